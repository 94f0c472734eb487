import { servicesAddress } from '../../../addresses.ts';
import { placeName } from '../../place-names.ts';
import { useView } from '../../view.ts';

/**
 * Norway by county: each is a link with its name, reached by tap and by Tab. The list beside it says the same, so nothing
 * hangs on seeing or hitting the drawing.
 */
export function NorwayMap() {
  const view = useView();
  const { site, config, language, t } = view;
  const { viewBox, paths } = site.places.outlines;
  return (
    <svg class="norway-map" viewBox={viewBox} role="group" aria-label={t('services.counties')}>
      {[...site.places.counties.values()].map(({ number, slug, names }) => (
        <a
          key={number}
          href={servicesAddress(config.base, language.tag, slug)}
          aria-label={placeName(names, view).text}
        >
          <path d={paths[number]} />
        </a>
      ))}
    </svg>
  );
}
