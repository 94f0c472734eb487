import type { Code } from './qr-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Pixels of a module in a picture file: large enough to print, small enough to send. */
const PIXELS = 16;

/** A code to put into a page: black on white whatever the colours around it. */
export function drawCode({ side, path }: Code, label: string): SVGSVGElement {
  const svg = svgElement('svg', { viewBox: `0 0 ${side} ${side}`, class: 'code', role: 'img' });
  svg.setAttribute('aria-label', label);
  svg.append(
    svgElement('rect', { width: `${side}`, height: `${side}`, fill: '#fff' }),
    svgElement('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return svg;
}

/** An SVG element with its attributes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The code as an SVG file. */
export function codeAsSvg({ side, path }: Code): Blob {
  const svg = `<svg xmlns="${SVG}" viewBox="0 0 ${side} ${side}" width="${side * PIXELS}" height="${side * PIXELS}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The code as a PNG file. */
export function codeAsPng({ side, path }: Code): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * PIXELS;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PIXELS, PIXELS);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The phone made no picture.')))),
  );
}
