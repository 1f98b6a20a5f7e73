/** Query and Candidate[] → Judgement: everything that the decision rests on. */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query, QuestionType } from '../knowledge/query';
import { confidenceOf, type Evidence } from './confidence';
import { focusOf } from './focus';
import { prepareForeign } from './foreign';
import { isOurs } from './persons';
import type { ProfileOf } from './profiles';
import { residueOf } from './residue';
import type { Candidate, Features, Origin } from './retrieve';
import type { Statistics } from './statistics';
import { prepareStrangers, type Stranger } from './strangers';

/** Kinds of question that hardly ever mean another. */
const PLAIN: ReadonlySet<QuestionType> = new Set(['when', 'where', 'who', 'count', 'share']);

/** "berapa orang" is no question for a percentage. */
const asksPeople = ({ type, tokens }: Query): boolean =>
  type === 'count' &&
  tokens.some(({ concept }) => concept === 'orang') &&
  !tokens.some(({ concept }) => concept === 'persen');

/** Everything that the decision rests on, for one row of candidates. */
export interface Judgement {
  readonly evidence: Evidence;
  readonly confidence: number;
  /** The question names something of the knowledge. */
  readonly isAnchored: boolean;
  /** People are asked for, and the entry that knows the name has a percentage. */
  readonly asksOtherUnit: boolean;
  readonly foreign?: Mention;
  readonly stranger?: Stranger;
  /** A word by which a sum over our figures is one of something else. */
  readonly odd?: string;
}

export type Judge = (query: Query, features: Features, candidates: readonly Candidate[]) => Judgement;

/** @returns Whether what an entry tells first is a percentage. */
export function preparePercent({ entries, figures, units }: Compiled): (entry: number | undefined) => boolean {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  const unitOf = new Map(figures.map(({ id, unit }) => [id, unit]));
  return (entry) => kinds.get(unitOf.get(entries[entry ?? -1]?.headline ?? '') ?? '') === 'percent';
}

/** Does all preparation; the function returned only judges. */
export function prepareJudge(knowledge: Compiled, statistics: Statistics, profileOf: ProfileOf): Judge {
  const foreign = prepareForeign(knowledge, statistics);
  const strangerIn = prepareStrangers(knowledge, foreign.isOddBeside);
  const isPercent = preparePercent(knowledge);
  return (query, features, candidates) => {
    const [best, second] = candidates;
    const profile = profileOf(best?.entry);
    const focus = focusOf(query);
    const name = foreign.nameIn(query, focus, profile);
    const stranger = strangerIn(query, focus, profile);
    const content = [...features].filter(([feature, how]) => !/^[@?]/.test(feature) && how !== 'number');
    const share = (test: (entry: [string, Origin]) => boolean): number =>
      content.filter(test).length / Math.max(1, content.length);
    const asks = query.type === 'none' || query.type === 'whether' || profile?.weight.has(`?${query.type}`) === true;
    let essence = 0;
    for (const feature of features.keys()) if (feature[0] !== '?') essence += profile?.weight.get(feature) ?? 0;
    let covered = 0;
    let whole = 0;
    for (const [feature, how] of features) {
      const isExplained = profile?.weight.has(feature) === true;
      // A story's words and stated numbers are not what is asked.
      if (!isExplained && (how === 'aside' || how === 'number')) continue;
      const rarity = statistics.rarity(statistics.numberOf.get(feature));
      whole += rarity;
      if (isExplained) covered += rarity;
    }
    const ours = query.mentions.filter(isOurs);
    const isKnown = ({ kind, id }: Mention): boolean => profile?.weight.has(`@${kind}:${id}`) === true;
    const residue = residueOf(
      query,
      focus,
      ({ concept }) => profile?.weight.has(concept) === true || foreign.isAtHome(concept),
      (mention) => isOurs(mention) && isKnown(mention),
      ({ concept }) => statistics.isTelling(concept),
    );
    const has = (is: boolean): number => (is ? 1 : 0);
    const evidence: Evidence = {
      score: best?.score ?? 0,
      margin: best && second ? (best.score - second.score) / best.score : 1,
      covered: covered / (whole || 1),
      essence: Math.min(1, essence / (profile?.whole || 1)),
      typeClash: has(!asks),
      plainClash: has(!asks && PLAIN.has(query.type)),
      leftUnknown: has(residue.unknown),
      leftCommon: has(residue.common),
      leftOther: has(residue.other),
      leftBeside: has(residue.beside),
      leftAbout: has(residue.about),
      leftMore: residue.more,
      leftOfPerson: has(residue.ofPerson),
      foreign: has(name !== undefined),
      stranger: has(stranger !== undefined),
      repaired: share(([, how]) => how === 'fuzzy' || how === 'skeleton'),
      brief: 1 / Math.max(1, content.length),
    };
    return {
      evidence,
      confidence: confidenceOf(evidence),
      // A time is named in any question.
      isAnchored: ours.some(({ kind }) => kind !== 'date'),
      asksOtherUnit: asksPeople(query) && isPercent(best?.entry) && ours.some(isKnown),
      ...(name ? { foreign: name } : {}),
      ...(stranger === undefined ? {} : { stranger }),
    };
  };
}
