import { drawingNames } from '../../site/components/drawing/drawing-names.ts';
import type { PageText, Reference, Site } from '../model.ts';
import type { Problems } from '../problems.ts';

/** Every link, citation, number and drawing in every language leads to something that exists. */
export function checkReferences(site: Site, problems: Problems): void {
  for (const page of site.pages.values()) {
    for (const text of page.texts.values()) {
      for (const reference of text.references) {
        const fault = faultOf(reference, text, site);
        if (fault) problems.add(text.file, reference.line, ...fault);
      }
    }
  }
}

function faultOf(reference: Reference, text: PageText, site: Site): [string, string] | undefined {
  const { kind, id } = reference;
  switch (kind) {
    case 'page': {
      const target = site.pages.get(id);
      if (!target)
        return [
          `The link leads to the page "${id}", which does not exist.`,
          'Correct the id, or write the page first.',
        ];
      const sections = (target.texts.get(text.lang) ?? target.texts.get('nb'))?.body.sections ?? [];
      if (!reference.section || sections.some((section) => section.id === reference.section))
        return undefined;
      return [
        `The page "${id}" has no section "${reference.section}".`,
        `It has: ${sections.map((section) => section.id).join(', ')}.`,
      ];
    }
    case 'source':
      return site.sources.has(id)
        ? undefined
        : [`The source "${id}" is unknown.`, 'Add it to content/sources.yaml, or correct the id.'];
    case 'number':
      return site.numbers.has(id)
        ? undefined
        : [`The phone number "${id}" is unknown.`, 'Add it to content/numbers.yaml, or correct the id.'];
    case 'drawing':
      return drawingNames.includes(id)
        ? undefined
        : [`The drawing "${id}" does not exist.`, `There are: ${drawingNames.join(', ')}.`];
  }
}
