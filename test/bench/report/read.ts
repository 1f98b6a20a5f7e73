/** The last run's files, read into the shapes that the reports write from. */
import * as v from 'valibot';
import { readResult } from '../result';

const Machine = v.object({
  cpu: v.string(),
  cores: v.number(),
  memory: v.string(),
  node: v.string(),
  chromium: v.optional(v.string()),
  load: v.number(),
  date: v.string(),
});
const Searcher = v.object({
  name: v.string(),
  setting: v.string(),
  build: v.number(),
  first: v.number(),
  median: v.number(),
  p95: v.number(),
  memory: v.number(),
  asked: v.number(),
  right: v.number(),
  wrong: v.number(),
});
const Engine = v.object({
  machine: Machine,
  shipped: v.object({
    entries: v.number(),
    questions: v.number(),
    firstPrepare: v.number(),
    prepare: v.number(),
    median: v.number(),
    p95: v.number(),
  }),
  sizes: v.array(v.object({ entries: v.number(), phrasings: v.number(), searchers: v.array(Searcher) })),
});
const Summary = v.object({ median: v.number(), least: v.number(), runs: v.number() });
const Page = v.object({
  machine: Machine,
  runs: v.number(),
  throttle: v.number(),
  widgets: v.array(
    v.object({
      name: v.string(),
      why: v.string(),
      package: v.string(),
      gzip: v.number(),
      brotli: v.number(),
      measured: v.record(v.string(), Summary),
    }),
  ),
});

export type Machine = v.InferOutput<typeof Machine>;
export type Engine = v.InferOutput<typeof Engine>;
export type Page = v.InferOutput<typeof Page>;

export const readEngine = (): Engine => v.parse(Engine, readResult('engine'));
export const readPage = (): Page => v.parse(Page, readResult('page'));
