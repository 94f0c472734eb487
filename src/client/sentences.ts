/** What is read as one: never across two of these. */
const BLOCKS = 'h1, h2, h3, p, li';
/** Not read: citations, drawings, buttons, and what is hidden. */
const SILENT = 'sup, svg, button, [hidden], .page-meta, .translation';

/** The sentences of an article in reading order, as ranges of its text. @param lang whose rules part sentences */
export function sentencesOf(article: Element, lang: string): Range[] {
  const blocks = [...article.querySelectorAll(BLOCKS)].filter((block) => !block.closest(SILENT));
  return blocks.flatMap((block) => sentencesIn(block, lang));
}

function sentencesIn(block: Element, lang: string): Range[] {
  const nodes = textsOf(block);
  const text = nodes.map(({ data }) => data).join('');
  return cuts(text, lang).map(([start, end]) => {
    const range = document.createRange();
    range.setStart(...placeOf(start, nodes));
    range.setEnd(...placeOf(end, nodes));
    return range;
  });
}

/** The texts that belong to this block and to no block within it. */
function textsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement!;
    return parent.closest(BLOCKS) === block && !parent.closest(SILENT)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Where sentences begin and end, without the spaces around them. Older phones read a block as a whole. */
function cuts(text: string, lang: string): [number, number][] {
  const pieces = Intl.Segmenter
    ? [...new Intl.Segmenter(lang.replace('_', '-'), { granularity: 'sentence' }).segment(text)]
    : [{ segment: text, index: 0 }];
  return pieces
    .filter(({ segment }) => segment.trim())
    .map(({ segment, index }) => [index, index + segment.trimEnd().length]);
}

/** The node and the place in it of a place in the joined text. */
function placeOf(at: number, nodes: readonly Text[]): [Text, number] {
  let rest = at;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
