/** Sums and single figures: what is told where nothing is compared. */
import { isBare, isJoined } from './beside';
import type { Computation } from './computation';
import { isInside, type Operand } from './operand';
import type { Asked } from './readAsked';
import { canJoin, sum } from './sum';
import { plainly } from './verify';

/** How sure it is that names beside each other, with no word for it, are to be added or compared. */
export const UNSAID = 0.5;
const ASKED_HOW_MANY = 0.8;
/** More words than this ask for more than a name. */
const LONG = 12;

/** "Of X, how many are Y and Z": what holds all the others is where they are, not one of them. */
function withoutScope(asked: Asked): readonly Operand[] {
  const { operands, tree } = asked;
  const scope = operands.find((outer) => operands.every((inner) => inner === outer || isInside(inner, outer, tree)));
  const inner = operands.filter((operand) => operand !== scope);
  if (!scope || !inner.length) return operands;
  if (scope.plus.length > 1) return inner.length > 1 ? inner : [scope];
  if (scope === operands[0] && asked.has('howMany') && !asked.has('sum', 'both', 'and')) return inner;
  return inner.length > 1 && !isJoined(asked, operands) ? inner : operands;
}

/** Sums: asked for by a word, or by naming several figures or a group and asking how many. */
export function total(asked: Asked): Computation | undefined {
  const { has, before, isCarried, claims } = asked;
  // "How many?" alone asks for no sum where there is none.
  const isSum = has('sum', 'count', 'both') || (has('howMany') && isBare(asked) && canJoin(asked, asked.operands));
  if (isCarried) return isSum ? sum(asked, asked.operands) : undefined;
  const operands = withoutScope(asked);
  const isGroup = operands.length === 1 && (operands[0]?.plus.length ?? 0) > 1;
  const isLess = operands.some(({ minus }) => minus.length);
  const [only, second] = operands;
  if (only?.isLeft && !second && only.plus.length === 1) return plainly(asked, only);
  // "Plus X and Y"
  const isOnto = asked.signals.some(({ operation, to }) => operation === 'onto' && to <= (only?.from ?? 0));
  if ((operands.length === 1 || isOnto) && before.length && has('sum') && !isLess)
    return sum(asked, [...before, ...operands]);
  // "If I leave the X, am I still insured?" asks for something else of a group.
  if (isGroup && !has('sum', 'count', 'howMany', 'both') && asked.stray !== undefined) return undefined;
  if (operands.length < 2 && !isGroup && !isLess)
    return only && asked.operands.length > 1 ? plainly(asked, only) : undefined;
  if (!has('sum', 'both') && !isLess && !isJoined(asked, operands)) return undefined;
  const certain =
    has('sum') || isLess || only?.isLeft
      ? 1
      : has('count', 'howMany', 'both') || claims.length
        ? ASKED_HOW_MANY
        : UNSAID;
  // In a long text a name alone asks for nothing.
  if (certain === UNSAID && (asked.query.type !== 'none' || asked.query.tokens.length > LONG)) return undefined;
  const result = sum(asked, operands);
  // After another, names beside each other that cannot be added ask for no sum.
  return result && (result.headline || certain > UNSAID || !before[0]) ? { ...result, certain } : undefined;
}
