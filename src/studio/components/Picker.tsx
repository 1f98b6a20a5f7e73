/** A field that finds one thing among many by what is typed: a combobox with a list. */
import { useId, useRef, useState } from 'preact/hooks';
import { fold } from '../../text/fold';
import type { Option } from '../model/refs';
import { useWords } from './context';

interface PickerProps {
  readonly options: readonly Option[];
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in the field while nobody types. */
  readonly shown?: string;
  readonly id?: string;
  readonly invalid?: boolean;
  readonly onPick: (id: string) => void;
}

const MOST = 60;

/** Each typed word must stand somewhere in title or id. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const fits = ({ id, title }: Option) => words.every((word) => fold(`${title} ${id}`).includes(word));
  return options.filter(fits).slice(0, MOST);
}

export function Picker({ options, label, placeholder = '', shown = '', id, invalid = false, onPick }: PickerProps) {
  const words = useWords();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [at, setAt] = useState(0);
  const found = typed === undefined ? [] : matching(options, typed);
  const close = () => {
    setTyped(undefined);
    setAt(0);
  };
  const pick = (option: Option | undefined) => {
    if (!option) return;
    close();
    onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed === undefined && event.key !== 'ArrowDown') return;
    const step = new Map([
      ['ArrowDown', () => (typed === undefined ? setTyped('') : setAt(Math.min(at + 1, found.length - 1)))],
      ['ArrowUp', () => setAt(Math.max(at - 1, 0))],
      ['Enter', () => pick(found[at])],
      ['Escape', close],
    ]).get(event.key);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  return (
    <div class="picker">
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={label}
        aria-expanded={typed !== undefined}
        aria-controls={list}
        aria-invalid={invalid}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        placeholder={placeholder}
        value={typed ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => typed === undefined && setTyped('')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div id={list} class="options" role="listbox" aria-label={label} hidden={typed === undefined}>
        {found.map((option, index) => (
          <div
            key={option.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={(item) => void (index === at && item?.scrollIntoView?.({ block: 'nearest' }))}
            onMouseDown={(event) => {
              // The field keeps the focus, and its blur would close the list before the click.
              event.preventDefault();
              pick(option);
            }}
          >
            <span>{option.title}</span>
            <small>{option.id}</small>
          </div>
        ))}
        {typed !== undefined && found.length === 0 && <p class="quiet">{words.lists.none}</p>}
      </div>
    </div>
  );
}
