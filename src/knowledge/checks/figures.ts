/** Numbers that hang together must agree. */
import type { FigureSource, Source } from '../schema';
import type { Finding } from './issue';
import { rule } from './rule';

type Figures = Source['figures'];

/** Values by id, computed ones worked out; an id is absent where its value cannot be known (missing, or in a circle). */
export function valuesOf(figures: readonly FigureSource[]): ReadonlyMap<string, number> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const values = new Map<string, number>();
  const visit = (id: string, inside: ReadonlySet<string>): number | undefined => {
    const known = values.get(id);
    const figure = byId.get(id);
    if (known !== undefined || !figure || inside.has(id)) return known;
    const value = figure.value ?? computeFrom(figure, (operand) => visit(operand, new Set([...inside, id])));
    if (value !== undefined) values.set(id, value);
    return value;
  };
  for (const { id } of figures) visit(id, new Set());
  return values;
}

function computeFrom({ computed }: FigureSource, look: (id: string) => number | undefined): number | undefined {
  const operands = computed?.of.map(look) ?? [];
  const numbers = operands.filter((value) => value !== undefined);
  const [first, second] = numbers;
  if (!computed || numbers.length < operands.length || first === undefined || second === undefined) return undefined;
  if (computed.rule === 'sum') return numbers.reduce((sum, value) => sum + value, 0);
  if (computed.rule === 'difference') return numbers.slice(1).reduce((rest, value) => rest - value, first);
  return (first / second) * 100;
}

/** An equation between figures; `ids` begins with the figure that states it. */
interface Relation {
  readonly holds: boolean;
  readonly ids: readonly string[];
  /** In bare digits: `describe` groups them as its language does. */
  readonly fact: string;
}

const ROUND = { down: Math.floor, nearest: Math.round, up: Math.ceil } as const;
// Sums of decimals: 0.1 + 0.2 is not a slip of the editor.
const EQUAL = 1e-6;

function* relationsOf(figure: FigureSource, values: ReadonlyMap<string, number>): Generator<Relation> {
  const value = values.get(figure.id);
  if (value === undefined) return;
  const all = (ids: readonly string[]) => {
    const numbers = ids.map((id) => values.get(id)).filter((number) => number !== undefined);
    return numbers.length === ids.length ? numbers : undefined;
  };
  const parts = figure.sumOf && all(figure.sumOf);
  if (figure.sumOf && parts) {
    const sum = parts.reduce((total, part) => total + part, 0);
    const holds = Math.abs(sum - value) <= EQUAL;
    yield { holds, ids: [figure.id, ...figure.sumOf], fact: `${parts.join(' + ')} = ${sum} ≠ ${value}` };
  }
  const exact = figure.rounding && values.get(figure.rounding.of);
  if (figure.rounding && exact !== undefined) {
    const { step, mode, of } = figure.rounding;
    const rounded = ROUND[mode](exact / step) * step;
    const holds = Math.abs(rounded - value) <= EQUAL;
    yield { holds, ids: [figure.id, of], fact: `${exact} → ${rounded} ≠ ${value}` };
  }
  const share = figure.percentOf && all([figure.percentOf.part, figure.percentOf.whole]);
  if (figure.percentOf && share) {
    const [part = 0, whole = 0] = share;
    const percent = (part / whole) * 100;
    // A percentage is written to some decimals, rounded or cut off there: either is right.
    const unit = 10 ** -(String(value).split('.')[1]?.length ?? 0);
    yield {
      holds: Math.abs(percent - value) < unit,
      ids: [figure.id, figure.percentOf.part, figure.percentOf.whole],
      fact: `${part} / ${whole} = ${percent.toFixed(2)} % ≠ ${value} %`,
    };
  }
  const whole = figure.partOf === undefined ? undefined : values.get(figure.partOf);
  // A bound that holds proves nothing, so only a broken one is told.
  if (figure.partOf && whole !== undefined && value > whole) {
    yield { holds: false, ids: [figure.id, figure.partOf], fact: `${value} > ${whole}` };
  }
  const worked = figure.value !== undefined ? computeFrom(figure, (id) => values.get(id)) : undefined;
  if (figure.computed && worked !== undefined) {
    const holds = Math.abs(worked - value) <= EQUAL;
    yield { holds, ids: [figure.id, ...figure.computed.of], fact: `${worked} ≠ ${value}` };
  }
}

/**
 * One wrong number upsets every equation it stands in: the number in most broken ones is told, once, with all of them; of
 * two such, the one that also stands in an equation that holds is innocent. A single broken equation is told where it is stated.
 */
function* blame(relations: readonly Relation[], position: (id: string) => number): Generator<Finding> {
  const sound = relations.filter(({ holds }) => holds);
  let left = relations.filter(({ holds }) => !holds);
  const count = (list: readonly Relation[], id: string) => list.filter(({ ids }) => ids.includes(id)).length;
  const isWorse = (a: string, b: string) =>
    count(left, a) > count(left, b) ||
    (count(left, a) > 1 && count(left, a) === count(left, b) && count(sound, a) < count(sound, b));
  while (left.length > 0) {
    const suspect = left.flatMap(({ ids }) => ids).reduce((worst, id) => (isWorse(id, worst) ? id : worst));
    const own = left.filter(({ ids }) => ids.includes(suspect));
    const others = [...new Set(own.flatMap(({ ids }) => ids))].filter((id) => id !== suspect);
    yield {
      code: 'figures-disagree',
      file: 'figures',
      path: ['figures', position(suspect), 'value'],
      also: others.map((id) => ({ file: 'figures', path: ['figures', position(id), 'value'] })),
      params: { id: suspect, facts: own.map(({ fact }) => fact) },
    };
    left = left.filter((relation) => !own.includes(relation));
  }
}

/** First figure of each circle of "follows from" or "part of". */
function circles(figures: readonly FigureSource[], next: (figure: FigureSource) => readonly string[]): string[][] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (id: string, road: readonly string[]): void => {
    if (road.includes(id)) found.push([...road.slice(road.indexOf(id)), id]);
    const figure = byId.get(id);
    if (done.has(id) || road.includes(id) || !figure) return;
    for (const to of next(figure)) visit(to, [...road, id]);
    done.add(id);
  };
  for (const { id } of figures) visit(id, []);
  return found;
}

function* singles({ figures, units }: Figures): Generator<Finding> {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  for (const [at, { id, value, computed, unit }] of figures.entries()) {
    const path = ['figures', at, 'value'];
    if (value === undefined && !computed)
      yield { code: 'figure-without-value', file: 'figures', path: ['figures', at], params: { id } };
    if (value === undefined) continue;
    const kind = kinds.get(unit);
    if (kind === 'count' && (!Number.isInteger(value) || value < 0))
      yield { code: 'count-not-whole', file: 'figures', path, params: { value } };
    if (kind === 'percent' && (value < 0 || value > 100))
      yield { code: 'percent-range', file: 'figures', path, params: { value } };
  }
}

/** Percent less percent is percentage points: another unit of the same kind. */
function* mixtures({ figures, units }: Figures): Generator<Finding> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  for (const [at, figure] of figures.entries()) {
    const { computed, sumOf = [] } = figure;
    if (computed?.rule === 'share') continue;
    const operands = [...sumOf, ...(computed?.of ?? [])].flatMap((id) => byId.get(id) ?? []);
    const [first] = operands;
    const isDifference = computed?.rule === 'difference';
    const strangeUnit = operands.find(
      ({ unit }) =>
        unit !== first?.unit || kinds.get(unit) !== kinds.get(figure.unit) || (!isDifference && unit !== figure.unit),
    );
    // A difference may cross populations (all workers less the vulnerable); a sum may not.
    const strangePeople = isDifference
      ? undefined
      : operands.find(({ population }) => population !== figure.population);
    for (const [key, code, stranger] of [
      ['unit', 'mixed-units', strangeUnit],
      ['population', 'mixed-populations', strangePeople],
    ] as const) {
      if (!stranger) continue;
      yield {
        code,
        file: 'figures',
        path: ['figures', at, key],
        params: { id: figure.id, own: figure[key], other: stranger.id, found: stranger[key] },
      };
    }
  }
}

export const figuresAgree = [
  rule(['figures'], function* ({ figures: file }) {
    const { figures } = file;
    const position = (id: string) => figures.findIndex((figure) => figure.id === id);
    const found = [...singles(file), ...mixtures(file)];
    yield* found;
    const rings = [
      ...circles(figures, (figure) => [...(figure.computed?.of ?? []), ...(figure.sumOf ?? [])]),
      ...circles(figures, ({ partOf }) => (partOf ? [partOf] : [])),
    ];
    for (const ring of rings) {
      yield { code: 'figure-cycle', file: 'figures', path: ['figures', position(ring[0] ?? '')], params: { ring } };
    }
    // A value that is wrong in itself, or in a circle, would upset its sums too: one message is enough.
    const wrong = new Set([...found.map(({ path }) => figures[Number(path[1])]?.id), ...rings.flat()]);
    const values = valuesOf(figures);
    const relations = figures.flatMap((figure) => [...relationsOf(figure, values)]);
    yield* blame(
      relations.filter(({ ids }) => !ids.some((id) => wrong.has(id))),
      position,
    );
  }),
];
