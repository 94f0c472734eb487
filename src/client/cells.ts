/** Lists are taken apart, so that each step stands beside its own. */
const LISTS = 'ol, ul';

/**
 * The parts of a page that stand beside the same parts in another language: title, summary, then block by block.
 * @returns elements of that document, in reading order; the same number for every translation that is not older than its source
 */
export function cellsOf(page: Document): Element[] {
  const article = page.querySelector('article')!;
  const blocks = [...article.children].flatMap((part) =>
    part.matches('.page-meta') ? [] : part.matches('p') ? [part] : [...part.children],
  );
  // The notice on the translation's state stands in some languages and not in others; switches belong to one page.
  return blocks.filter((block) => !block.matches('.translation, .settings')).flatMap(parts);
}

function parts(block: Element): Element[] {
  if (block.matches('section')) return [...block.children].flatMap(parts);
  return block.matches(LISTS) ? items(block) : [block];
}

/** Each item as a list of its own, with its number. */
function items(list: Element): Element[] {
  return [...list.children].map((item, index) => {
    const alone = list.cloneNode(false) as HTMLOListElement;
    alone.append(item.cloneNode(true));
    if (list.localName === 'ol') alone.start = index + 1;
    // It is read for its language by the elements around it: it must stand where the list stood.
    list.before(alone);
    return alone;
  });
}
