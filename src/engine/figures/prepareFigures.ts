/** Arithmetic's front door: a question with its context → what the figures say, or nothing where no calculation was asked. */
import type { Compiled, Figure, Language } from '../../knowledge/compiled';
import type { Query } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import { type Context, EMPTY_CONTEXT } from '../context';
import { compared, grouped, isBare, isJoined } from './beside';
import { claimsOf, together } from './clauses';
import type { Computation } from './computation';
import { type FigureTree, prepareTree } from './figureTree';
import { fractionOf } from './fractions';
import { onlyThey } from './onlyThey';
import { covers, type Operand, single, worthOf } from './operand';
import { besideTold, eachRanked, inField, isBeside } from './order';
import { compare, difference, reaching } from './pairs';
import { endsAt, startsAt } from './prepareSignals';
import { average, filter, rank, superlatives } from './rank';
import { type Asked, prepareAsked, reheard } from './readAsked';
import { byPercent, isByPercent, ratio } from './relative';
import { scaled } from './scaled';
import { asOfAll, share } from './share';
import { createSpeaker } from './speaker';
import { isApart, sum } from './sum';
import { total, UNSAID } from './total';
import { towards } from './towards';
import { prepareUndivided } from './undivided';
import { checked } from './verdict';
import { inverse, plainly, verify } from './verify';

export type { Computation };

export interface FigureEngine {
  readonly tree: FigureTree;
  /**
   * @returns Nothing for a plain question about one figure (an authored entry says it better), for anything that the
   * figures do not speak of, and where no operation was asked.
   */
  compute(query: Query, context: Context): Computation | undefined;
  /** The word for which it computes nothing, though the rest asks for a calculation. */
  strangeIn(query: Query): string | undefined;
}

/**
 * Does all preparation; `compute` only reads the question.
 * @param isAtHome Whether a word goes with any fact, so that beside a name it changes nothing.
 */
export function prepareFigures(knowledge: Compiled, isAtHome = (_concept: string): boolean => true): FigureEngine {
  const tree = prepareTree(knowledge);
  const { read, strangeIn } = prepareAsked(knowledge, tree, isAtHome);
  const undivided = prepareUndivided(tree);
  const speakers = {
    id: createSpeaker(knowledge, tree, 'id'),
    en: createSpeaker(knowledge, tree, 'en'),
  } satisfies Record<Language, unknown>;
  return {
    tree,
    strangeIn,
    compute(query, context) {
      const speaker = speakers[query.language];
      const result = (asked: Asked | undefined) =>
        // "X besides X" leaves nobody to speak of.
        asked?.operands.every((operand) => isWhole(operand) && worthOf(operand, tree) > 0)
          ? calculate(asked)
          : undefined;
      const part = undivided(query, context, speaker);
      if (part) return part;
      const claims = claimsOf(query, (part) => read(part, EMPTY_CONTEXT, speaker));
      return (
        together(
          claims.flatMap((asked) => result(asked) ?? []),
          speaker,
        ) ?? result(read(query, context, speaker))
      );
    },
  };
}

/** People are taken from people only. */
const isWhole = ({ plus, minus }: Operand): boolean => minus.every(({ unit }) => unit === plus[0]?.unit);

function calculate(whole: Asked): Computation | undefined {
  const asked = reaching(whole) ?? grouped(whole);
  const { has, operands, claims, before, isCarried, signals, query, stray, next } = asked;
  if (isMember(asked)) return undefined;
  const alone = onlyThey(asked);
  if (alone) return alone;
  // Nobody is named, and something else is spoken of: "what happens if …?", "where does the province rank?".
  const isNamed = isCarried || operands.some(({ from }) => from >= 0) || query.numbers.length;
  const isElse =
    query.type === 'where' ? query.mentions.length : stray !== undefined && operands.length && !has(...RANKINGS);
  if (!isNamed && isElse) return undefined;
  // "How many are reached, the 35 percent?": a share that was told has its own count, which an entry tells.
  const isTold = claims.some(
    ({ value, percent }) => percent && asked.tree.figures.some((one) => one.percentOf && one.value === value),
  );
  if (isTold && has('howMany') && !isCarried && operands.every(({ from }) => from < 0)) return undefined;
  const multiple = asked.factor === undefined ? undefined : scaled(asked, calculate);
  if (multiple) return multiple;
  const ofGoal = asOfAll(asked);
  if (ofGoal) return ofGoal;
  const lacking = towards(asked);
  if (lacking) return lacking;
  // "And the next?" in the order that was just told.
  if (isCarried && next && has('next') && !query.mentions.length && isBare(asked)) return plainly(asked, single(next));
  const neighbour =
    isCarried && has('before', 'after') && !has('next') && isBare(asked) ? besideTold(asked) : undefined;
  if (neighbour) return plainly(asked, single(neighbour));
  // "The 35 percent, of how many?": the whole that it is a share of.
  const base = ofHowMany(asked);
  if (base) return plainly(asked, single(base));
  // "Isn't it 900?" says it of what was just told; whose number it is follows.
  const doubted = isCarried && has('verify') && !has('count') && isBare(asked) ? stated(asked) : undefined;
  if (doubted) return doubted;
  const lookedUp = claims.length && (isCarried || !operands.length) ? inverse(asked) : undefined;
  if (lookedUp) return lookedUp;
  // "The number of the top three"
  const isOfSeveral = asked.query.numbers.some(
    ({ from, value }) => value === asked.rank && endsAt(signals, from, 'count'),
  );
  if (has('most', 'least') && (has('difference', 'share', 'sum', 'ratio') || isOfSeveral)) {
    const picked = superlatives(isCarried ? inField(asked) : asked);
    if (picked)
      return calculate({ ...reheard(asked, isOfSeveral ? ['sum'] : [], RANKINGS), operands: picked, isCarried: false });
  }
  // "Which is more, those or X?" of those who were just told.
  const isAgainstTold =
    before.length > 0 && !isCarried && operands.length === 1 && !claims.length && has('more', 'less');
  if (
    !isAgainstTold &&
    !has('average', ...RANKINGS) &&
    (has('which', 'inverse') || (has('group') && !operands.length))
  ) {
    const filtered = filter(asked);
    if (filtered) return filtered;
  }
  // "Is the total 70,000?"
  const { main } = asked.tree;
  const isOfSize = claims.every(({ value }) => value < LARGE * (main?.value ?? 0));
  if (claims.length && isOfSize && !operands.length && main && has('count') && !has('foreign') && isOfMain(asked))
    return verify(asked, single(main));
  // "The order of the ceremony" is no ranking of groups.
  const isPlace = isCarried && has('howMany') && isBare(asked);
  if (has('order') && !has('most', 'least', 'group') && !isPlace && (isCarried || !operands.length)) return undefined;
  if (has('most', 'least', 'average') && !operands.length && !isOfMain(asked)) return undefined;
  // "And each of them?"
  if (isCarried && has('each') && operands[1] && isBare(asked)) return rank(reheard(asked, ['order'], []));
  if (has('majority')) return majority(asked);
  if (has('most', 'least', 'order'))
    return (isCarried ? undefined : eachRanked(asked)) ?? rank(isCarried && !isPlace ? inField(asked) : asked);
  if (isBeside(asked)) return rank(asked);
  if (has('average')) return average(asked);
  const isPair = operands.length > 1 || (before.length > 0 && !isCarried);
  // "Which of them are more?"
  if (!isPair && !isCarried && has('more', 'less') && has('which') && (operands[0]?.plus.length ?? 0) > 1)
    return rank(reheard(asked, [has('more') ? 'most' : 'least'], []));
  const [first, second] = operands;
  // "Is X above Y?"
  const isOver =
    !claims.length &&
    signals.some(
      ({ operation, from, to }) =>
        (operation === 'over' || operation === 'under') && from >= (first?.to ?? 0) && to <= (second?.from ?? 0),
    );
  const isSet =
    isOver || has('more', 'less', 'versus') || (has('equal') && !has('sum')) || (!operands[1] && has('against'));
  const isBound = has('sum') && has('over', 'under') && claims.length === 1;
  // "Against X, what percentage is that?"
  const isShare = has('share') && has('against') && !has('more', 'less', 'versus') && !isOver;
  const isCompared = isPair && isSet && !isShare && !fractionOf(asked) && !isBound;
  // "Compare X, Y and Z"
  if (has('ratio') && operands[2] && !has('share', 'times') && !isCompared) return rank(reheard(asked, ['order'], []));
  if (isPair && isByPercent(asked)) return byPercent(asked);
  if (has('times') || isForEach(asked) || (has('ratio') && !has('share') && !isCompared)) return ratio(asked);
  return isCompared ? compared(asked) : calculated(asked);
}

/** What a percentage that is stated is a percentage of, where nothing else is asked. */
function ofHowMany({ claims, signals, tree, query, operands }: Asked): Figure | undefined {
  const [claim, another] = claims;
  if (!claim?.percent || another || query.mentions.length || operands.some(({ from }) => from >= 0)) return undefined;
  const share = tree.figures.find(({ percentOf, value }) => percentOf && value === claim.value);
  const isAsked = signals.some(
    ({ operation, to }) => operation === 'of' && to > claim.from && startsAt(signals, to, 'howMany'),
  );
  return isAsked ? tree.get(share?.percentOf?.whole ?? '') : undefined;
}

/** "For every X, how many Y?" */
const isForEach = ({ signals, operands: [first, second, third], has, query }: Asked): boolean =>
  first !== undefined &&
  second !== undefined &&
  !third &&
  has('howMany') &&
  signals.some(({ operation, to }) => {
    const one = [first, second].find(({ from }) => from >= to && from - to < 2);
    return (
      operation === 'each' &&
      one !== undefined &&
      query.tokens.slice(to, one.from).every(({ concept }) => concept === '1')
    );
  });

/** "Are they among the 71,935?" asks where they belong, not whether that is their number. */
const isMember = ({ has, claims: [claim, another], operands, before, tree }: Asked): boolean => {
  const around =
    claim && !another && has('among') ? tree.figures.find(({ value }) => value === claim.value) : undefined;
  const said = operands.filter(({ from }) => from >= 0);
  const members = (said.length ? said : before).flatMap(({ plus }) => plus);
  return around !== undefined && members.length > 0 && members.every((one) => tree.within(one, around));
};

/** A number so many times a figure is none of it. */
const LARGE = 10;
const RANKINGS: readonly Operation[] = ['most', 'least', 'order'];

/** "Are most of them X?" claims more than half; "who are most of them?" asks for the largest. */
function majority(asked: Asked): Computation | undefined {
  const { operands, has, signals } = asked;
  const end = operands.at(-1)?.to ?? 0;
  const isOpen = has('which') || signals.some(({ operation, from }) => operation === 'inverse' && from >= end);
  return operands.length && (!isOpen || has('share'))
    ? share(reheard(asked, ['half', 'over'], []))
    : calculate(reheard(asked, ['most'], ['majority']));
}

function calculated(asked: Asked): Computation | undefined {
  const { has, operands, isCarried } = asked;
  const isOfPercents = operands.some(
    ({ plus: [one] }) => one && asked.speaker.isPercent(one.unit) && one.computed?.rule !== 'share',
  );
  const [only, second] = operands;
  // What is left when some are taken away is no difference of two.
  if (only?.minus.length && !second && has('remain', 'minus')) return total(asked);
  const left = isCarried && has('others') ? remainder(asked) : undefined;
  if (left) return left;
  // "X, Y and Z together, how many are left?"
  const isAllTogether = has('sum') && operands.length > 2 && !has('difference', 'grow', 'minus');
  const isChange =
    has('difference', 'grow') ||
    (has('remain') && !isAllTogether) ||
    (has('share') && operands.length > 1 && operands.every(({ plus: [one] }) => one?.series?.role === 'target'));
  const part = scaled(asked, calculate);
  if (part) return part;
  if ((has('share', 'oneIn') || fractionOf(asked)) && !(isChange && isOfPercents)) return checked(asked, share(asked));
  if (isChange) return checked(asked, difference(asked));
  if (operands.length === 2 && has('which') && !has('sum') && !isCarried && isJoined(asked, operands)) {
    // "Is 800 X or Y?"
    const said = operands.find((one) => asked.query.numbers.some(({ value }) => value === worthOf(one, asked.tree)));
    if (said) return plainly(asked, said);
    const both = isBare(asked) ? compare(asked) : undefined;
    return both && { ...both, certain: UNSAID };
  }
  return stated(asked) ?? checked(asked, total(asked));
}

/** "And the others?": what holds all that was just named, without them. */
function remainder(asked: Asked): Computation | undefined {
  const { operands, field, tree } = asked;
  const out = operands.flatMap(({ plus }) => plus);
  const [parent, other] = new Set(out.map(({ partOf }) => partOf));
  const whole = field?.plus[0] ?? (other ? undefined : tree.get(parent ?? ''));
  if (!whole || !isApart(asked, out) || operands.some(({ minus }) => minus.length)) return undefined;
  const rest = { ...single(whole), minus: out };
  return worthOf(rest, tree) > 0 ? sum(asked, [rest]) : undefined;
}

/** A number stated of one figure: whether it is right. */
function stated(asked: Asked): Computation | undefined {
  const [one, second] = asked.operands;
  return one && !second && asked.claims.length && !asked.has('sum') ? verify(asked, one) : undefined;
}

/** With no name in it, a question may say nothing but what the main total is called. */
function isOfMain({ query, signals, tree }: Asked): boolean {
  const names = tree.main?.names.join(' ') ?? '';
  return query.tokens.every(
    ({ how, concept }, at) =>
      how === 'filler' ||
      how === 'number' ||
      covers(signals, at) ||
      covers(query.mentions, at) ||
      names.includes(concept),
  );
}
