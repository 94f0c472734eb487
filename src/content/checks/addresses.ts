import { isReservedAddress } from '../../addresses.ts';
import type { Site } from '../model.ts';
import type { Problems } from '../problems.ts';
import { clashWithLanguage } from './language-clash.ts';

/** No page id may be the address of a language, present or future, or of a page the app makes itself. */
export function checkAddresses(site: Site, problems: Problems): void {
  for (const { id } of site.plan) {
    const clash =
      clashWithLanguage(id) ??
      (isReservedAddress(id) ? `"${id}" is an address the app uses itself` : undefined);
    if (clash)
      problems.add(
        'content/plan.yaml',
        undefined,
        `The page id "${id}" cannot be used: ${clash}.`,
        'Choose a longer id, as om-appen did.',
      );
  }
}
