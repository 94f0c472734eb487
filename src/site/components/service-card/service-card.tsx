import { mayHaveChanged } from '../../../content/services/of-place.ts';
import type { BothLanguages, Service } from '../../../content/services/schema.ts';
import { languageOf } from '../../../languages.ts';
import { mapAddress } from '../../../nearby/map-address.ts';
import { shownPhone } from '../../../nearby/phone.ts';
import { formatDate, formatHours } from '../../format.ts';
import { kindLabel } from '../../nearby-words.ts';
import { placeName } from '../../place-names.ts';
import { useView } from '../../view.ts';
import { WebLink } from '../inline/inline.tsx';

/** A place of help: what it is, where, when, for whom; how to reach it; who says so and how sure that is. */
export function ServiceCard({ service }: { service: Service }) {
  const view = useView();
  const { site, language, t } = view;
  const { id, name, organization, kinds, description, phones, website, checked, sources } = service;
  return (
    <li id={id} class="service">
      <h3 lang="nb">{name}</h3>
      {!name.includes(organization.name) && (
        <p class="service-by" lang="nb">
          {organization.name}
        </p>
      )}
      {mayHaveChanged(service, site.today) && <p class="service-doubt">{t('services.mayHaveChanged')}</p>}
      <p>
        <Said of={description} />
      </p>
      <Facts service={service} />
      <Where service={service} />
      {phones.map(({ number, note }) => (
        <p key={number} class="service-phone">
          <a class="button" href={`tel:${number}`}>
            <bdi dir="ltr">{shownPhone(number)}</bdi>
            <span class="visually-hidden"> {t('number.call', { name })}</span>
          </a>
          {note && (
            <small>
              <Said of={note} />
            </small>
          )}
        </p>
      ))}
      <p class="service-foot">
        <small>{kinds.map((kind) => kindLabel(view, kind)).join(' · ')}</small>
        {website && <WebLink url={website}>{hostOf(website)}</WebLink>}
        <small>{t('page.checked', { date: formatDate(checked.on, language) })}</small>
        <WebLink url={sources[0]!.url}>{t('services.source')}</WebLink>
      </p>
    </li>
  );
}

/** Free text stands in bokmål and English; whoever reads another language sees which of them it is. */
function Said({ of: texts }: { of: BothLanguages }) {
  const { language } = useView();
  const lang = language.tag === 'en' || language.fallback.includes('en') ? 'en' : 'nb';
  return lang === language.tag ? (
    texts[lang]
  ) : (
    <span lang={lang} dir={languageOf(lang).direction}>
      {texts[lang]}
    </span>
  );
}

/** Hours, cost, referral, languages, and what else is told; only what a source says. */
function Facts({ service }: { service: Service }) {
  const { language, t } = useView();
  const { schedule, always, cost, referral, languages } = service;
  const hours = always
    ? 'always'
    : schedule.map(({ days, opens, closes }) => ({ days, from: opens, to: closes }));
  const lines = [
    ...(hours.length > 0 ? formatHours(hours, language, t) : []),
    ...(cost === 'free' ? [t('number.free')] : []),
    ...(referral ? [t(`services.referral.${referral}`)] : []),
    ...(languages.length > 0
      ? [t('services.languages', { languages: languages.map((tag) => languageOf(tag).endonym).join(', ') })]
      : []),
  ];
  const told = [
    service.scheduleNote,
    cost === 'free' ? undefined : cost,
    service.eligibility,
    service.requiredDocuments,
    service.accessibility,
  ].filter((text) => text !== undefined);
  if (lines.length + told.length === 0) return null;
  return (
    <p class="service-facts">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {told.map((text) => (
        <span key={text.nb}>
          <Said of={text} />
        </span>
      ))}
    </p>
  );
}

function Where({ service: { location } }: { service: Service }) {
  const view = useView();
  if (!location) return null;
  const { address, postalCode, city, municipality } = location;
  const { text, lang } = placeName(view.site.places.municipalities.get(municipality)!.names, view);
  if (!address) return <p lang={lang}>{city && city !== text ? `${city}, ${text}` : text}</p>;
  const place = [postalCode, city ?? text].filter(Boolean).join(' ');
  return (
    <p>
      <span lang="nb">
        {address}, {place}
      </span>{' '}
      <WebLink url={mapAddress(address, place)}>{view.t('services.map')}</WebLink>
    </p>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
