import type { Site } from '../model.ts';
import type { Problems } from '../problems.ts';
import { checkAddresses } from './addresses.ts';
import { checkClaimsSourced } from './claims-sourced.ts';
import { checkLocales } from './locales.ts';
import { checkNumbers } from './numbers.ts';
import { checkPlaces } from './places.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { checkReferences } from './references.ts';
import { checkReviewDates } from './review-dates.ts';
import { checkSameShape } from './same-shape.ts';
import { checkServices } from './services.ts';
import { checkTerms } from './terms.ts';
import { checkVocabulary } from './vocabulary.ts';

export interface CheckOptions {
  readonly today: string;
  readonly allowOverdue?: boolean;
}

/** Everything that must hold between files. One rule, one file in this folder. */
export function checkSite(site: Site, options: CheckOptions, problems: Problems): void {
  checkAddresses(site, problems);
  checkReferences(site, problems);
  checkNumbers(site, problems);
  checkSameShape(site, problems);
  checkClaimsSourced(site, problems);
  checkPlainLanguage(site, problems);
  checkLocales(site, problems);
  checkVocabulary(site, problems);
  checkTerms(site, problems);
  checkPlaces(site, problems);
  checkServices(site, options.today, problems);
  checkReviewDates(site, options, problems);
}
