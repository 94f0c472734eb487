/** A language one may hand a page out in; `tag` is empty where the reader is to choose. */
export interface Choice {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl' | '';
}

/** Every language by its own name, as the menu of the page lists them, and last: the reader chooses. */
export function languageChoices(any: string): readonly Choice[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]');
  return [
    ...[...links].map((link) => ({
      tag: link.hreflang,
      name: (link.textContent ?? '').trim(),
      dir: link.dir as Choice['dir'],
    })),
    { tag: '', name: any, dir: '' },
  ];
}
