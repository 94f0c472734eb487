type Tags = HTMLElementTagNameMap;

/** An element with its properties and what stands in it; `text` in it is text and never HTML. */
export function element<K extends keyof Tags>(
  tag: K,
  properties: Partial<Omit<Tags[K], 'dataset' | 'style'>> = {},
  ...children: readonly (Node | string)[]
): Tags[K] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}
