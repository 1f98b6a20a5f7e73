/** What stands for the visitor, for who says so or for a circumstance, and is not asked about. */
import type { Mention, Query, Token } from '../knowledge/query';
import { ACCORDING, type Focus, HEARD, isAsking, isOf, isSelf, ONLY, SAYS, stops } from './focus';

const LIKE = new Set(['sama dengan', 'seperti', 'kayak', 'kyk', 'macam', 'sama', 'senasib', 'like', 'as']);
const ME = new Set(['saya', 'aku', 'kami', 'kita', 'me', 'us']);
const NEAR_ME = 3;
/** Who asked the visitor to ask is not asked about: "dosen minta angka …". */
const WANTS = new Set(['minta', 'suruh', 'tanya', 'nanya', 'butuh']);
/** "There is somebody who says …" */
const LEADS = new Set(['ada', 'yang']);
const LEADS_TO = 2;
/** "di sana" takes up a place told before; "di sini" is the one where the visitor said that she is. */
const THERE = new Set(['sana', 'situ', 'there', 'sini', 'here']);

/** The clause around a token: between commas and ends of sentences. */
function clauseOf(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  let to = at;
  while (from > 0 && !stops(tokens[from - 1])) from--;
  while (to < tokens.length && !stops(tokens[to])) to++;
  return tokens.slice(from, to + 1);
}

/** "People like me", "whose status is the same as my husband's": where it stands. */
export function likeMe({ tokens }: Query): { readonly from: number; readonly to: number } | undefined {
  const isMe = (token: Token | undefined) => isOf(ME, token);
  const from = tokens.findIndex(
    ({ text }, at) => LIKE.has(text) && tokens.slice(at + 1, at + 1 + NEAR_ME).some((next) => isMe(next)),
  );
  if (from < 0) return undefined;
  return { from, to: tokens.findIndex((token, at) => at > from && isMe(token)) + 1 };
}
/** Whether a name stands for the visitor or a circumstance told before the question, not for what is asked. */
export function isBackground(mention: Mention, query: Query, focus: Focus): boolean {
  // "I am an X. How many are there like me?"
  const at = likeMe(query)?.from ?? -1;
  if (/occupation|untold/.test(mention.kind) && at >= focus.from && at < focus.to) return false;
  if (mention.kind === 'elsewhere' && query.tokens.some(({ text }) => THERE.has(text))) return false;
  // "Only the ones in X, please: how many …?"
  if (mention.kind === 'elsewhere' && clauseOf(query.tokens, mention.from).some(({ text }) => ONLY.has(text)))
    return false;
  // "In a group chat"
  if (query.tokens[mention.from - 1]?.concept === 'grup') return true;
  if (mention.from < focus.from || mention.from >= focus.to) return true;
  // "Ketua RT bilang …", "di grup WA ada yang bilang …", "dosen minta …"; but "apa kata gubernur" asks about him.
  const behind = query.tokens.slice(mention.to, mention.to + LEADS_TO + 1).find(({ concept }) => !LEADS.has(concept));
  // "… in X according to Y": Y is who says so.
  const isTeller = behind && !ACCORDING.has(behind.text) && (HEARD.has(behind.concept) || WANTS.has(behind.text));
  if (isTeller) return true;
  // "Kata Pak RT …", but "kata gubernur apa?" asks what he said.
  const told = query.tokens[mention.from - 1];
  const beside = [query.tokens[mention.from - 2], query.tokens[mention.to]];
  if (told && SAYS.has(told.concept) && !beside.some((one) => one && isAsking(one.concept))) return true;
  const clause = clauseOf(query.tokens, mention.from);
  if (clause.length < query.tokens.length && clause.some(isSelf) && !clause.some(({ concept }) => isAsking(concept)))
    return true;
  if (mention.kind === 'elsewhere' && query.type === 'count') return false;
  return query.tokens.slice(Math.max(0, mention.from - 2), mention.from).some(isSelf);
}
