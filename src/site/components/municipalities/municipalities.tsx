import { municipalityAddress, pageAddress } from '../../../addresses.ts';
import { hasSamiServiceRight, municipalitiesOf, trustsOf } from '../../../content/places/follows.ts';
import type { County, HealthTrust, Municipality } from '../../../content/places/schema.ts';
import { helpsIn } from '../../../content/services/of-place.ts';
import { placeName } from '../../place-names.ts';
import { useView } from '../../view.ts';
import { TrustLine } from '../place-facts/place-facts.tsx';

interface Catchment {
  readonly trusts: readonly HealthTrust[];
  readonly members: Municipality[];
}

/** The municipalities of a county under the health trust that serves them, so that each trust is told once. */
export function Municipalities({ county }: { county: County }) {
  const { site } = useView();
  const catchments = new Map<string, Catchment>();
  const all = municipalitiesOf(site.places, county.number);
  for (const municipality of all) {
    const trusts = trustsOf(site.places, municipality.number);
    const key = trusts.map(({ id }) => id).join();
    const catchment = catchments.get(key) ?? { trusts, members: [] };
    catchment.members.push(municipality);
    catchments.set(key, catchment);
  }
  return (
    <>
      {[...catchments].map(([key, { trusts, members }]) => (
        <section key={key} class="catchment">
          {trusts.map((trust) => (
            <TrustLine key={trust.id} trust={trust} districts={trust.districts[members[0]!.number]} />
          ))}
          <ul class="municipalities">
            {members.map((one) => (
              <MunicipalityRow key={one.number} municipality={one} alone={all.length === 1} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A municipality, its right to Sami services, and the services there. Alone in its county (Oslo), it has them all. */
function MunicipalityRow({ municipality, alone }: { municipality: Municipality; alone: boolean }) {
  const view = useView();
  const { site, config, language, t } = view;
  const { number, names } = municipality;
  const { text, lang } = placeName(names, view);
  const others = Object.values(names).filter((name) => name !== text);
  const services = alone
    ? []
    : [...site.services.values()].filter(
        (one) => 'municipalities' in one.serves && helpsIn(one, number, site.places),
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
      {services.map(({ id, name }) => (
        <span key={id}>
          {' · '}
          <a href={`#${id}`} lang="nb">
            {name}
          </a>
        </span>
      ))}
    </li>
  );
}
