/** What a page and the service worker say to each other. */

export type ToWorker =
  /** A page in this language is being read: keep its language, unless the reader saves data. */
  | { readonly type: 'visit'; readonly lang: string; readonly saveData: boolean }
  /** The reader asked to keep this language. */
  | { readonly type: 'keep'; readonly lang: string }
  /** The reader asked to remove everything. */
  | { readonly type: 'forget' };

export type KeptState =
  /** All pages of the language and all emergency pages are on the phone. */
  | 'ready'
  | 'saving'
  /** Only the emergency pages are; the reader saves data. */
  | 'partial'
  | 'failed';

export interface FromWorker {
  readonly type: 'kept';
  readonly lang: string;
  readonly state: KeptState;
  /** Bytes to fetch, compressed, for `partial`. */
  readonly bytes?: number;
  /** Part fetched, 0 to 1, for `saving`. */
  readonly done?: number;
}
