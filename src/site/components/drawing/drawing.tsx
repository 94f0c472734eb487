import { readFileSync } from 'node:fs';

const drawn = new Map<string, string>();

/** The inside of an SVG file in this folder: its comments and line breaks are for those who draw, not for the phone. */
function artOf(name: string): { viewBox: string; art: string } {
  const svg = drawn.get(name) ?? readFileSync(new URL(`./${name}.svg`, import.meta.url), 'utf8');
  drawn.set(name, svg);
  const [, viewBox = '0 0 320 200'] = /viewBox="([^"]+)"/.exec(svg) ?? [];
  const art = svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/\s*\n\s*/g, '');
  return { viewBox, art };
}

/** One of our own drawings, the same in every language. */
export function Drawing({ name, alt }: { name: string; alt: string }) {
  const { viewBox, art } = artOf(name);
  // The file is ours and is read at build; no reader's or editor's text goes in.
  return (
    <svg
      class="drawing"
      role="img"
      aria-label={alt}
      viewBox={viewBox}
      dangerouslySetInnerHTML={{ __html: art }}
    />
  );
}
