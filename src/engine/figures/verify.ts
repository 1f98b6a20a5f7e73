/** Checks of a number stated of a figure, and what a number stands for. */
import type { Figure } from '../../knowledge/compiled';
import type { Stated } from '../../knowledge/query';
import type { Computation } from './computation';
import { conclude } from './conclude';
import { capitalise, fill, joinList } from './format';
import { covers, type Operand, single, singles, unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';
import { isTellingWord } from './strangeWords';
import { checked, judge, saidAs } from './verdict';

/** "It is 90 thousand, isn't it?" of one operand. */
export function verify(asked: Asked, operand: Operand): Computation | undefined {
  const { tree, speaker, claims, has, query } = asked;
  const [claim, second] = claims;
  const unit = unitOf(operand);
  if (!claim || second || claim.percent !== speaker.isPercent(unit)) return undefined;
  const isWrong = judge(claim, worthOf(operand, tree)) === 'wrong';
  // "Where are the 800 X?" knows how many they are.
  if (!isWrong && !has('verify') && !/none|whether|^what$/.test(query.type)) return undefined;
  if (!isWrong && claimsMore(asked, operand)) return undefined;
  const owners = isWrong ? ownersOf(asked, claim) : [];
  return checked(asked, fact(asked, operand, owners.length ? belongs(asked, claim, owners) : undefined, owners));
}

/** Words that no figure is called by, beyond the few that any claim is framed with. */
const ELSE = 4;

/** "The cost of the 800 X is borne by Y, isn't it?": the number is said in passing, and to confirm it would confirm the rest. */
const claimsMore = ({ query, signals, tree }: Asked, { plus, from, to }: Operand): boolean => {
  const names = tree.figures.flatMap((figure) => figure.names).join(' ');
  const others = query.tokens.filter(
    (token, at) =>
      isTellingWord(token) &&
      token.how !== 'number' &&
      (at < from || at >= to) &&
      !covers(signals, at) &&
      !names.includes(token.concept),
  );
  return plus.length === 1 && others.length >= ELSE;
};
/** What an operand is worth, plainly. */
export function fact(asked: Asked, operand: Operand, detail?: string, others: readonly Figure[] = []): Computation {
  const { tree, speaker } = asked;
  const [value, unit] = [worthOf(operand, tree), unitOf(operand)];
  const shown = speaker.amount(value, unit);
  return conclude(asked, {
    text: fill(speaker.phrases.fact, { a: speaker.label(operand), va: shown }),
    value,
    unit,
    shown,
    detail: [detail],
    table: 'rows',
    named: [operand],
    others: singles(others),
  });
}

/** The same as a sentence of its own. */
export function plainly(asked: Asked, operand: Operand): Computation {
  const told = fact(asked, operand);
  return { ...told, text: capitalise(told.text) };
}

/** Figures whose value was stated: exactly, else those that it rounds. */
function ownersOf({ tree, speaker }: Asked, claim: Stated): readonly Figure[] {
  const alike = tree.figures.filter(({ unit }) => claim.percent === speaker.isPercent(unit));
  const exact = alike.filter(({ value }) => judge(claim, value) === 'right');
  if (exact.length || claim.percent) return exact;
  return alike.filter(({ value, computed }) => !computed && judge(claim, value) === 'rounded');
}

function belongs(asked: Asked, claim: Stated, figures: readonly Figure[]): string {
  const { speaker, tree } = asked;
  const names = figures.map((figure) => {
    const exact = single(tree.exact(figure));
    const isExact = exact.plus[0] === figure && judge(claim, figure.value) === 'right';
    return isExact ? speaker.label(exact) : fill(speaker.phrases.roundedFrom, speaker.pair(exact));
  });
  const list = joinList([...new Set(names)], speaker.phrases.and);
  return speaker.say(claim.percent ? 'belongs' : 'counts', { x: saidAs(asked, claim), list });
}

/** A question for what a number is has no more words than this. */
const SHORT = 12;

const isDifference = ({ computed }: Figure) => computed?.rule === 'difference';

/** "1,173, what is that?" and, with no subject, "is 71 thousand right?". */
export function inverse(asked: Asked): Computation | undefined {
  const { tree, speaker, claims, query, has, signals } = asked;
  if (has('foreign', 'sum') || query.tokens.length > SHORT) return undefined;
  const owners = claims.map((claim) => ownersOf(asked, claim));
  const found = owners.flat();
  const isRest = found.length > 0 && found.every(isDifference);
  const asking = ['inverse', 'verify', 'aside', ...(isRest ? ['remain', 'not'] : []), ...(claims[1] ? ['and'] : [])];
  const isAsking = (at: number) =>
    claims.some(({ percent, from, to }) => at === from || (percent && at === to)) ||
    signals.some(({ operation, from, to }) => asking.includes(operation) && at >= from && at < to);
  const names = (isRest ? tree.figures.filter(isDifference) : found).map((figure) =>
    [...figure.names, figure.label.id, figure.label.en ?? ''].join(' ').toLowerCase(),
  );
  const isPlain = query.tokens.every(
    (token, at) =>
      token.how === 'filler' ||
      isAsking(at) ||
      (isTellingWord(token) && names.some((name) => name.includes(token.concept))),
  );
  const [first, another] = found;
  if (!first || !isPlain || owners.some((one) => !one.length)) return undefined;
  const text = claims.map((claim, at) => belongs(asked, claim, owners[at] ?? [])).join(' ');
  const [claim, second] = claims;
  const whole = another ? undefined : tree.get(first.partOf ?? '');
  return conclude(asked, {
    text:
      has('verify') && claim && !second
        ? speaker.say(judge(claim, first.value), { x: saidAs(asked, claim), text })
        : text,
    ...(second ? {} : { value: first.value, unit: first.unit, shown: speaker.amount(first.value, first.unit) }),
    detail: [whole && speaker.say('inside', { list: speaker.list([single(whole)]) })],
    table: 'rows',
    named: singles(found),
  });
}
