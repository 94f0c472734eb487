import { pageAddress, views } from '../../addresses.ts';
import { Document } from '../components/document/document.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { Phone } from '../components/inline/inline.tsx';
import { NowLine } from '../components/now-line/now-line.tsx';
import { PlaceCredits } from '../components/place-credits/place-credits.tsx';
import { EverywhereTrue } from '../components/place-facts/place-facts.tsx';
import { nearbyWords } from '../nearby-words.ts';
import { useView } from '../view.ts';
import { Counties } from './services-view.tsx';

/** My municipality: the script fills in what follows from `?k=`. Without it, the counties lead to the same facts. */
export function MunicipalityView() {
  const view = useView();
  const { assets, config, language, t } = view;
  return (
    <Document sheet="services" tab={t('services.tab')} script={assets.scripts.nearby}>
      <NowLine />
      <p class="trail">
        <a href={pageAddress(config.base, language.tag, views.services)}>
          <Icon name="back" />
          {t('home.help')}
        </a>
      </p>
      <div data-municipality={assets.nearby.places} data-words={JSON.stringify(nearbyWords(view))}>
        <h1 data-name>{t('services.municipality')}</h1>
        <p role="status" data-said />
        <div data-without-place>
          <p>{t('services.counties')}</p>
          <Counties />
        </div>
        <div data-with-place hidden>
          <p data-county />
          <p data-sami hidden>
            {t('services.sami')}{' '}
            <a href={pageAddress(config.base, language.tag, 'samisk-helsetilbud')}>
              {t('services.samiShort')}
            </a>
          </p>
          <div data-results />
          <dl class="place-facts">
            <dt>{t('services.trust')}</dt>
            <dd data-trusts lang="nb" />
            <dt>{t('services.ombud')}</dt>
            <dd>
              <span data-ombud lang="nb" /> <Phone number="pasientombudet" />
            </dd>
            <dt>{t('services.statsforvalter')}</dt>
            <dd data-statsforvalter lang="nb" />
          </dl>
          <p>
            <small>{t('services.trustUnsure')}</small>
          </p>
        </div>
      </div>
      <EverywhereTrue />
      <PlaceCredits />
    </Document>
  );
}
