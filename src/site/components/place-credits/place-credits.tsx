import { creditsOf } from '../../../content/places/follows.ts';
import { useView } from '../../view.ts';

/** Whom the map, the names and the catchments come from. Names and licences are the same in every language. */
export function PlaceCredits() {
  const { site, t } = useView();
  return (
    <p class="place-credits">
      <small>
        {t('page.sources')}: {creditsOf(site.places).join(' · ')}
      </small>
    </p>
  );
}
