import { useSignal } from '@preact/signals';
import { sinceWhen } from '../model/time';
import { isWaiting, type Turn } from '../model/turn';
import { Icon } from './Icon';
import { Opening } from './Opening';
import { ReplyView } from './ReplyView';
import { Tools } from './Tools';
import { useUi } from './ui';
import { useAnchoredScroll } from './useAnchoredScroll';

/** As many turns as are drawn at once: a long history costs no more than a short one. */
const DRAWN = 24;

/** Each turn takes four rows of one grid: question, its time, reply, its time and tools. */
const row = (at: number, part: 1 | 2 | 3 | 4) => ({ gridRow: `${at * 4 + part}` });

function Said({ turn, at }: { readonly turn: Turn; readonly at: number }) {
  const { model } = useUi();
  const { strings, name } = model.appearance;
  const { conversation } = model;
  const { reply } = turn;
  return (
    <>
      <div class="asked" data-turn={turn.id} style={row(at, 1)}>
        <span class="unseen">{strings.value.you}: </span>
        <p dir="auto">{turn.question}</p>
      </div>
      {reply && (
        <div class="reply" data-kind={reply.kind} lang={reply.language} style={row(at, 3)}>
          <span class="unseen">{name.value}: </span>
          <ReplyView turn={turn} reply={reply} />
        </div>
      )}
      {turn.failed && (
        <div class="reply" style={row(at, 3)}>
          <p class="text">{strings.value.failed}</p>
          <button type="button" class="choice" onClick={() => conversation.retry(turn)}>
            {strings.value.retry}
          </button>
        </div>
      )}
    </>
  );
}

function About({ turn, at }: { readonly turn: Turn; readonly at: number }) {
  const { model } = useUi();
  const words = model.appearance.strings.value;
  const label = sinceWhen(turn.at, model.clock.value, model.appearance.language.value);
  const state = isWaiting(turn) ? words.sent : words.seen;
  return (
    <>
      <p class="meta" data-from="visitor" style={row(at, 2)}>
        <span class="unseen">{words.you}: </span>
        {/* A new node for a new text: a translated page keeps showing the old one otherwise. */}
        <time key={label} dateTime={new Date(turn.at).toISOString()}>
          {label}
        </time>
        <span key={state}> · {state}</span>
      </p>
      {turn.reply && (
        <div class="meta" style={row(at, 4)}>
          <Tools turn={turn} reply={turn.reply} />
        </div>
      )}
    </>
  );
}

/** The conversation: words in the one live region, times and tools beside it on the same rows. */
export function Transcript({ all }: { readonly all: boolean }) {
  const { model } = useUi();
  const { strings, name } = model.appearance;
  const { conversation } = model;
  const words = strings.value;
  const drawn = useSignal(DRAWN);
  const turns = conversation.turns.value;
  const shown = all ? turns : turns.slice(-drawn.value);
  const { scroller, onScroll, isAway, toNewest } = useAnchoredScroll(model);
  return (
    <div class="body">
      <div class="scroller" ref={scroller} onScroll={onScroll}>
        <Opening />
        {shown.length < turns.length && (
          <button type="button" class="choice earlier" onClick={() => (drawn.value += DRAWN)}>
            {words.earlier}
          </button>
        )}
        <div class="turns">
          <div class="log" role="log" aria-label={words.log(name.value)} tabIndex={turns.length ? 0 : -1}>
            {shown.map((turn, at) => (
              <Said key={turn.id} turn={turn} at={at} />
            ))}
          </div>
          <div class="metas" role="group" aria-label={words.details}>
            {shown.map((turn, at) => (
              <About key={turn.id} turn={turn} at={at} />
            ))}
          </div>
        </div>
        {conversation.waiting.value && (
          <p class="waiting">
            {words.waiting}
            <span class="dots" />
          </p>
        )}
      </div>
      {isAway.value && (
        <button type="button" class="tool newest" aria-label={words.newest} onClick={toNewest}>
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}
