/**
 * The check of an editors' folder: texts in, every problem out. Pure: no file system, no clock, no engine of its own, so that
 * the command line, the build and the studio in a browser share it.
 */
import { contactsAreReachable, factsAreFresh, linksLead } from './checks/addresses';
import { type Document, readDocument } from './checks/document';
import { figuresAgree } from './checks/figures';
import { type Finding, type Issue, type Path, SEVERITY } from './checks/issue';
import { entriesAreComplete, ledgerIsUsed } from './checks/ledger';
import { phrasingsAreApart } from './checks/phrasings';
import { reachOf } from './checks/reach';
import { idsAreUnique, referencesExist } from './checks/references';
import type { Prepare, Rule } from './checks/rule';
import { readShape } from './checks/shape';
import { digitsAreFigures, placeholdersExist, textsAreFinished, textsAreTranslated } from './checks/texts';
import { wordsMeanOneThing } from './checks/vocabulary';
import { type FileName, fileNames, files, type Source } from './schema';

export type { Code, Issue, Params, Path, Severity } from './checks/issue';
export type { Answered, Prepare } from './checks/rule';

export type Texts = Readonly<Partial<Record<FileName, string | undefined>>>;

export interface CheckOptions {
  /** Today; staleness is measured against it. */
  readonly now: Date;
  /** The engine over compiled knowledge; without it, what questions reach is not checked. */
  readonly prepare?: Prepare;
  /** Also leave phrasings out and ask them (seconds); needs `prepare`. Default: true. */
  readonly leaveOut?: boolean;
  /** Also tell every single phrasing that another entry wins; needs `prepare`. Default: false. */
  readonly eachPhrasing?: boolean;
}

export interface Checked {
  /** Sorted by file and line. */
  readonly issues: readonly Issue[];
  /** The knowledge, where no error stands in its way. */
  readonly source?: Source;
}

/** Beyond this a file is no longer edited by hand, and visitors would feel its weight. */
const MOST_CHARACTERS = 600_000;

const RULES: readonly Rule[] = [
  ...idsAreUnique,
  ...referencesExist,
  ...figuresAgree,
  ...placeholdersExist,
  ...digitsAreFigures,
  ...textsAreFinished,
  ...textsAreTranslated,
  ...phrasingsAreApart,
  ...wordsMeanOneThing,
  ...contactsAreReachable,
  ...linksLead,
  ...factsAreFresh,
  ...entriesAreComplete,
];

/** A figure whose name is misspelt where it is used would be told as unused too: these run only on whole references. */
const AFTER_REFERENCES: readonly Rule[] = ledgerIsUsed;
const BREAKS_REFERENCES = [
  'unknown-reference',
  'unknown-placeholder',
  'broken-placeholder',
  'bare-digits',
  'duplicate-id',
];

const isError = ({ code }: Finding) => SEVERITY[code] === 'error';

function readFiles(texts: Texts) {
  const documents = new Map<FileName, Document>();
  const findings: Finding[] = [];
  const faults: Issue[] = [];
  for (const file of fileNames) {
    const text = texts[file];
    if (text === undefined) {
      findings.push({ code: 'file-missing', file, path: [] });
      continue;
    }
    if (text.length > MOST_CHARACTERS) {
      findings.push({
        code: 'file-too-large',
        file,
        path: [],
        params: { size: Math.round(text.length / 1000), most: MOST_CHARACTERS / 1000 },
      });
    }
    const document = readDocument(file, text);
    documents.set(file, document);
    for (const { code, offset, params } of document.faults) {
      faults.push({ code, severity: SEVERITY[code], file, path: [], ...document.placeOfOffset(offset), params });
    }
  }
  return { documents, findings, faults };
}

function readSource(documents: ReadonlyMap<FileName, Document>): {
  readonly source: Partial<Source>;
  readonly findings: Finding[];
} {
  const findings: Finding[] = [];
  const read = <T>(file: FileName, schema: Parameters<typeof readShape<T>>[1]): T | undefined => {
    const document = documents.get(file);
    if (!document || document.faults.length > 0) return undefined;
    const shape = readShape(file, schema, document);
    findings.push(...shape.findings);
    return shape.value;
  };
  const assistant = read('assistant', files.assistant);
  const announcement = read('announcement', files.announcement);
  const figures = read('figures', files.figures);
  const entries = read('entries', files.entries);
  const lexicon = read('lexicon', files.lexicon);
  const questions = read('questions', files.questions);
  const source = {
    ...(assistant && { assistant }),
    ...(announcement && { announcement }),
    ...(figures && { figures }),
    ...(entries && { entries }),
    ...(lexicon && { lexicon }),
    ...(questions && { questions }),
  };
  return { source, findings };
}

/** Where the things stand that a reference of each kind may name. */
const HOME: Readonly<Record<string, FileName>> = {
  figure: 'figures',
  unit: 'figures',
  population: 'figures',
  entry: 'entries',
  topic: 'entries',
  paragraph: 'announcement',
  person: 'announcement',
  name: 'announcement',
  date: 'announcement',
};

/** An id overwritten by another one's leaves its references dangling: the same slip, told once where the id is. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const doubled = findings.filter(({ code }) => code === 'duplicate-id');
  const echoes = new Set<string>();
  for (const { code, params = {} } of findings) {
    const id = `${params.kind} ${params.id}`;
    const slips = doubled.filter(({ file }) => file === HOME[String(params.kind)]).length;
    if (code === 'unknown-reference' && echoes.size < slips) echoes.add(id);
  }
  return findings.filter(
    ({ code, params = {} }) => code !== 'unknown-reference' || !echoes.has(`${params.kind} ${params.id}`),
  );
}

const isWhole = (source: Partial<Source>): source is Source => fileNames.every((file) => source[file] !== undefined);

/** A rule reads only what it needs, which is there when it runs. */
const canRead = (source: Partial<Source>, { needs }: Rule): source is Source =>
  needs.every((file) => source[file] !== undefined);

/** What an editor calls the thing at this path: an entry's title, a figure's label, a person's name. */
function titleAt(document: Document | undefined, [list, at]: Path): string | undefined {
  const items: unknown = isRecord(document?.value) ? document.value[String(list)] : undefined;
  const item: unknown = Array.isArray(items) ? items[Number(at)] : undefined;
  if (!isRecord(item)) return undefined;
  for (const key of ['title', 'label', 'name', 'question', 'id']) {
    const value = item[key];
    const text = isRecord(value) ? value.id : value;
    if (typeof text === 'string' && text !== '') return text;
  }
  return undefined;
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toIssue(
  { code, file, path, atKey, also, params = {} }: Finding,
  documents: ReadonlyMap<FileName, Document>,
): Issue {
  const document = documents.get(file);
  const place = (atKey ? document?.placeOfKey(path) : document?.place(path)) ?? { line: 1, column: 1 };
  const entryTitle = titleAt(document, path);
  const places = (also ?? []).map(
    (other) => `${other.file}.json:${documents.get(other.file)?.place(other.path).line ?? 1}`,
  );
  return {
    code,
    severity: SEVERITY[code],
    file,
    path,
    ...place,
    ...(entryTitle === undefined ? {} : { entryTitle }),
    params: places.length > 0 ? { ...params, also: places } : params,
  };
}

/**
 * Checks the six files of a knowledge folder.
 * @param texts Their texts by name without `.json`; `undefined` for a missing one.
 * @returns Every problem at once, never throws; `source` only where there is no error.
 */
export function check(texts: Texts, options: CheckOptions): Checked {
  const { documents, findings, faults } = readFiles(texts);
  const { source, findings: misshapen } = readSource(documents);
  findings.push(...misshapen);
  const surroundings = { today: options.now.toISOString().slice(0, 10) };
  const apply = (rules: readonly Rule[]) => {
    for (const rule of rules) if (canRead(source, rule)) findings.push(...rule.find(source, surroundings));
  };
  apply(RULES);
  if (!findings.some(({ code }) => BREAKS_REFERENCES.includes(code))) apply(AFTER_REFERENCES);
  const whole = faults.length === 0 && !findings.some(isError) && isWhole(source) ? source : undefined;
  const { prepare, leaveOut = true, eachPhrasing = false } = options;
  if (whole && prepare) findings.push(...reachOf(whole, prepare, { leaveOut, eachPhrasing }));
  const issues = [...faults, ...withoutEchoes(findings).map((finding) => toIssue(finding, documents))];
  const order = (a: Issue, b: Issue) =>
    fileNames.indexOf(a.file) - fileNames.indexOf(b.file) || a.line - b.line || a.column - b.column;
  return { issues: issues.sort(order), ...(whole && !findings.some(isError) ? { source: whole } : {}) };
}
