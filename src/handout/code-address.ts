/** Where the app is served: `https://host` and the base path with its slashes. */
export interface Place {
  readonly origin: string;
  readonly base: string;
}

/** The path of a page under the base, `ti/lar/`; without a language the reader chooses one, `lar/`; home has no page. */
export function pathOf(page: string | undefined, lang: string | undefined): string {
  return [lang, page].map((part) => (part ? `${part}/` : '')).join('');
}

/**
 * What a code carries: the address and nothing else. In capitals, which a code packs almost twice as densely; the build
 * answers to them. The base path stays as it is: no host is asked to answer to that in capitals.
 */
export function codeAddress({ origin, base }: Place, path: string): string {
  return `${origin.toUpperCase()}${base}${path.toUpperCase()}`;
}

/** The whole address as one sends it. */
export function plainAddress({ origin, base }: Place, path: string): string {
  return `${origin}${base}${path.toLowerCase()}`;
}

/** The address as one reads it out: without `https://`. */
export function readableAddress(place: Place, path: string): string {
  return plainAddress(place, path).replace(/^https?:\/\//, '');
}
