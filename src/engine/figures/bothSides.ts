/** "Are there more who are covered or who are not yet?": the two sides of a whole, set against each other by "already" and "not yet". */
import type { Figure } from '../../knowledge/compiled';
import type { Query, Token } from '../../knowledge/query';
import { isOf } from '../focus';
import type { FigureTree } from './figureTree';
import { type Operand, single } from './operand';
import { endsAt, type Signal } from './prepareSignals';

const COMPARES: readonly string[] = ['difference', 'ratio', 'more', 'less', 'versus', 'times', 'against'];
/** Between the two sides. */
const BETWEEN = new Set(
  'dan atau sama dengan vs versus lawan banding dibanding dibandingkan daripada dari drpd apa ke and or than against to'.split(
    ' ',
  ),
);
/** Before a side: "*those who are* …". */
const LEADS = new Set('yang yg who are those the masih still'.split(' '));
const NOT = new Set(['belum', 'tidak']);
const ALREADY = 'sudah';

/** @returns A finder of both sides, where the operands named are none but the whole or one side of it. */
export function prepareBothSides(
  tree: FigureTree,
): (query: Query, signals: readonly Signal[], operands: readonly Operand[]) => readonly Operand[] | undefined {
  const { figures, covered } = tree;
  const wholes = figures.flatMap((whole) => {
    const part = whole.series ? undefined : covered(whole);
    const rest = figures.find(({ computed }) => computed?.rule === 'difference' && computed.of[0] === whole.id);
    return part && rest ? [{ whole, part, rest, words: new Set(part.names.flatMap((name) => name.split(' '))) }] : [];
  });
  const main = wholes.find(({ part }) => part === tree.main);
  const wholeWords = new Set(wholes.flatMap(({ whole }) => whole.names.flatMap((name) => name.split(' '))));

  return ({ tokens, numbers }, signals, operands) => {
    if (!signals.some(({ operation }) => COMPARES.includes(operation))) return undefined;
    const isSide = (side: (typeof wholes)[number]) =>
      operands.every(
        ({ plus, minus }) =>
          plus.every((one) => [side.whole, side.part, side.rest].includes(tree.exact(one))) && !minus.length,
      );
    const isStated = ({ whole, part }: (typeof wholes)[number]) =>
      numbers.some(({ value }) => value === whole.value || value === part.value);
    const meant = wholes.find(isStated) ?? (operands.length ? wholes.find(isSide) : main);
    if (!meant) return undefined;
    const { part, rest, words } = meant;
    const isPositive = ({ concept, how }: Token) =>
      concept === ALREADY || (how !== 'filler' && words.has(concept) && !wholeWords.has(concept));
    /** A word between, and what stands before it and behind it. */
    const places = tokens.flatMap(({ text, concept, pause }, at) => {
      const isBetween =
        pause || BETWEEN.has(text) || BETWEEN.has(concept) || endsAt(signals, at + 1, 'versus', 'more', 'less');
      if (!isBetween) return [];
      let next = at + 1;
      while (isOf(LEADS, tokens[next])) next++;
      const behind = tokens[next];
      // With a comma the word itself stands before.
      const before = tokens.slice(0, pause ? at + 1 : at);
      const not = before.map((token) => isOf(NOT, token)).lastIndexOf(true);
      const is = before.map(isPositive).lastIndexOf(true);
      if (!behind) return [];
      if (isOf(NOT, behind) && is >= 0 && not < 0) return [[is, next] as const];
      return isPositive(behind) && not >= 0 ? [[next, not] as const] : [];
    });
    const [found] = places;
    if (!found) return undefined;
    const [is, not] = found;
    const at = (figure: Figure, from: number) => single(figure, from, from + 1);
    return [at(part, is), at(rest, not)].sort((a, b) => a.from - b.from);
  };
}
