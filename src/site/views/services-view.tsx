import { NATIONAL, servicesAddress } from '../../addresses.ts';
import { countiesByName } from '../../content/places/follows.ts';
import { serviceKinds } from '../../content/services/kinds.ts';
import { Document } from '../components/document/document.tsx';
import { NorwayMap } from '../components/norway-map/norway-map.tsx';
import { NowLine } from '../components/now-line/now-line.tsx';
import { PlaceCredits } from '../components/place-credits/place-credits.tsx';
import { kindLabel, nearbyWords } from '../nearby-words.ts';
import { placeName } from '../place-names.ts';
import { useView } from '../view.ts';

/** So many kinds are shown at once; the others open with a tap. */
const FIRST_KINDS = 7;

/** Find help near me: numbers for this minute, a search that wakes with script, the counties, and the way to what serves everyone. */
export function ServicesView() {
  const { assets, config, language, t } = useView();
  return (
    <Document sheet="services" tab={t('services.tab')} script={assets.scripts.nearby}>
      <NowLine />
      <h1>{t('home.help')}</h1>
      <Finder />
      <p>
        <a class="button" href={servicesAddress(config.base, language.tag, NATIONAL)}>
          {t('services.national')}
        </a>
      </p>
      <h2 id="fylker">{t('services.counties')}</h2>
      <div class="counties">
        <Counties />
        <NorwayMap />
      </div>
      <p>
        <small>{t(assets.nearby.onEveryPhone ? 'services.onPhone' : 'services.onPhoneList')}</small>
      </p>
      <PlaceCredits />
    </Document>
  );
}

/** The counties as links; also what `kommune` shows without script. */
export function Counties() {
  const view = useView();
  const { site, config, language } = view;
  return (
    <ol class="links">
      {countiesByName(site.places).map(({ number, slug, names }) => {
        const { text, lang } = placeName(names, view);
        return (
          <li key={number}>
            <a href={servicesAddress(config.base, language.tag, slug)} lang={lang}>
              {text}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function Finder() {
  const view = useView();
  const { assets, site, t } = view;
  const known = new Set([...site.services.values()].flatMap(({ kinds }) => kinds));
  const kinds = serviceKinds.filter((kind) => known.has(kind));
  const chip = (kind: (typeof kinds)[number]) => (
    <button key={kind} type="button" data-kind={kind} aria-pressed="false">
      {kindLabel(view, kind)}
    </button>
  );
  return (
    <div
      class="finder search"
      data-finder={assets.nearby.places}
      data-words={JSON.stringify(nearbyWords(view))}
    >
      <p data-without-script>{t('services.needsScript')}</p>
      <div data-with-script hidden>
        <label for="sted">{t('services.place')}</label>
        <input
          id="sted"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="sted-hint"
        />
        <ul class="links" data-suggestions />
        <button type="button" data-near-me>
          {t('services.nearMe')}
        </button>
        <p id="sted-hint">
          <small>{t('services.private')}</small>
        </p>
        <fieldset class="chips">
          <legend>{t('home.title')}</legend>
          {kinds.slice(0, FIRST_KINDS).map(chip)}
          <details>
            <summary>{t('services.moreKinds')}</summary>
            <div>{kinds.slice(FIRST_KINDS).map(chip)}</div>
          </details>
        </fieldset>
        <p role="status" data-said />
        <div data-results />
      </div>
    </div>
  );
}
