import { drawCode } from './code-drawing.ts';
import { element } from './element.ts';
import type { PageParts, Point } from './page-document.ts';
import type { Code } from './qr-code.ts';
import type { Form } from './selection.ts';

/** What a service adds to what it hands out. */
export interface Service {
  readonly name: string;
  readonly phone: string;
}

/** One thing on a sheet. */
export interface Item {
  /** The text in one language or two. */
  readonly texts: readonly [PageParts, ...PageParts[]];
  readonly code: Code;
  /** As one reads it out. */
  readonly address: string;
  /** Own names of the languages, where the reader is to choose. */
  readonly offered: string;
  readonly service: Service;
}

/** One thing as it stands on paper. What is in it marked `fits` must not run over its edge. */
export function drawItem(item: Item, form: Form): HTMLElement {
  const [first] = item.texts;
  return element('section', { className: `item ${form}`, dir: first.dir }, ...drawers[form](item));
}

const drawers: Readonly<Record<Form, (item: Item) => HTMLElement[]>> = {
  card: (item) => [
    inLanguage(
      item.texts[0],
      'item-words fits',
      title(item.texts[0]),
      ...urgent(item),
      ...offered(item),
      ...service(item),
    ),
    codeOf(item),
  ],
  sticker: (item) => [codeOf(item), inLanguage(item.texts[0], 'item-words fits', title(item.texts[0]))],
  leaflet: (item) => [
    ...item.texts.map((text) =>
      inLanguage(text, 'item-words fits', title(text), summary(text), points(text, false), ...notices(text)),
    ),
    element(
      'div',
      { className: 'item-side' },
      ...urgent(item),
      codeOf(item),
      ...offered(item),
      ...service(item),
    ),
  ],
  poster: (item) => [
    ...item.texts
      .slice(0, 1)
      .map((text) =>
        inLanguage(text, 'item-words fits', title(text), summary(text), points(text, true), ...notices(text)),
      ),
    element('div', { className: 'item-side' }, ...urgent(item), ...service(item), codeOf(item)),
  ],
};

function inLanguage({ lang, dir }: PageParts, className: string, ...children: HTMLElement[]): HTMLElement {
  return element('div', { className, lang, dir }, ...children);
}

function title(text: PageParts): HTMLElement {
  return element('p', { className: 'item-title', textContent: text.title });
}

function summary(text: PageParts): HTMLElement {
  return element('p', { className: 'item-summary', textContent: text.summary });
}

function points(text: PageParts, drawn: boolean): HTMLElement {
  const steps = text.points.some(({ step }) => step);
  const pictures = drawn && text.points.some(({ drawing }) => drawing);
  return element(
    steps ? 'ol' : 'ul',
    { className: pictures ? 'item-points drawn' : 'item-points' },
    ...text.points.map((point) => pointOf(point, drawn)),
  );
}

function pointOf({ title, detail, drawing }: Point, drawn: boolean): HTMLElement {
  const picture = drawn && drawing ? [document.importNode(drawing, true)] : [];
  const rest = detail ? [element('span', { className: 'item-detail', textContent: ` ${detail}` })] : [];
  return element(
    'li',
    {},
    ...picture,
    element('div', {}, element('strong', { textContent: title }), ...rest),
  );
}

function notices({ notices }: PageParts): HTMLElement[] {
  return notices.length > 0
    ? [element('p', { className: 'item-notices', textContent: notices.join(' · ') })]
    : [];
}

function codeOf({ code, address }: Item): HTMLElement {
  return element(
    'div',
    { className: 'item-code' },
    drawCode(code, address),
    element('p', { className: 'item-address', dir: 'ltr', textContent: address }),
  );
}

function offered({ offered }: Item): HTMLElement[] {
  return offered ? [element('p', { className: 'item-offered', textContent: offered })] : [];
}

function urgent({ texts: [first] }: Item): HTMLElement[] {
  return first.urgent
    ? [element('p', { className: 'item-urgent', dir: 'ltr', textContent: first.urgent })]
    : [];
}

function service({ service: { name, phone } }: Item): HTMLElement[] {
  if (!name && !phone) return [];
  const number = element('bdi', { dir: 'ltr', textContent: phone });
  return [element('p', { className: 'item-service', dir: 'auto' }, name, name && phone ? ' ' : '', number)];
}
