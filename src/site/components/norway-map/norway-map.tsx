import { servicesAddress } from '../../../addresses.ts';
import { countiesByName } from '../../../content/places/follows.ts';
import { placeName } from '../../place-names.ts';
import { useView } from '../../view.ts';

/**
 * Norway by county: each is a link, reached by tap and by Tab, with the number it has in the list beside. The list says the
 * same, so nothing hangs on seeing or hitting the drawing.
 */
export function NorwayMap() {
  const view = useView();
  const { site, config, language, t } = view;
  const { viewBox, paths, labels } = site.places.outlines;
  return (
    <nav aria-labelledby="fylker">
      <svg class="norway-map" viewBox={viewBox}>
        <title>{t('services.counties')}</title>
        {countiesByName(site.places).map(({ number, slug, names }, at) => {
          const [x, y, lineX, lineY] = labels[number] ?? [];
          const { text } = placeName(names, view);
          return (
            <a
              key={number}
              href={servicesAddress(config.base, language.tag, slug)}
              aria-label={`${at + 1} ${text}`}
            >
              <title>{text}</title>
              <path d={paths[number]} />
              {lineX !== undefined && <line x1={x! - 8} y1={y! - 4} x2={lineX} y2={lineY} />}
              <text x={x} y={y}>
                {at + 1}
              </text>
            </a>
          );
        })}
      </svg>
    </nav>
  );
}
