import { DOMImplementation, DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { inlinesOf } from './inline-codes.ts';
import type { Unit } from './units.ts';

/** One page in an XLIFF file. */
export interface TranslatedPage {
  readonly id: string;
  /** Which version of the source the units were taken from. */
  readonly fingerprint: string;
  readonly state: SegmentState;
  readonly units: readonly Unit[];
}

/** XLIFF 2.0's own words for how far a segment has come. */
export type SegmentState = 'initial' | 'translated' | 'reviewed';

const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * Pages with their translations as XLIFF 2.0 (OASIS), which translators' tools read.
 * @param lang the language translated into
 */
export function writeXliff(pages: readonly TranslatedPage[], sourceLang: string, lang: string): string {
  const document = new DOMImplementation().createDocument(XLIFF, 'xliff', null);
  const root = document.documentElement!;
  for (const [name, value] of [
    ['version', '2.0'],
    ['srcLang', sourceLang],
    ['trgLang', lang],
  ] as const)
    root.setAttribute(name, value);
  append(root, '\n');
  for (const page of pages) append(root, fileOf(page, document), '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function fileOf(page: TranslatedPage, document: Document): Element {
  const file = element(document, 'file', { id: page.id });
  const notes = element(document, 'notes', {});
  const note = element(document, 'note', { category: 'source-version' });
  note.textContent = page.fingerprint;
  append(notes, note);
  append(file, '\n', notes);
  for (const unit of page.units) append(file, '\n', unitOf(unit, page.state, document));
  append(file, '\n');
  return file;
}

function unitOf(unit: Unit, state: SegmentState, document: Document): Element {
  const node = element(document, 'unit', { id: `u${unit.id}`, name: unit.kind });
  // Codes are numbered through source and target together; the same code has the same data.
  const codes: string[] = [];
  const source = textOf('source', unit.source, codes, document);
  const target = unit.target === undefined ? undefined : textOf('target', unit.target, codes, document);
  if (codes.length > 0) {
    const data = element(document, 'originalData', {});
    for (const [index, code] of codes.entries()) {
      const one = element(document, 'data', { id: `d${index + 1}` });
      one.textContent = code;
      append(data, one);
    }
    append(node, data);
  }
  const segment = element(document, 'segment', { state: unit.target === undefined ? 'initial' : state });
  append(segment, source);
  if (target) append(segment, target);
  append(node, segment);
  return node;
}

function textOf(name: string, text: string, codes: string[], document: Document): Element {
  const node = element(document, name, { 'xml:space': 'preserve' });
  for (const [index, inline] of inlinesOf(text).entries()) {
    if ('text' in inline) append(node, inline.text);
    else {
      if (!codes.includes(inline.code)) codes.push(inline.code);
      append(
        node,
        element(document, 'ph', { id: `${index + 1}`, dataRef: `d${codes.indexOf(inline.code) + 1}` }),
      );
    }
  }
  return node;
}

/** Appends elements and texts, as `ParentNode.append` does where there is a browser. */
function append(parent: Element, ...children: (Element | string)[]): void {
  for (const child of children)
    parent.appendChild(typeof child === 'string' ? parent.ownerDocument!.createTextNode(child) : child);
}

function element(document: Document, name: string, attributes: Readonly<Record<string, string>>): Element {
  const node = document.createElementNS(XLIFF, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/**
 * Reads what a translator sends back.
 * @throws Error when it is not XLIFF 2 of ours, saying what is wrong
 */
export function readXliff(xml: string): { lang: string; pages: TranslatedPage[] } {
  const document = new DOMParser({
    onError: (_level, message) => {
      throw new Error(`This is not well-formed XML: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  const lang = root?.getAttribute('trgLang');
  if (root?.localName !== 'xliff' || !lang)
    throw new Error('This is not an XLIFF 2 file with a target language (trgLang).');
  return { lang, pages: all(root, 'file').map(pageOf) };
}

function pageOf(file: Element): TranslatedPage {
  const note = all(file, 'note').find((one) => one.getAttribute('category') === 'source-version');
  const states = all(file, 'segment').map((segment) => segment.getAttribute('state'));
  return {
    id: file.getAttribute('id') ?? '',
    fingerprint: note?.textContent?.trim() ?? '',
    state: states.every((state) => state === 'reviewed' || state === 'final') ? 'reviewed' : 'translated',
    units: all(file, 'unit').map((unit) => {
      const data = new Map(all(unit, 'data').map((one) => [one.getAttribute('id'), one.textContent ?? '']));
      // A tool may part a unit into several segments: they are one text again.
      const join = (name: string) => all(unit, name).map((one) => plain(one, data));
      const targets = join('target');
      return {
        id: Number(unit.getAttribute('id')?.slice(1)),
        kind: unit.getAttribute('name') ?? '',
        source: join('source').join(''),
        target: targets.length > 0 ? targets.join('') : undefined,
      };
    }),
  };
}

function plain(node: Element, data: ReadonlyMap<string | null, string>): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType !== child.ELEMENT_NODE) return child.textContent ?? '';
      const inline = child as Element;
      return inline.localName === 'ph'
        ? (data.get(inline.getAttribute('dataRef')) ?? '')
        : plain(inline, data);
    })
    .join('');
}

function all(node: Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS(XLIFF, name)];
}
