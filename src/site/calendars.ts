import type { weekdays } from '../content/schema.ts';

/**
 * Days of the week in languages that `Intl` has no data for, Monday first, and dates in figures for them: their month names
 * rest on too few attestations. Source: giellalt dictionaries (CC BY 4.0, Giellatekno and Divvun at UiT The Arctic
 * University of Norway, the Sámi Parliament, Hamarøy municipality and the language communities).
 */
export interface Calendar {
  readonly weekdays: Readonly<Record<(typeof weekdays)[number], string>>;
}

export const calendars: Readonly<Record<string, Calendar>> = {
  smj: {
    weekdays: {
      mo: 'mánnodahka',
      tu: 'dijstahka',
      we: 'gasskavahkko',
      th: 'duorastahka',
      fr: 'bierjjedahka',
      sa: 'lávvodahka',
      su: 'sådnåbiejvve',
    },
  },
  sma: {
    weekdays: {
      mo: 'måanta',
      tu: 'dæjsta',
      we: 'gaskevåhkoe',
      th: 'duarsta',
      fr: 'bearjadahke',
      sa: 'laavvadahke',
      su: 'aejlege',
    },
  },
};
