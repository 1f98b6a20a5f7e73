/** Says what an editor did, where a parser says which token it expected. */
import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Code, Params } from './issue';

export interface Fault {
  readonly code: Code;
  readonly offset: number;
  readonly params: Params;
}

const SMART = /[“”„‟«»]/;

/** End of the last token before `offset`: where a forgotten comma belongs. */
const endBefore = (text: string, offset: number) => text.slice(0, offset).trimEnd().length;

const isBlank = (text: string) => text.trim() === '';

function ofSymbol(text: string, offset: number, length: number): Fault {
  const word = text.slice(offset, offset + length);
  const before = text.slice(0, endBefore(text, offset));
  if (SMART.test(word[0] ?? '')) return { code: 'smart-quotes', offset, params: { found: word[0] ?? '' } };
  if (/^[‘’'`]/.test(word)) return { code: 'single-quotes', offset, params: { found: word[0] ?? '' } };
  if (/^;/.test(word)) return { code: 'missing-comma', offset, params: { found: ';' } };
  if (/[0-9]$/.test(before)) return { code: 'wrong-number', offset, params: { found: numberAround(text, offset) } };
  if (/^[-+.]?\d/.test(word)) return { code: 'wrong-number', offset, params: { found: numberAround(text, offset) } };
  if (/^=/.test(word)) return { code: 'missing-colon', offset, params: { found: word } };
  if (before.endsWith('"')) return { code: 'inner-quotes', offset, params: { found: word } };
  return { code: 'missing-quotes', offset, params: { found: word } };
}

function numberAround(text: string, offset: number): string {
  const start = /[\d.,+-]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  return start + (/^[^\s,\]}]*/.exec(text.slice(offset))?.[0] ?? '');
}

function ofString(text: string, offset: number): Fault {
  const line = text.slice(offset).split('\n', 1)[0] ?? '';
  const smart = line.search(SMART);
  if (smart >= 0) return { code: 'smart-quotes', offset: offset + smart, params: { found: line[smart] ?? '' } };
  return { code: 'unclosed-string', offset, params: { found: line.slice(0, 30) } };
}

function ofComma(text: string, offset: number): Fault {
  const at = endBefore(text, offset);
  if (text[offset] === '}' || text[offset] === ']') {
    return { code: 'unclosed-bracket', offset, params: { found: text[offset] ?? '' } };
  }
  if (/(^|[^\d.])-?0$/.test(text.slice(0, at)) && /\d/.test(text[offset] ?? '') && at === offset) {
    return { code: 'wrong-number', offset, params: { found: numberAround(text, offset) } };
  }
  if (at === offset && /[\p{L}\d]/u.test(text[offset] ?? '')) {
    return { code: 'inner-quotes', offset, params: { found: text.slice(offset, offset + 20) } };
  }
  return { code: 'missing-comma', offset: at, params: { found: '' } };
}

function ofValue(text: string, offset: number): Fault {
  const at = endBefore(text, offset);
  const previous = text[at - 1];
  // A brace that opens where a field's name should stand: the object before it was not closed.
  if (previous === ',' && text[offset] === '{')
    return { code: 'unclosed-bracket', offset: at - 1, params: { found: '}' } };
  if (previous === ',') {
    const decimal = /\d+,\d+/.exec(text.slice(Math.max(0, at - 12), offset + 12))?.[0];
    if (decimal && /^\d/.test(text[offset] ?? '')) return { code: 'wrong-number', offset, params: { found: decimal } };
    return { code: 'extra-comma', offset: at - 1, params: {} };
  }
  if (previous === ':') return { code: 'missing-value', offset: at, params: {} };
  return { code: 'syntax', offset, params: {} };
}

/** What the first thing wrong at this place is. */
function faultOf(text: string, { error, offset, length }: ParseError): Fault {
  const after = (code: Code): Fault => ({ code, offset, params: {} });
  switch (printParseErrorCode(error)) {
    case 'InvalidSymbol':
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return ofSymbol(text, offset, length);
    case 'UnexpectedEndOfString':
      return ofString(text, offset);
    case 'CommaExpected':
      return ofComma(text, offset);
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return isBlank(text) ? after('missing-value') : ofValue(text, offset);
    case 'ColonExpected':
      return { code: 'missing-colon', offset: endBefore(text, offset), params: {} };
    case 'CloseBraceExpected':
      return { code: 'unclosed-bracket', offset: endBefore(text, offset), params: { found: '}' } };
    case 'CloseBracketExpected':
      return { code: 'unclosed-bracket', offset: endBefore(text, offset), params: { found: ']' } };
    case 'EndOfFileExpected':
      return { code: 'trailing-text', offset, params: { found: text.slice(offset, offset + 20).trim() } };
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return after('comment');
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
    case 'InvalidUnicode':
      return after('wrong-escape');
    default:
      return after('syntax');
  }
}

/**
 * One fault for one slip: a parser stumbles on after the first, and those echoes help nobody.
 * Forgotten commas are the exception, because parsing recovers from them: each is told.
 */
export function faultsOf(text: string, errors: readonly ParseError[], end: number): readonly Fault[] {
  const found: Fault[] = [];
  for (const error of errors) {
    const fault =
      error.offset >= end && printParseErrorCode(error.error) === 'InvalidSymbol'
        ? ({
            code: 'trailing-text',
            offset: error.offset,
            params: { found: text.slice(error.offset, error.offset + 20) },
          } as const)
        : faultOf(text, error);
    found.push(fault);
    if (fault.code !== 'missing-comma' || printParseErrorCode(error.error) !== 'CommaExpected') break;
  }
  return found;
}
