import { svgElement } from './code-drawing.ts';
import { element } from './element.ts';
import { drawItem, type Item } from './item.ts';
import { type Form, forms } from './selection.ts';

/** A4, in millimetres. */
const WIDTH = 210;
const HEIGHT = 297;
/** A cut mark keeps this far from what is printed, and is this long. */
const GAP = 2;
const MARK = 5;
/** The line that shows whether the printer kept the size. */
const RULER = 50;

/** One sheet of paper with its items, cut marks, and a line to measure. */
export function drawSheet(items: readonly Item[], form: Form): HTMLElement {
  const { columns, width, height, code } = forms[form];
  const sheet = element('section', { className: 'sheet' }, ...items.map((item) => drawItem(item, form)));
  for (const [name, value] of Object.entries({ width, height, code }))
    sheet.style.setProperty(`--item-${name}`, `${value}mm`);
  sheet.style.setProperty('--columns', String(columns));
  if (form !== 'poster') sheet.append(drawMarks(form));
  return sheet;
}

function drawMarks(form: Form): SVGSVGElement {
  const marks = svgElement('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: 'marks',
    'aria-hidden': 'true',
  });
  marks.append(svgElement('path', { d: cutMarks(form) + rulerOf(form) }));
  if (rulerOf(form)) {
    const text = svgElement('text', { x: `${(WIDTH + RULER) / 2 + 2}`, y: `${HEIGHT - 4}` });
    text.textContent = `${RULER} mm`;
    marks.append(text);
  }
  return marks;
}

/** Short lines in the margin where a knife goes; a leaflet fills the sheet, and has one line across. */
export function cutMarks(form: Form): string {
  const { columns, rows, width, height } = forms[form];
  const left = (WIDTH - columns * width) / 2;
  const top = (HEIGHT - rows * height) / 2;
  if (left === 0) return `M0 ${HEIGHT / 2}h${WIDTH}`;
  const down = Array.from({ length: columns + 1 }, (_, column) => {
    const x = left + column * width;
    return `M${x} ${top - GAP - MARK}v${MARK}M${x} ${HEIGHT - top + GAP}v${MARK}`;
  });
  const across = Array.from({ length: rows + 1 }, (_, row) => {
    const y = top + row * height;
    return `M${left - GAP - MARK} ${y}h${MARK}M${WIDTH - left + GAP} ${y}h${MARK}`;
  });
  return [...down, ...across].join('');
}

/** Only where there is a margin to print it in. */
function rulerOf(form: Form): string {
  return form === 'leaflet' ? '' : `M${(WIDTH - RULER) / 2} ${HEIGHT - 6}v3m0-1.5h${RULER}m0-1.5v3`;
}
