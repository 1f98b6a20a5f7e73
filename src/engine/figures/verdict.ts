/** Verdicts on what a visitor states of a result: right, right when rounded, wrong; above or below a bound. */
import type { Stated } from '../../knowledge/query';
import type { Computation } from './computation';
import { fractionOf } from './fractions';
import type { Asked } from './readAsked';

/** A rounded claim may be this far off: "about 250 thousand" of 251,000, but not 100,000 of 114,000. */
const NEAR = 0.03;
/** "About a third" still holds this many points away. */
const NEAR_POINTS = 5;

export type Verdict = 'right' | 'rounded' | 'wrong';

/** Whether a stated value is the true one, a rounding of it, or neither. */
export function judge({ value: said, percent }: Pick<Stated, 'value' | 'percent'>, truth: number): Verdict {
  // One decimal is told.
  if (said === Math.round(truth * 10) / 10) return 'right';
  const step = percent ? 1 : 10 ** (/0*$/.exec(String(said))?.[0].length ?? 0);
  const isRound = percent || (step > 1 && Math.abs(said - truth) <= NEAR * truth);
  const isNear = [Math.floor, Math.round, Math.ceil].some((cut) => cut(truth / step) * step === said);
  return isRound && isNear ? 'rounded' : 'wrong';
}

/** A stated number as the visitor meant it. */
export const saidAs = ({ speaker }: Asked, { value, percent }: Stated): string =>
  speaker.number(value) + (percent ? ` ${speaker.phrases.percent}` : '');

/** A sentence goes on after a verdict: the mark of rounding and words of change lose their capital, names keep theirs. */
const goesOn = ({ speaker }: Asked, text: string): string => {
  const { about, up, down, short } = speaker.phrases;
  return [about.split(' ', 1)[0] ?? '', up, down, short].some((start) =>
    text.toLowerCase().startsWith(start.toLowerCase()),
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};

/** "More than half?", "is it above 1,000?": yes or no, then the truth. */
export function compared(asked: Asked, computation: Computation, truth: number, bound: number, x: string): Computation {
  const { speaker, has } = asked;
  const { phrases } = speaker;
  const isAbout = !has('over', 'under') && Math.abs(truth - bound) <= NEAR_POINTS;
  const isYes = isAbout || (isOverClaimed(asked) ? truth > bound : has('over', 'under') && truth < bound);
  const said = speaker.say(truth > bound ? 'over' : 'under', { x });
  const over = said.charAt(0).toLowerCase() + said.slice(1);
  const slots = {
    yes: phrases[isYes ? 'yes' : 'no'],
    over: isAbout ? phrases.about.replace('{n}', x) : over,
    text: goesOn(asked, computation.text),
  };
  return { ...computation, text: speaker.say('verdict', slots) };
}

/** "Not even 1,000" claims to be under it; "already half" to have come so far, "only half" not. */
function isOverClaimed(asked: Asked): boolean {
  const { has, find, query } = asked;
  const [over, under] = [find('over'), find('under')];
  const isDenied = over && under && under.from < over.from && under.to >= over.to;
  if (has('over')) return (find('not')?.to ?? -1) !== over?.from && !isDenied;
  // "Half of them are *already* covered, *aren't they yet*?"
  const isYet = query.tokens.at(-1)?.concept === 'belum' && query.tokens.some(({ concept }) => concept === 'sudah');
  if (isYet && !has('under', 'only')) return true;
  const at = find(fractionOf(asked)?.[0] ?? 'times')?.from ?? query.tokens.length;
  return (
    !has('under', 'only') && query.tokens.slice(Math.max(0, at - 2), at).some(({ concept }) => concept === 'sudah')
  );
}

/** "It only reached 1,000", "it reached 1,000, right?" state the number; "has it reached 1,000?" asks whether it is that much. */
const states = ({ has }: Asked): boolean => has('only') || (has('reach') && has('verify') && !has('not'));

/** Puts a verdict before a computed text that a number was claimed of. */
export function checked(asked: Asked, computation: Computation | undefined): Computation | undefined {
  const { speaker, claims, has } = asked;
  const [claim, second] = claims;
  const { headline } = computation ?? {};
  if (!computation || !headline || !claim || second) return computation;
  const { percent, points } = speaker.phrases;
  if (claim.percent !== ([percent, points].includes(headline.unit) || speaker.isPercent(headline.unit)))
    return computation;
  const x = saidAs(asked, claim);
  if (has('over', 'under') && !has('remain') && !states(asked))
    return compared(asked, computation, headline.value, claim.value, x);
  const { also } = computation;
  const first = judge(claim, headline.value);
  const verdict = first === 'wrong' && also !== undefined && judge(claim, also) !== 'wrong' ? 'rounded' : first;
  const text = speaker.say(verdict, { x, text: goesOn(asked, computation.text) });
  return { ...computation, text };
}
