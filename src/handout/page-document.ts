import { readDocument } from '../client/read-document.ts';

export interface Point {
  /** True for a step, which has its number. */
  readonly step: boolean;
  readonly title: string;
  /** The rest of a step, or the first paragraph under a heading; empty where there is none. */
  readonly detail: string;
  readonly drawing: Element | undefined;
}

/** What is printed or sent of a page. */
export interface PageParts {
  /** The language of the text, which is another than that of the address where a translation is missing. */
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly summary: string;
  /** The number to ring at once, `113`, on the pages that begin with it. */
  readonly urgent: string | undefined;
  /** The steps of the page, else its headings. */
  readonly points: readonly Point[];
  /** Draft or approved, when checked, who translated: what a reader must know who has only the paper. */
  readonly notices: readonly string[];
}

/** @param page the document of an editors' page, or of home, which has a title only */
export function partsOf(page: Document): PageParts {
  const main = page.querySelector('main')!;
  const text = main.querySelector('article h1')?.closest('[lang]') ?? page.documentElement;
  const steps = [...(main.querySelector('.steps')?.children ?? [])];
  return {
    lang: text.getAttribute('lang') ?? '',
    dir: text.getAttribute('dir') ?? 'ltr',
    title: wordsOf(main.querySelector('h1')),
    summary: wordsOf(main.querySelector('.summary')),
    urgent: main.querySelector('article .call-urgent .call-number')?.textContent ?? undefined,
    points:
      steps.length > 0
        ? steps.map(pointOfStep)
        : [...main.querySelectorAll('article h2')].map(pointOfHeading),
    notices: [...main.querySelectorAll('.page-meta > :not([href="#kilder"]), .translation')]
      .map((notice) =>
        notice.classList.contains('translation') ? (notice.firstChild?.textContent ?? '') : wordsOf(notice),
      )
      .filter(Boolean),
  };
}

const read = new Map<string, Promise<PageParts>>();

/** The parts of a page at an address. Each is fetched once while the desk is open; one that failed is tried again. */
export function readParts(address: string): Promise<PageParts> {
  const known = read.get(address);
  if (known) return known;
  const parts = readDocument(address).then(partsOf);
  read.set(address, parts);
  parts.catch(() => read.delete(address));
  return parts;
}

function pointOfStep(step: Element): Point {
  const rest = [...step.querySelectorAll(':scope > p:not(.step-title), :scope > ul > li')];
  return {
    step: true,
    title: wordsOf(step.querySelector('.step-title') ?? step),
    detail: step.querySelector('.step-title') ? rest.map(wordsOf).join(' ') : '',
    drawing: step.querySelector('.drawing') ?? undefined,
  };
}

function pointOfHeading(heading: Element): Point {
  const next = heading.nextElementSibling;
  return {
    step: false,
    title: wordsOf(heading),
    detail: next?.localName === 'p' ? wordsOf(next) : '',
    drawing: undefined,
  };
}

/** The text as read: without the small numbers of the sources and the words for screen readers alone. */
function wordsOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.cite, .visually-hidden')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
