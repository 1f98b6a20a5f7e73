import type { Turn } from '../model/turn';
import { useUi } from './ui';

interface Props {
  readonly turn: Turn;
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly question: string }[];
  readonly quiet?: boolean;
}

/**
 * Questions to press. A used one stays the same node with the same words, since a new node in the live region would be
 * spoken again; it only stops being a control.
 */
export function Choices({ turn, label, options, quiet = false }: Props) {
  const { model, send } = useUi();
  return (
    <div class="choices" role="group" aria-label={label} data-quiet={quiet}>
      {options.map(({ label: text, question }) => {
        const isUsed = turn.used?.includes(question) ?? false;
        return (
          <button
            key={question}
            type="button"
            class="choice"
            aria-disabled={isUsed}
            tabIndex={isUsed ? -1 : undefined}
            onClick={() => {
              if (isUsed) return;
              model.conversation.use(turn, question);
              send(question);
            }}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}
