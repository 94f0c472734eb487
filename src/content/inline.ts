import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Inline } from './model.ts';
import type { Reader } from './read-markdown.ts';

/** `[@pbrl]`, `[@pbrl, § 2-2 a]`: Pandoc's form of a citation. */
const CITATION = /\s*\[@([a-z0-9-]+)(?:,\s*([^\]]+))?\]/g;
const PAGE_LINK = /^page:([a-z0-9-]+)(?:#([a-z0-9-]+))?$/;
const WEB_LINK = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/|$)/i;

/** Text and what stands in it, from Markdown's phrasing nodes. What is not allowed is noted and left out. */
export function readInlines(nodes: readonly PhrasingContent[], reader: Reader): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'text':
        return splitCitations(node.value, line, reader);
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: readInlines(node.children, reader) }];
      case 'link':
        return readLink(node.url, readInlines(node.children, reader), line, reader);
      case 'textDirective':
        return readTextDirective(node, line, reader);
      case 'break':
        return [{ type: 'text', value: ' ' }];
      default:
        reader.wrong(
          line,
          node.type === 'html'
            ? 'HTML is not allowed in content.'
            : `"${node.type}" is not allowed in a sentence.`,
          'Use the forms in CONTRIBUTING.md.',
        );
        return [];
    }
  });
}

/** `:tel{number=ID}`. A bare colon before letters is a colon: Sami writes "113:s". */
function readTextDirective(node: TextDirective, line: number, reader: Reader): Inline[] {
  const attributes = node.attributes ?? {};
  const { number } = attributes;
  if (node.name === 'tel' && number) {
    reader.refer({ kind: 'number', id: number, line });
    return [{ type: 'phone', number }];
  }
  if (Object.keys(attributes).length === 0 && node.children.length === 0 && node.name !== 'tel') {
    return [{ type: 'text', value: `:${node.name}` }];
  }
  reader.wrong(
    line,
    `":${node.name}" is not something a sentence can hold.`,
    'Write :tel{number=ID} for a phone number, or put a space after the colon.',
  );
  return [];
}

function readLink(url: string, children: Inline[], line: number, reader: Reader): Inline[] {
  const page = PAGE_LINK.exec(url);
  if (page?.[1]) {
    reader.refer({ kind: 'page', id: page[1], section: page[2], line });
    return [{ type: 'page-link', page: page[1], section: page[2], children }];
  }
  if (WEB_LINK.test(url)) return [{ type: 'web-link', url, children }];
  reader.wrong(
    line,
    `The link "${url}" goes nowhere that the app knows.`,
    'Write page:id or page:id#section for our own pages, and https:// in front of others.',
  );
  return children;
}

function splitCitations(value: string, line: number, reader: Reader): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of value.matchAll(CITATION)) {
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) });
    const [whole, source = '', locator] = match;
    const place = locator?.trim();
    reader.refer({ kind: 'source', id: source, line, ...(place ? { locator: place } : {}) });
    parts.push({ type: 'citation', source, locator: place });
    from = match.index + whole.length;
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  const left = parts.find((part) => part.type === 'text' && part.value.includes('[@'));
  if (left)
    reader.wrong(
      line,
      'A citation is not written as the app can read it.',
      'Write [@source-id] or [@source-id, § 2-1].',
    );
  return parts;
}

/** The plain words of inline content: for titles, search texts and comparisons. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.value : 'children' in inline ? plainText(inline.children) : '',
    )
    .join('');
}
