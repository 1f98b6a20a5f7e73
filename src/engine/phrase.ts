/** Authored sentences → what is read: placeholders filled with figures, dates and contacts. */
import type { Compiled, Figure, Language, Localised } from '../knowledge/compiled';
import { MONTHS } from '../text/id/months';
import { byId } from './byId';
import { capitalise, formatNumber } from './figures/format';

/** A month's full name: English stands last where it is another word. */
function monthName(month: number, language: Language): string {
  const [id = '', ...others] = MONTHS[month - 1] ?? [];
  const en = others.at(-1) ?? id;
  return capitalise(language === 'id' || id.startsWith(en) ? id : en);
}
const DAYS: Record<Language, string> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
};

/** An ISO date of any precision as it is read; the day of the week unless `short`. */
export function formatDate(iso: string, language: Language, short: boolean): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  const monthYear = `${monthName(Number(month), language)} ${year}`;
  if (!day) return monthYear;
  const text = `${Number(day)} ${monthYear}`;
  const weekday = DAYS[language].split(' ')[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
  return short ? text : `${weekday}, ${text}`;
}

export interface Phrasing {
  /** A text in the language, Indonesian where no translation exists. */
  text(localised: Localised, language: Language): string;
  /** The same with its placeholders filled. @throws {Error} on a placeholder that names nothing; the check finds it before. */
  say(localised: Localised, language: Language, values?: Readonly<Record<string, string>>): string;
  /** "71.935", "35 persen". */
  value(figure: Figure, language: Language): string;
  /** The value with its unit: "71.935 orang". */
  amount(figure: Figure, language: Language): string;
}

export function preparePhrase(knowledge: Compiled): Phrasing {
  const figures = byId(knowledge.figures);
  const units = byId(knowledge.units);
  const dates = byId(knowledge.announcement.dates);
  const contacts = byId(knowledge.assistant.contacts);
  const text = (localised: Localised, language: Language): string => localised[language] ?? localised.id;
  const amount = (figure: Figure, language: Language): string => {
    const unit = units.get(figure.unit);
    return `${formatNumber(figure.value, language)} ${unit ? text(unit.name, language) : ''}`.trim();
  };
  const value = (figure: Figure, language: Language): string =>
    units.get(figure.unit)?.kind === 'percent' ? amount(figure, language) : formatNumber(figure.value, language);
  const fillOne = (name: string, language: Language): string | undefined => {
    const [kind = '', id = '', form] = name.split(':');
    if (kind === 'date') {
      const date = dates.get(id);
      return date && formatDate(date.value, language, form === 'short');
    }
    if (kind === 'contact') return contacts.get(id)?.value;
    const figure = figures.get(name);
    return figure && value(figure, language);
  };
  return {
    text,
    value,
    amount,
    say: (localised, language, values = {}) =>
      text(localised, language).replace(/\{([^{}]+)\}/g, (slot, name: string) => {
        const filled = values[name] ?? fillOne(name, language);
        if (filled === undefined) throw new Error(`[knowledge] unknown placeholder ${slot}.`);
        return filled;
      }),
  };
}
