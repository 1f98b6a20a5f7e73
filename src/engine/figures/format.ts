/** Numbers and lists as each language writes them; independent of the browser's locale data, so every visitor reads the same. */
import type { Language } from '../../knowledge/compiled';

/**
 * 71935 → "71.935" (id) or "71,935" (en).
 * @param decimals At most so many.
 */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  const [whole = '', part] = String(Math.round(value * 10 ** decimals) / 10 ** decimals).split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part ? grouped + point + part : grouped;
}

export function joinList(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** Fills `{name}` slots; a slot without a value stays visible, so that a test sees it. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
