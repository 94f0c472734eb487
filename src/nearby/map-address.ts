/** Where an address can be looked up: a plain link that leaves the app, and only when it is tapped. */
export function mapAddress(...parts: readonly (string | undefined)[]): string {
  const query = parts.filter(Boolean).join(', ');
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
