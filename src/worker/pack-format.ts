/** The form of the files that carry pages to the phone; written by the build, read by the worker. */

/** `packs/index.json`: tiny, never cached. Content is updated through it without a new worker. */
export interface PackIndex {
  readonly packs: Readonly<Record<string, PackEntry>>;
}

export interface PackEntry {
  /** Address under the base path; its name carries the hash. */
  readonly file: string;
  /** SHA-256 of the file as it is before compression, in hexadecimal. */
  readonly sha256: string;
  /** Size as sent, compressed, in bytes: what the reader is told. */
  readonly bytes: number;
  /** Size before compression, in bytes: for the progress bar. */
  readonly size: number;
}

/** A pack: whole pages, the headers they must carry, and the other files they need. */
export interface Pack {
  readonly headers: Readonly<Record<string, string>>;
  /** The stylesheet of every page, once: it is put back between `<style>` and `</style>` when a page is stored. */
  readonly style: string;
  /** Page by address under the base path, e.g. `nb/lar/`, with its style taken out. */
  readonly pages: Readonly<Record<string, string>>;
  /** Scripts and search texts, by address under the base path. Their names carry their hashes. */
  readonly assets: readonly string[];
}

/** The pack that every phone keeps: the emergency pages and the offline page of every language. */
export const EMERGENCY_PACK = 'akutt';
export const PACK_INDEX = 'packs/index.json';

const EMPTY_STYLE = '<style></style>';

/** Takes the style out of a page for the pack. */
export function withoutStyle(html: string, style: string): string {
  return html.replace(`<style>${style}</style>`, EMPTY_STYLE);
}

/** Puts it back, to the letter: the Content-Security-Policy names its hash. */
export function withStyle(html: string, style: string): string {
  return html.replace(EMPTY_STYLE, () => `<style>${style}</style>`);
}
