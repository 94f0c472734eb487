/**
 * The files of interface strings in locales/<lang>/. The strings of `ui` are named as they stand (`skip`); those of every
 * other file carry its name first (`services.open`).
 */
export const interfaceFiles = ['ui', 'services', 'handout'] as const;

/** The file a string stands in, e.g. `locales/nb/services.json` for `services.open`. */
export function fileOfString(lang: string, key: string): string {
  const name = interfaceFiles.find((file) => key.startsWith(`${file}.`)) ?? 'ui';
  return `locales/${lang}/${name}.json`;
}
