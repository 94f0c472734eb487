/** One page as the phone's search knows it. Short names: this is sent to the phone. */
export interface SearchDocument {
  /** Page id. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Section headings. */
  readonly heads: string;
  /** The words people type that the page is first of all for. Never shown, as it may not use them itself. */
  readonly keys: string;
  /** Further words it answers to. */
  readonly also: string;
  /** Every other word of the page, once, folded. */
  readonly words: string;
  /** The page in Norwegian, where that is not the language searched in: many know only the Norwegian word. */
  readonly source?: { readonly title: string; readonly keys: string };
  /** True for emergency pages. */
  readonly urgent?: true;
  /** The language of the texts, where it is not the one searched in. */
  readonly lang?: string;
}

/** An answer to what was typed. */
export interface Found {
  readonly document: SearchDocument;
  /** True when what was typed is a Norwegian word of the page: the reader is shown its Norwegian title. */
  readonly bySource: boolean;
}
