/** The cache of single pages that a reader wished to keep; the page itself puts them there (src/client/keep-county.ts). */
export const WISHED = 'naer-wished';
