/** Whether a reply says what the oracle computed, digit by digit. */
import type { Told } from './ask';
import { written } from './oracle';
import type { Generated } from './wordings';

const says = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![.,]?\\d)`).test(text);

/** @returns What is wrong with the reply; nothing where it is right. */
export function faultOf(generated: Generated, { computation, all, language }: Told): string | undefined {
  if (!computation) return 'no reply';
  const { text, detail = '' } = computation;
  const [first = '', ...others] = generated.expected.map((value) => written(value, language));
  if (!says(`${text} ${detail}`, first)) return `${first} is not in the text`;
  const missing = others.find((number) => !says(all, number));
  if (missing) return `${missing} is not told`;
  const opening = text.replace(/^(Sekitar|About) /, '');
  if (generated.opens && !(opening.startsWith(first) && says(opening.slice(0, first.length + 2), first)))
    return `the text does not begin with ${first}`;
  if (generated.begins && !generated.begins.test(text)) return `the text does not begin with ${generated.begins}`;
  let at = 0;
  for (const number of (generated.order ?? []).map((value) => written(value, language))) {
    const found = text.slice(at).search(new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![.,]?\\d)`));
    if (found < 0) return `${number} is not in order`;
    at += found + number.length;
  }
  return undefined;
}
