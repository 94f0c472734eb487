/** What can be printed, and how it lies on A4; all in millimetres. `code` is the side of the code, quiet zone included. */
export const forms = {
  card: { columns: 2, rows: 5, width: 85, height: 55, code: 33 },
  leaflet: { columns: 1, rows: 2, width: 210, height: 148.5, code: 44 },
  poster: { columns: 1, rows: 1, width: 210, height: 297, code: 52 },
  sticker: { columns: 5, rows: 6, width: 35, height: 45, code: 33 },
} as const;

export type Form = keyof typeof forms;

/** Pages times languages: more at once is no longer looked through before it is printed. */
export const MOST_AT_ONCE = 40;

export interface Selection {
  readonly pages: readonly string[];
  /** Tags; empty where the reader is to choose. */
  readonly languages: readonly string[];
  readonly form: Form;
  /** A second language on the leaflet. */
  readonly beside: string | undefined;
}

/** What an address asks for: `?side=lar&side=klage&sprak=ti&form=poster&ved=nb`. What it leaves out is undefined or none. */
export function selectionOf(query: string): Partial<Selection> & Pick<Selection, 'pages' | 'languages'> {
  const asked = new URLSearchParams(query);
  const form = asked.get('form');
  return {
    pages: asked.getAll('side'),
    languages: asked.getAll('sprak'),
    ...(form && form in forms ? { form: form as Form } : {}),
    ...(asked.get('ved') ? { beside: asked.get('ved')! } : {}),
  };
}

/** The same as an address says it. */
export function queryOf({ pages, languages, form, beside }: Selection): string {
  const asked = new URLSearchParams();
  for (const page of pages) asked.append('side', page);
  for (const tag of languages) asked.append('sprak', tag);
  asked.set('form', form);
  if (beside) asked.set('ved', beside);
  return `?${asked}`;
}

/** Items over whole sheets: what is over on the last sheet is filled from the beginning, so that no paper is wasted. */
export function fillSheets<Item>(items: readonly Item[], form: Form): Item[][] {
  const { columns, rows } = forms[form];
  const places = columns * rows;
  return Array.from({ length: Math.ceil(items.length / places) }, (_, sheet) =>
    Array.from({ length: places }, (_, place) => items[(sheet * places + place) % items.length]!),
  );
}
