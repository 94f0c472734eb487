/** One page as the phone's search knows it. Short names: this is sent to the phone. */
export interface SearchDocument {
  /** Page id. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Section headings. */
  readonly heads: string;
  /** Words people type that the page answers to, also those it does not use itself. Never shown. */
  readonly keys: string;
  /** Every other word of the page, once, folded. */
  readonly words: string;
  /** The language of the texts, where it is not the one searched in. */
  readonly lang?: string;
}
