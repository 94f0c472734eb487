import { fold, wordsOf } from '../search/fold.ts';

/** Shorter beginnings would take too many words for a kind. */
const SHORTEST_BEGINNING = 4;

export interface Query {
  readonly kind: string | undefined;
  readonly place: string;
}

/** "nalokson Bergen" is a kind and a place. @param kinds label of each kind in the reader's language */
export function readQuery(typed: string, kinds: Readonly<Record<string, string>>): Query {
  const labels = Object.entries(kinds).map(([kind, label]) => ({ kind, words: wordsOf(label).map(fold) }));
  const kindOf = (word: string) =>
    word.length < SHORTEST_BEGINNING
      ? undefined
      : (
          labels.find(({ kind, words }) => kind === word || words[0]?.startsWith(word)) ??
          labels.find(({ words }) =>
            words.some((one) => one.length >= SHORTEST_BEGINNING && one.startsWith(word)),
          )
        )?.kind;
  const words = typed.trim().split(/\s+/);
  const at = words.findIndex((word) => kindOf(fold(word)) !== undefined);
  if (at < 0) return { kind: undefined, place: typed.trim() };
  return { kind: kindOf(fold(words[at]!)), place: words.filter((_, other) => other !== at).join(' ') };
}
