/**
 * Styles that only a few views need: each view asks for its own, so that every other page stays light. The file is
 * `src/site/sheets/<name>.css`.
 */
export const sheetNames = ['words', 'two-languages', 'services', 'handout'] as const;
export type SheetName = (typeof sheetNames)[number];

/** A stylesheet as it stands in a page, and its hash for the Content-Security-Policy. */
export interface Style {
  readonly css: string;
  /** `sha256-…` */
  readonly hash: string;
}

export interface Styles {
  /** In every page: the base first, then each component's own. */
  readonly common: Style;
  /** In the views that ask for it. */
  readonly sheets: Readonly<Record<SheetName, Style>>;
}
