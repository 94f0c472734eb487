/** What the code screen says in one language. Where a value goes in later, its name stands in braces. */
export interface Words {
  readonly close: string;
  readonly any: string;
  readonly more: string;
  readonly share: string;
  readonly copy: string;
  readonly copied: string;
  /** With `{format}`. */
  readonly save: string;
  readonly file: string;
  readonly sms: string;
  /** With `{address}`. */
  readonly newest: string;
  readonly tooLong: string;
  readonly failed: string;
}

/** By language: what is sent with a page is said in the page's language, not in the sender's. */
export type AllWords = Readonly<Record<string, Words>>;

let kept: Promise<AllWords> | undefined;

/** Fetches the words, once. */
export function fetchWords(address: string): Promise<AllWords> {
  kept ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: status ${response.status}`);
    return response.json() as Promise<AllWords>;
  });
  kept.catch(() => {
    kept = undefined;
  });
  return kept;
}
