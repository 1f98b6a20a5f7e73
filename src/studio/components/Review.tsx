/** From questions to knowledge: what visitors asked in vain, grouped, each group with one decision to make. */
import { useRef, useState } from 'preact/hooks';
import type { Advice, Proposal } from '../../knowledge/review/review';
import { useOptions } from '../fields/references';
import { accepted } from '../model/accepting';
import { marksOf } from '../model/issues';
import type { Reviewed } from '../model/measurer';
import { useOpen, useWords } from './context';
import { Icon } from './Icon';
import { Picker } from './Picker';

export function Review() {
  const { measurer } = useOpen();
  const words = useWords();
  const [log, setLog] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [found, setFound] = useState<Reviewed | undefined>(undefined);
  const file = useRef<HTMLInputElement>(null);
  const go = async (text: string) => {
    setLog(text);
    setWorking(true);
    setFound(await measurer.review(text));
    setWorking(false);
  };
  const isBlocked = !measurer.isCurrent.value && !measurer.isBusy.value && marksOf(measurer.issues.value).errors > 0;
  return (
    <section
      class="review"
      aria-label={words.review.title}
      onDragOver={(event) => event.preventDefault()}
      onDrop={async (event) => {
        const [dropped] = event.dataTransfer?.files ?? [];
        if (!dropped) return;
        event.preventDefault();
        void go(await dropped.text());
      }}
    >
      <h2>{words.review.title}</h2>
      <p class="help">{words.review.text}</p>
      <textarea
        aria-label={words.review.field}
        rows={found ? 3 : 8}
        spellcheck={false}
        value={log}
        onInput={({ currentTarget }) => setLog(currentTarget.value)}
      />
      <div class="row">
        <button
          type="button"
          class="button"
          data-main="true"
          disabled={isWorking || isBlocked || log.trim() === ''}
          onClick={() => go(log)}
        >
          {words.review.go}
        </button>
        <button type="button" class="quiet-button" onClick={() => file.current?.click()}>
          <Icon name="file" />
          {words.review.file}
        </button>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept=".jsonl,.json,.csv,.txt"
          tabIndex={-1}
          aria-hidden="true"
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void go(await chosen.text());
            currentTarget.value = '';
          }}
        />
        <span role="status" class="quiet">
          {isBlocked ? words.review.needsClean : isWorking ? words.review.working : found && tell(found, words)}
        </span>
      </div>
      {found && !isWorking && (
        <ul class="proposals">
          {found.proposals.map((proposal) => (
            <ProposalCard key={proposal.question} proposal={proposal} />
          ))}
        </ul>
      )}
    </section>
  );
}

function tell({ read, proposals }: Reviewed, { review }: ReturnType<typeof useWords>): string {
  if (read === 0) return review.unreadable;
  return `${review.read(read)}. ${proposals.length === 0 ? review.none : review.groups(proposals.length)}`;
}

const MOST_SHOWN = 4;

function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { workspace } = useOpen();
  const { review } = useWords();
  const options = useOptions('entry');
  const [advice, setAdvice] = useState<Advice>(proposal.advice);
  const [entry, setEntry] = useState(proposal.entry);
  const [state, setState] = useState<'open' | 'accepted' | 'skipped'>('open');
  if (state === 'skipped') return null;
  const { entry: _entry, entryTitle: _title, ...rest } = proposal;
  const act = () => {
    workspace.change({ file: 'entries', path: [] }, (texts) =>
      accepted(texts, { ...rest, advice, ...(advice === 'add' && entry ? { entry } : {}) }),
    );
    setState('accepted');
  };
  return (
    <li data-state={state}>
      <p class="asked">
        <b>{proposal.question}</b> <span class="count">{review.times(proposal.count)}</span>
      </p>
      {proposal.questions.length > 1 && (
        <ul class="likes">
          {proposal.questions.slice(1, MOST_SHOWN).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {state === 'accepted' ? (
        <p class="done">
          <Icon name="check" /> {review.accepted}
        </p>
      ) : (
        <div class="row">
          <select
            aria-label={proposal.question}
            value={advice}
            onChange={({ currentTarget: { value } }) => setAdvice(value === 'add' || value === 'new' ? value : 'out')}
          >
            {(['add', 'new', 'out'] as const).map((one) => (
              <option key={one} value={one} selected={one === advice}>
                {review[one]}
              </option>
            ))}
          </select>
          {advice === 'add' && (
            <Picker
              label={review.add}
              placeholder={review.another}
              options={options}
              shown={options.find(({ id }) => id === entry)?.title ?? ''}
              onPick={setEntry}
            />
          )}
          <button type="button" class="button" disabled={advice === 'add' && !entry} onClick={act}>
            {review.accept}
          </button>
          <button type="button" class="quiet-button" onClick={() => setState('skipped')}>
            {review.skip}
          </button>
        </div>
      )}
    </li>
  );
}
