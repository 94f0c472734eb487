import { type PhoneNumber, weekdays } from '../content/schema.ts';
import type { Language } from '../languages.ts';
import { calendars } from './calendars.ts';
import type { Translate } from './translate.ts';

/**
 * Dates, days and lists are written at build: phones lack the data for several of our languages, and would print English
 * without saying so. Here a language that `Intl` does not know is an error, never English.
 */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language.format} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? makeFormatter(language, options);
  formatters.set(key, made);
  return made;
}

/** Making one takes longer than using it a hundred times, and a list of services uses thousands. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function makeFormatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(language.format, { timeZone: 'UTC', ...options });
  const [wanted] = language.format.split('-');
  if (format.resolvedOptions().locale.split('-')[0] !== wanted) {
    throw new Error(`Intl has no dates for "${language.format}"; ${language.endonym} needs its own table.`);
  }
  return format;
}

/** `2026-11-22` as "22. november 2026". Shorter dates, `2026-11` and `2026`, come out as precise as they are. */
export function formatDate(day: string, language: Language): string {
  const [year, month = '01', date = '01'] = day.split('-');
  if (calendars[language.tag]) return day.split('-').reverse().map(Number).join('.');
  const options: Intl.DateTimeFormatOptions =
    day.length === 4
      ? { year: 'numeric' }
      : day.length === 7
        ? { year: 'numeric', month: 'long' }
        : { dateStyle: 'long' };
  return formatter(language, options).format(Date.UTC(Number(year), Number(month) - 1, Number(date)));
}

/** 5 January 1970 was a Monday. */
const A_MONDAY = Date.UTC(1970, 0, 5);
const DAY = 24 * 60 * 60 * 1000;

function weekdayName(day: (typeof weekdays)[number], language: Language): string {
  const own = calendars[language.tag];
  if (own) return own.weekdays[day];
  return formatter(language, { weekday: 'long' }).format(A_MONDAY + weekdays.indexOf(day) * DAY);
}

/** Opening hours as lines to read, or none when they are unknown. */
export function formatHours(open: PhoneNumber['open'], language: Language, t: Translate): string[] {
  if (!open) return [];
  if (open === 'always') return [t('number.always')];
  return open.map(({ days, from, to }) => {
    const first = days[0]!;
    const last = days.at(-1)!;
    const names =
      days.length > 2 && weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1
        ? t('days.range', { from: weekdayName(first, language), to: weekdayName(last, language) })
        : joinList(
            days.map((day) => weekdayName(day, language)),
            language,
          );
    return t('days.times', { days: names, from, to });
  });
}

/** Days after one another, with the comma of the script. */
function joinList(words: readonly string[], language: Language): string {
  return words.join(language.direction === 'rtl' ? '، ' : ', ');
}
