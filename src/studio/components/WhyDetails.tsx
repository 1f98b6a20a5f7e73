/** Word by word, rival by rival. */
import type { Explanation } from '../../engine/explain';
import type { Compiled } from '../../knowledge/compiled';
import { useWords } from './context';
import { EntryLink } from './Why';

interface Shown {
  readonly explanation: Explanation;
  readonly compiled: Compiled;
}

export function WhyDetails({ explanation, compiled }: Shown) {
  const words = useWords();
  return (
    <div class="details">
      <h3>{words.why.words}</h3>
      <Tokens explanation={explanation} />
      <h3>{words.why.candidates}</h3>
      <Candidates explanation={explanation} compiled={compiled} />
      <h3>{words.why.reply}</h3>
      <p class="reply-text">{explanation.reply.text}</p>
      <details>
        <summary>{words.why.evidence}</summary>
        <dl class="evidence">
          {Object.entries(explanation.evidence).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{Number(value).toFixed(2)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function Tokens({ explanation: { tokens, mentions } }: { readonly explanation: Explanation }) {
  const { why } = useWords();
  const named = [...new Set(mentions.map(({ kind, id }) => `${kind}: ${id}`))];
  return (
    <>
      <ul class="tokens">
        {tokens.map(({ text, concept, how }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice.
          <li key={at} data-how={how}>
            <b>{text}</b>
            <small>
              {why.how[how]}
              {concept !== text && how !== 'unknown' && `, ${why.understoodAs(concept)}`}
            </small>
          </li>
        ))}
      </ul>
      {named.length > 0 && (
        <p class="quiet">
          {why.names}: {named.join(', ')}
        </p>
      )}
    </>
  );
}

function Candidates({ explanation: { candidates, decision }, compiled }: Shown) {
  const { why } = useWords();
  const best = Math.max(...candidates.map(({ score }) => score), 0.001);
  const winner = decision.kind === 'entry' ? compiled.entries[decision.entry]?.id : undefined;
  if (candidates.length === 0) return <p class="quiet">{why.noCandidates}</p>;
  return (
    <ol class="candidates">
      {candidates.map(({ entryId, score }) => (
        <li key={entryId} data-won={entryId === winner}>
          <EntryLink id={entryId} compiled={compiled} />
          <span class="score">{score.toFixed(2)}</span>
          <meter min={0} max={best} value={score} aria-label={score.toFixed(2)} />
        </li>
      ))}
    </ol>
  );
}
