/** How complete a drafted ledger is, beside one that people have written. */

import type { Source } from '../../knowledge/schema';
import { fold } from '../../text/fold';

export interface Recall {
  readonly what: 'figures' | 'names' | 'dates' | 'sums';
  readonly found: number;
  readonly of: number;
  /** Of the ledger, but not found. */
  readonly missed: readonly string[];
  /** Found, but not of the ledger. */
  readonly extra: number;
}

type Ledger = Pick<Source, 'announcement' | 'figures'>;

/** As often as it stands in both: 35 percent told of two things is two figures. */
function compare(what: Recall['what'], drafted: readonly string[], ledger: readonly string[]): Recall {
  const left = [...drafted];
  const missed = ledger.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { what, found: ledger.length - missed.length, of: ledger.length, missed, extra: left.length };
}

const told = ({ figures }: Ledger) =>
  figures.figures.filter(({ paragraph, value }) => paragraph !== undefined && value !== undefined);
const forms = (name: string, names: readonly string[]) => [name, ...names].map((text) => fold(text).trim());

/** A name counts as found where the draft has it under any form that the ledger knows. */
function names(drafted: Ledger, ledger: Ledger): Recall {
  const of = ({ announcement }: Ledger) => [
    ...announcement.people.map(({ name, names: said }) => ({ name, forms: forms(name, said) })),
    ...announcement.things.map(({ name, names: said }) => ({ name: name.id, forms: forms(name.id, said) })),
  ];
  const have = of(drafted);
  const want = of(ledger);
  const isSame = (a: readonly string[], b: readonly string[]) => a.some((form) => b.includes(form));
  const missed = want.filter((item) => !have.some((other) => isSame(item.forms, other.forms)));
  const extra = have.filter((item) => !want.some((other) => isSame(item.forms, other.forms))).length;
  return {
    what: 'names',
    found: want.length - missed.length,
    of: want.length,
    missed: missed.map(({ name }) => name),
    extra,
  };
}

/** Sums as values, computed parts opened into what they are computed from. */
function sums({ figures: { figures } }: Ledger): string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const open = (id: string): number[] => {
    const figure = byId.get(id);
    return figure?.value === undefined && figure?.computed?.rule === 'sum'
      ? figure.computed.of.flatMap(open)
      : [figure?.value ?? 0];
  };
  return figures.flatMap(({ value, sumOf }) =>
    sumOf && value !== undefined
      ? [
          `${value} = ${sumOf
            .flatMap(open)
            .sort((a, b) => a - b)
            .join(' + ')}`,
        ]
      : [],
  );
}

export function recallOf(drafted: Ledger, ledger: Ledger): readonly Recall[] {
  const values = (side: Ledger) => told(side).map(({ value }) => String(value));
  const dates = ({ announcement }: Ledger) => announcement.dates.map(({ value }) => value);
  return [
    compare('figures', values(drafted), values(ledger)),
    names(drafted, ledger),
    compare('dates', dates(drafted), dates(ledger)),
    compare('sums', sums(drafted), sums(ledger)),
  ];
}
