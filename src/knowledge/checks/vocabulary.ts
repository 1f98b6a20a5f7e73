/** Words that mean one thing: a synonym in one group, nothing both told and untold, a test question once. */
import { wordsOf } from '../likeness';
import type { FileName, Source } from '../schema';
import type { Finding, Path } from './issue';
import { rule } from './rule';

const flat = (text: string) => wordsOf(text).join(' ');

interface Word {
  readonly text: string;
  readonly file: FileName;
  readonly path: Path;
}

function toldNames({ figures, announcement }: Pick<Source, 'figures' | 'announcement'>): Word[] {
  const of = (file: FileName, key: string, items: readonly { readonly names: readonly string[] }[]) =>
    items.flatMap(({ names }, at) => names.map((text, i) => ({ text, file, path: [key, at, 'names', i] })));
  return [
    ...of('figures', 'figures', figures.figures),
    ...of('figures', 'groups', figures.groups),
    ...of('announcement', 'people', announcement.people),
    ...of('announcement', 'things', announcement.things),
  ];
}

export const wordsMeanOneThing = [
  rule(['lexicon'], function* ({ lexicon: { synonyms } }): Generator<Finding> {
    const first = new Map<string, { readonly group: number; readonly path: Path }>();
    for (const [group, forms] of synonyms.entries()) {
      for (const [at, form] of forms.entries()) {
        const path = ['synonyms', group, at];
        const earlier = first.get(flat(form));
        if (!earlier) first.set(flat(form), { group, path });
        else {
          const params = {
            word: form,
            same: earlier.group === group ? 'yes' : 'no',
            group: synonyms[earlier.group]?.[0] ?? '',
          };
          yield {
            code: 'synonym-twice',
            file: 'lexicon',
            path,
            also: [{ file: 'lexicon', path: earlier.path }],
            params,
          };
        }
      }
    }
  }),
  rule(['lexicon', 'figures', 'announcement'], function* ({ lexicon, figures, announcement }): Generator<Finding> {
    // As the engine reads them: "grab car" is the synonym "grabcar", and that is "grab".
    const heads = new Map(lexicon.synonyms.flatMap(([head = '', ...forms]) => forms.map((form) => [flat(form), head])));
    const meaningOf = (text: string): string => {
      const said = wordsOf(text);
      const whole = heads.get(said.join('')) ?? heads.get(said.join(' '));
      return flat(whole ?? said.map((word) => heads.get(word) ?? word).join(' '));
    };
    const told = new Map(toldNames({ figures, announcement }).map((word) => [meaningOf(word.text), word]));
    for (const [at, { names }] of lexicon.untold.entries()) {
      for (const [i, text] of names.entries()) {
        const word = told.get(meaningOf(text));
        if (word)
          yield {
            code: 'untold-is-told',
            file: 'lexicon',
            path: ['untold', at, 'names', i],
            also: [word],
            params: { word: text },
          };
      }
    }
  }),
  rule(['questions'], function* ({ questions: { questions } }): Generator<Finding> {
    const first = new Map<string, number>();
    for (const [at, { question, entry }] of questions.entries()) {
      const earlier = first.get(flat(question));
      if (earlier === undefined) first.set(flat(question), at);
      else {
        const before = questions[earlier]?.entry ?? null;
        const also = [{ file: 'questions', path: ['questions', earlier] }] as const;
        const params = {
          text: question,
          entry: entry ?? '',
          before: before ?? '',
          same: before === entry ? 'yes' : 'no',
        };
        yield { code: 'question-twice', file: 'questions', path: ['questions', at], also, params };
      }
    }
  }),
];
