import type { View } from './view.ts';

/** A place's official name in the reader's language, else the Norwegian one with its language. */
export function placeName(
  names: Readonly<Record<string, string>> & { readonly nb: string },
  { language }: Pick<View, 'language'>,
): { readonly text: string; readonly lang?: string } {
  const own = names[language.tag];
  if (own) return { text: own };
  return ['nb', 'nn'].includes(language.tag) ? { text: names.nb } : { text: names.nb, lang: 'nb' };
}
