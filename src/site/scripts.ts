/** The scripts that pages ask for: each is `src/client/<name>.ts`. `page` is in every page, the others are islands. */
export const scriptNames = [
  'page',
  'search',
  'settings',
  'word-check',
  'glossary',
  'two-languages',
  'listen',
  'nearby',
  'keep-county',
  'show-code',
  'hand-out',
] as const;
export type ScriptName = (typeof scriptNames)[number];
