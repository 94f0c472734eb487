import { pageAddress, servicesAddress, views } from '../../addresses.ts';
import type { County } from '../../content/places/schema.ts';
import { Document } from '../components/document/document.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { Municipalities } from '../components/municipalities/municipalities.tsx';
import { NowLine } from '../components/now-line/now-line.tsx';
import { PlaceCredits } from '../components/place-credits/place-credits.tsx';
import { CountyFacts, EverywhereTrue } from '../components/place-facts/place-facts.tsx';
import { ServiceList } from '../components/service-list/service-list.tsx';
import { placeName } from '../place-names.ts';
import type { ServicePages } from '../service-pages.ts';
import { useView } from '../view.ts';

interface Props {
  readonly county: County;
  readonly list: ServicePages;
  /** The page of a long list, from 1. */
  readonly page: number;
}

/** A county: the services we know, by kind, and each of its municipalities with what follows from living there. */
export function CountyView({ county, list, page }: Props) {
  const view = useView();
  const { config, assets, language, t } = view;
  const { text: name, lang } = placeName(county.names, view);
  return (
    <Document sheet="services" tab={name} script={assets.scripts['keep-county']}>
      <NowLine />
      {page === 1 ? (
        <Back />
      ) : (
        <Back to={servicesAddress(config.base, language.tag, county.slug)} name={name} />
      )}
      <h1 lang={lang}>{name}</h1>
      {page === 1 && (
        <p>
          {list.groups.length > 0 ? t('page.sourcesNote') : t('services.nothingKnown')}{' '}
          <a href="#kommuner">{t('services.municipalities')}</a>
        </p>
      )}
      <KeepPage />
      <ServiceList list={list} county={county.slug} page={page} />
      {page === 1 && (
        <>
          <h2 id="kommuner">{t('services.municipalities')}</h2>
          <CountyFacts county={county} />
          <Municipalities county={county} />
          <EverywhereTrue />
          <PlaceCredits />
        </>
      )}
    </Document>
  );
}

/** The way back: to the whole, or from a further page of a long list to its first. */
export function Back({ to, name }: { to?: string; name?: string }) {
  const { config, language, t } = useView();
  return (
    <p class="trail">
      <a href={to ?? pageAddress(config.base, language.tag, views.services)}>
        <Icon name="back" />
        {name ?? t('home.help')}
      </a>
    </p>
  );
}

/** One tap keeps this page on the phone; only a wish does. */
function KeepPage() {
  const { t } = useView();
  const words = {
    'data-kept-text': t('services.kept'),
    'data-forget': t('services.forget'),
    'data-failed': t('services.keepFailed'),
  };
  return (
    <p data-keep-county {...words} hidden>
      <button type="button">{t('services.keep')}</button> <small role="status" />
    </p>
  );
}
