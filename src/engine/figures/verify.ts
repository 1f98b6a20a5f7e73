/** Checks of a stated number, and what a number stands for. */
import type { Figure } from '../../knowledge/compiled';
import type { Stated } from '../../knowledge/query';
import type { Computation } from './computation';
import { joinList } from './format';
import { type Operand, single, unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';
import { finish } from './speaker';

/** A rounded claim may be this far off: "about 250 thousand" of 251,000, but not 100,000 of 114,000. */
const NEAR = 0.03;

type Verdict = 'right' | 'rounded' | 'wrong';

/** Whether a stated value is the true one, a rounding of it, or neither. */
export function judge({ value: said, percent }: Pick<Stated, 'value' | 'percent'>, truth: number): Verdict {
  if (said === truth) return 'right';
  const zeros = /0*$/.exec(String(said))?.[0].length ?? 0;
  const step = percent ? 1 : 10 ** zeros;
  const isRound = percent || (zeros > 0 && Math.abs(said - truth) <= NEAR * truth);
  const isNear = [Math.floor, Math.round, Math.ceil].some((cut) => cut(truth / step) * step === said);
  return isRound && isNear ? 'rounded' : 'wrong';
}

/** Number and unit of a claim as the visitor meant it. */
const saidAs = ({ speaker }: Asked, claim: Stated): string =>
  claim.percent ? `${speaker.number(claim.value)} ${speaker.phrases.percent}` : speaker.number(claim.value);

/** Puts a verdict before a computed text that a number was claimed of. */
export function checked(asked: Asked, computation: Computation): Computation {
  const { speaker, claims, has } = asked;
  const [claim] = claims;
  const { headline } = computation;
  if (!claim || !headline || claims.length > 1) return computation;
  if (claim.percent !== (headline.unit === speaker.phrases.percent || speaker.isPercent(headline.unit)))
    return computation;
  const x = saidAs(asked, claim);
  const text = computation.text;
  if (has('over', 'under') && !has('remain')) {
    const isOver = has('over');
    const isTrue = isOver ? headline.value > claim.value : headline.value < claim.value;
    const pattern = isOver ? (isTrue ? 'isOver' : 'isNotOver') : isTrue ? 'isUnder' : 'isNotUnder';
    return { ...computation, text: speaker.say(pattern, { x, text: uncapitalise(text, asked) }) };
  }
  const verdict = judge(claim, headline.value);
  return { ...computation, text: speaker.say(verdict, { x, text: uncapitalise(text, asked) }) };
}

/** After "Benar, " a sentence goes on; a name keeps its capital because labels carry their own. */
const uncapitalise = (text: string, { speaker }: Asked): string =>
  text.startsWith(speaker.phrases.about.slice(0, 1).toUpperCase())
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** "It is 90 thousand, isn't it?" of one operand. */
export function verify(asked: Asked, operand: Operand): Computation | undefined {
  const { tree, speaker, claims } = asked;
  const [claim] = claims;
  const unit = unitOf(operand);
  if (!claim || claims.length > 1 || claim.percent !== speaker.isPercent(unit)) return undefined;
  const value = worthOf(operand, tree);
  const shown = speaker.amount(value, unit);
  const owner = judge(claim, value) === 'wrong' ? owners(asked, claim) : [];
  const computation = finish(
    {
      text: fact(asked, operand),
      headline: { value, unit, text: shown },
      ...(owner.length ? { detail: belongs(asked, claim, owner) } : {}),
      table: { caption: speaker.phrases.comparison, kind: 'rows', rows: [speaker.row(operand, true)] },
    },
    tree,
    [operand],
    owner.map((figure) => single(figure)),
  );
  return checked(asked, computation);
}

const fact = ({ speaker, tree }: Asked, operand: Operand): string =>
  speaker.phrases.fact
    .replace('{a}', speaker.label(operand))
    .replace('{va}', speaker.amount(worthOf(operand, tree), unitOf(operand)));

/** Figures whose value was stated: exactly, else those that it rounds. */
function owners({ tree, speaker }: Asked, claim: Stated): readonly Figure[] {
  const alike = tree.figures.filter(({ unit }) => claim.percent === speaker.isPercent(unit));
  const exact = alike.filter(({ value }) => value === claim.value);
  if (exact.length) return exact;
  return claim.percent ? [] : alike.filter(({ value, computed }) => !computed && judge(claim, value) === 'rounded');
}

function belongs(asked: Asked, claim: Stated, figures: readonly Figure[]): string {
  const { speaker, tree } = asked;
  const names = figures.map((figure) => {
    const exact = tree.exact(figure);
    const label = speaker.label(single(figure));
    const value = speaker.number(tree.value(exact));
    return exact === figure && figure.value === claim.value
      ? label
      : speaker.phrases.roundedFrom.replace('{a}', speaker.label(single(exact))).replace('{vb}', value);
  });
  return speaker.say(claim.percent ? 'belongs' : 'counts', {
    x: saidAs(asked, claim),
    list: joinList(names, speaker.phrases.and),
  });
}

/** "1,173, what is that?" and, with no subject, "is 71 thousand right?". */
export function inverse(asked: Asked): Computation | undefined {
  const { tree, speaker, claims, query, has } = asked;
  const [claim] = claims;
  if (!claim || claims.length > 1 || has('foreign') || query.tokens.length > 12) return undefined;
  const isPlain = query.tokens.every(({ how }, at) => how === 'filler' || at === claim.from || isAskingWord(asked, at));
  const found = isPlain ? owners(asked, claim) : [];
  const [first] = found;
  if (!first) return undefined;
  const text = belongs(asked, claim, found);
  const whole = found.length === 1 ? tree.figures.find(({ id }) => id === first.partOf) : undefined;
  const operands = found.map((figure) => single(figure));
  return finish(
    {
      text: has('verify') ? speaker.say(judge(claim, tree.value(first)), { x: saidAs(asked, claim), text }) : text,
      headline: { value: first.value, unit: first.unit, text: speaker.amount(first.value, first.unit) },
      ...(whole
        ? { detail: speaker.say('inside', { b: speaker.label(single(whole)), vb: speaker.number(whole.value) }) }
        : {}),
      table: {
        caption: speaker.phrases.comparison,
        kind: 'rows',
        rows: operands.map((operand) => speaker.row(operand, true)),
      },
    },
    tree,
    operands,
  );
}

const isAskingWord = ({ signals }: Asked, at: number): boolean =>
  signals.some(
    ({ operation, from, to }) => (operation === 'inverse' || operation === 'verify') && at >= from && at < to,
  );
