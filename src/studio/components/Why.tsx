/** Why a question is answered as it is, and the one click that sends it elsewhere. */
import type { Signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { type Explanation, explain } from '../../engine/explain';
import type { Compiled } from '../../knowledge/compiled';
import { type Verdict, verdictOf } from '../model/verdict';
import { useOpen, useStudio, useWords } from './context';
import { Icon } from './Icon';
import { Reassign } from './Reassign';
import { WhyDetails } from './WhyDetails';

export function Why({ isWide }: { readonly isWide: Signal<boolean> }) {
  const { asked } = useStudio();
  const { measurer } = useOpen();
  const words = useWords();
  const compiled = measurer.compiled.value;
  const question = asked.value;
  const explanation = useMemo(
    () => (compiled && question.trim() ? explain(question, { knowledge: compiled }) : undefined),
    [compiled, question],
  );
  return (
    <section class="why" aria-label={words.why.title}>
      <AskForm key={question} question={question} isWide={isWide} />
      {explanation && compiled ? (
        <>
          <Outcome explanation={explanation} compiled={compiled} />
          <Reassign key={`to ${question}`} explanation={explanation} compiled={compiled} />
          {isWide.value && <WhyDetails explanation={explanation} compiled={compiled} />}
        </>
      ) : (
        <p class="quiet">{words.why.empty}</p>
      )}
    </section>
  );
}

function AskForm({ question, isWide }: { readonly question: string; readonly isWide: Signal<boolean> }) {
  const { asked } = useStudio();
  const words = useWords();
  const [typed, setTyped] = useState(question);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        asked.value = typed.trim();
      }}
    >
      <input
        type="text"
        autocomplete="off"
        aria-label={words.why.field}
        placeholder={words.why.placeholder}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.why.go}
      </button>
      <button
        type="button"
        class="tool"
        aria-expanded={isWide.value}
        aria-label={isWide.value ? words.why.less : words.why.details}
        title={isWide.value ? words.why.less : words.why.details}
        onClick={() => {
          isWide.value = !isWide.value;
        }}
      >
        <Icon name={isWide.value ? 'down' : 'up'} />
      </button>
    </form>
  );
}

interface Shown {
  readonly explanation: Explanation;
  readonly compiled: Compiled;
}

/** In one line: who answered, how sure. */
function Outcome({ explanation, compiled }: Shown) {
  const words = useWords();
  const verdict = verdictOf(explanation, compiled);
  const percent = Math.round(explanation.confidence * 100);
  return (
    <p class="outcome" data-kind={verdict.kind}>
      <span>
        <Told verdict={verdict} compiled={compiled} />
      </span>
      <small>
        {words.why.confidence} {percent}%
      </small>
    </p>
  );
}

function Told({ verdict, compiled }: { readonly verdict: Verdict; readonly compiled: Compiled }) {
  const words = useWords();
  switch (verdict.kind) {
    case 'computed':
      return <b>{words.why.computed}</b>;
    case 'untold':
      return <b>{words.why.untold(verdict.thing ?? '')}</b>;
    case 'refusal':
      return <b>{words.why.refused[verdict.why ?? 'unclear']}</b>;
    default:
      return (
        <>
          {verdict.kind === 'clarify' ? words.why.clarify : words.why.answered}:{' '}
          {verdict.entries.map((id, at) => (
            <span key={id}>
              {at > 0 && ' / '}
              <EntryLink id={id} compiled={compiled} />
            </span>
          ))}
        </>
      );
  }
}

/** An entry's title that leads to its form. */
export function EntryLink({ id, compiled }: { readonly id: string; readonly compiled: Compiled }) {
  const { goTo, language } = useStudio();
  const at = compiled.entries.findIndex((entry) => entry.id === id);
  const title = compiled.entries[at]?.title;
  return (
    <button type="button" class="link" onClick={() => goTo({ file: 'entries', path: ['entries', at] })}>
      {title?.[language.value] ?? title?.id ?? id}
    </button>
  );
}
