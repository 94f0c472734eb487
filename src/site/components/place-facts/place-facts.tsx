import type { County, HealthTrust } from '../../../content/places/schema.ts';
import { useView } from '../../view.ts';
import { Call } from '../call/call.tsx';
import { Phone, WebLink } from '../inline/inline.tsx';
import { PageLink } from '../page-title/page-title.tsx';

/** Our pages on what holds in every municipality of Norway. */
const EVERYWHERE = [
  'rett-til-helsehjelp',
  'nalokson-skaff',
  'brukerutstyr',
  'lavterskel',
  'tolk-og-sprak',
  'lar-start',
  'samisk-helsetilbud',
];

/** What is true wherever one lives: whom to ring, and where our pages tell one's rights. */
export function EverywhereTrue() {
  const { site, t } = useView();
  return (
    <>
      <h2>{t('services.everywhere')}</h2>
      <p>{t('services.municipalDuty')}</p>
      <Call number="116117" />
      <ul class="links">
        {EVERYWHERE.flatMap((id) => site.pages.get(id) ?? []).map((page) => (
          <PageLink key={page.id} page={page} />
        ))}
      </ul>
    </>
  );
}

/** Who helps with rights and complaints in a county. Direct numbers of these offices are not sourced; the national one is. */
export function CountyFacts({ county }: { county: County }) {
  const { site, t } = useView();
  const statsforvalter = site.places.statsforvalters.get(county.statsforvalter)!;
  return (
    <dl class="place-facts">
      <dt>{t('services.ombud')}</dt>
      <dd>
        {county.ombud && <span lang="nb">{county.ombud} · </span>}
        <Phone number="pasientombudet" />
      </dd>
      <dt>{t('services.statsforvalter')}</dt>
      <dd lang="nb">
        <WebLink url={statsforvalter.web}>{statsforvalter.name}</WebLink>
      </dd>
    </dl>
  );
}

/** The health trust for treatment and LAR, with its own units where they are known. */
export function TrustLine({
  trust,
  districts,
}: {
  trust: HealthTrust;
  districts: readonly string[] | undefined;
}) {
  const { t } = useView();
  return (
    <dl class="place-facts">
      <dt>{t('services.trust')}</dt>
      <dd lang="nb">
        <b>{trust.name}</b>
        {districts && `: ${districts.join(', ')}`}
        {trust.units.length > 0 && <small>{trust.units.map(({ name }) => name).join(' · ')}</small>}
      </dd>
    </dl>
  );
}
