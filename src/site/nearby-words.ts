import { municipalityAddress, servicesAddress } from '../addresses.ts';
import { type ServiceKind, serviceKinds } from '../content/services/kinds.ts';
import type { NearbyWords } from '../nearby/words.ts';
import type { View } from './view.ts';

/** The label of a kind of service. */
export function kindLabel({ t }: Pick<View, 't'>, kind: ServiceKind): string {
  return t(`services.kind.${kind}`);
}

/** What `data-words` holds for the script. Placeholders stay in braces, for the script to fill. */
export function nearbyWords(view: View): NearbyWords {
  const { config, language, t } = view;
  return {
    lang: language.tag,
    countyAddress: servicesAddress(config.base, language.tag, '{county}'),
    municipalityAddress: municipalityAddress(config.base, language.tag, '{number}'),
    kinds: Object.fromEntries(serviceKinds.map((kind) => [kind, kindLabel(view, kind)])),
    distance: t('services.distance', { km: '{km}' }),
    openNow: t('services.openNow'),
    closedNow: t('services.closedNow'),
    mayHaveChanged: t('services.mayHaveChanged'),
    call: t('number.call', { name: '{name}' }),
    map: t('services.map'),
    leaves: t('page.leaves'),
    near: t('services.near', { place: '{place}' }),
    more: t('services.more'),
    nothingKnown: t('services.nothingKnown'),
    noPlace: t('services.noPlace'),
    locating: t('services.locating'),
    denied: t('services.denied'),
    notFound: t('services.notFound'),
    outside: t('services.outside'),
    failed: t('services.failed'),
  };
}
