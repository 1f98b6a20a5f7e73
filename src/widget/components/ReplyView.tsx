import type { ComponentChildren } from 'preact';
import type { Reply, Source, Working } from '../../engine/reply';
import type { Turn } from '../model/turn';
import { STRINGS, type Strings } from '../strings/strings';
import { Choices } from './Choices';
import { Contacts } from './Contacts';
import { Figures } from './Figures';

/** Grouped thousands, counts in brackets, decimals and percentages: what a hurried eye looks for. Years and days stay plain. */
const FIGURE =
  /(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|(?<=\()\d{1,3}(?=\))|\d+(?:[.,]\d+)?\s?(?:%|persen|percent|poin persen))/;

function Emphasised({ text }: { readonly text: string }): ComponentChildren {
  return text.split(FIGURE).map((part, at) => (at % 2 ? <b key={part}>{part}</b> : part));
}

interface Said {
  /** In the reply's own language, which need not be the interface's. */
  readonly words: Strings;
}

function WorkingView({ steps, words }: Said & { readonly steps: readonly Working[] }) {
  return (
    <div class="working">
      <p class="label">{words.working}</p>
      {steps.map((step) => (
        <p key={step.text}>{step.text}</p>
      ))}
    </div>
  );
}

function Sources({ sources, words }: Said & { readonly sources: readonly Source[] }) {
  return (
    <div class="sources">
      {sources.map((source) => (
        <p key={source.text}>
          <span>{words.source}: </span>
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.text}
          </a>
        </p>
      ))}
    </div>
  );
}

/** One reply in reading order: the answer, what it means, what compares, where it stands, how to go on. */
export function ReplyView({ turn, reply }: { readonly turn: Turn; readonly reply: Reply }) {
  const words = STRINGS[reply.language];
  const contacts = 'contacts' in reply && reply.contacts?.length ? reply.contacts : undefined;
  const channels = contacts && <Contacts contacts={contacts} question={turn.question} language={reply.language} />;
  const isHandoff = reply.kind === 'handoff';
  return (
    <>
      {reply.kind === 'answer' && reply.headline && (
        // The sentence says it too: hidden, so that nobody hears it twice.
        <p class="headline" aria-hidden="true">
          {reply.headline.text}
        </p>
      )}
      <p class="text">
        <Emphasised text={reply.text} />
      </p>
      {isHandoff && channels}
      {reply.detail && <p class="detail">{reply.detail}</p>}
      {reply.kind === 'answer' && reply.table && <Figures table={reply.table} />}
      {reply.kind === 'answer' && reply.working?.length ? <WorkingView words={words} steps={reply.working} /> : null}
      {!isHandoff && channels}
      {reply.kind === 'clarify' && <Choices turn={turn} label={words.choices} options={reply.options} />}
      {reply.kind === 'answer' && <Sources words={words} sources={reply.sources} />}
      {reply.suggestions?.length ? (
        <Choices
          turn={turn}
          label={words.followUps}
          quiet={true}
          options={reply.suggestions.map((question) => ({ label: question, question }))}
        />
      ) : null}
    </>
  );
}
