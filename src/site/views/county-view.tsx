import { municipalityAddress, pageAddress, servicesAddress, views } from '../../addresses.ts';
import { hasSamiServiceRight, municipalitiesOf, trustsOf } from '../../content/places/follows.ts';
import type { County, HealthTrust, Municipality } from '../../content/places/schema.ts';
import { countiesOf, helpsIn, inListOrder } from '../../content/services/of-place.ts';
import { Document } from '../components/document/document.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { NowLine } from '../components/now-line/now-line.tsx';
import { PlaceCredits } from '../components/place-credits/place-credits.tsx';
import { CountyFacts, EverywhereTrue, TrustLine } from '../components/place-facts/place-facts.tsx';
import { ServicesByKind } from '../components/service-card/service-card.tsx';
import { placeName } from '../place-names.ts';
import { useView } from '../view.ts';

/** A county: the services we know, by kind, and each of its municipalities with what follows from living there. */
export function CountyView({ county }: { county: County }) {
  const view = useView();
  const { site, config, assets, language, t } = view;
  const services = inListOrder(
    [...site.services.values()].filter((one) => countiesOf(one, site.places).includes(county.number)),
    site.today,
  );
  const { text: name, lang } = placeName(county.names, view);
  return (
    <Document sheet="services" tab={name} script={assets.scripts['keep-county']}>
      <NowLine />
      <p class="trail">
        <a href={pageAddress(config.base, language.tag, views.services)}>
          <Icon name="back" />
          {t('home.help')}
        </a>
      </p>
      <h1 lang={lang}>{name}</h1>
      <p>
        {services.length > 0 ? t('page.sourcesNote') : t('services.nothingKnown')}{' '}
        <a href="#kommuner">{t('services.municipalities')}</a>
      </p>
      <KeepCounty />
      <ServicesByKind services={services} />
      <h2 id="kommuner">{t('services.municipalities')}</h2>
      <CountyFacts county={county} />
      <Municipalities county={county} />
      <EverywhereTrue />
      <PlaceCredits />
    </Document>
  );
}

/** One tap keeps this page on the phone; only a wish does. */
function KeepCounty() {
  const { t } = useView();
  return (
    <p
      data-keep-county
      data-kept-text={t('services.kept')}
      data-forget={t('services.forget')}
      data-failed={t('services.keepFailed')}
      hidden
    >
      <button type="button">{t('services.keep')}</button> <small role="status" />
    </p>
  );
}

/** The municipalities under the health trust that serves them, so that each trust is told once. */
function Municipalities({ county }: { county: County }) {
  const { site } = useView();
  const groups = new Map<string, { trusts: HealthTrust[]; members: Municipality[] }>();
  for (const municipality of municipalitiesOf(site.places, county.number)) {
    const trusts = trustsOf(site.places, municipality.number);
    const key = trusts.map(({ id }) => id).join();
    const group = groups.get(key) ?? { trusts, members: [] };
    group.members.push(municipality);
    groups.set(key, group);
  }
  return (
    <>
      {[...groups].map(([key, { trusts, members }]) => (
        <section key={key} class="catchment">
          {trusts.map((trust) => (
            <TrustLine key={trust.id} trust={trust} districts={trust.districts[members[0]!.number]} />
          ))}
          <ul class="municipalities">
            {members.map((municipality) => (
              <MunicipalityRow key={municipality.number} municipality={municipality} county={county} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function MunicipalityRow({ municipality, county }: { municipality: Municipality; county: County }) {
  const view = useView();
  const { site, config, language, t } = view;
  const { number, names } = municipality;
  const { text, lang } = placeName(names, view);
  const others = Object.values(names).filter((name) => name !== text);
  const services = [...site.services.values()].filter(
    (one) => helpsIn(one, number, site.places) && 'municipalities' in one.serves,
  );
  return (
    <li>
      <a href={municipalityAddress(config.base, language.tag, number)} lang={lang}>
        {text}
      </a>
      {others.length > 0 && ` (${others.join(', ')})`}
      {hasSamiServiceRight(site.places, number) && (
        <>
          {' · '}
          <a href={pageAddress(config.base, language.tag, 'samisk-helsetilbud')}>{t('services.samiShort')}</a>
        </>
      )}
      {services.map((service) => (
        <span key={service.id}>
          {' · '}
          <a href={`#${service.id}`} lang="nb">
            {service.name}
          </a>
        </span>
      ))}
    </li>
  );
}
