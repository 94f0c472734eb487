import { furtherServicesAddress } from '../../../addresses.ts';
import { mayHaveChanged } from '../../../content/services/of-place.ts';
import type { Service } from '../../../content/services/schema.ts';
import { shownPhone } from '../../../nearby/phone.ts';
import { kindLabel } from '../../nearby-words.ts';
import type { ServicePages } from '../../service-pages.ts';
import { useView } from '../../view.ts';
import { ServiceCard } from '../service-card/service-card.tsx';

interface Props {
  readonly list: ServicePages;
  /** Slug of the county, or the one for the whole country. */
  readonly county: string;
  /** The page being written, from 1. The first has every service; a further one only those told in full there. */
  readonly page: number;
}

/** Services by kind: in full, or as a row that leads to where they are. */
export function ServiceList({ list, county, page }: Props) {
  const view = useView();
  const here = ({ id }: Service) => list.pageOf.get(id) === page;
  return (
    <>
      {page === 1 && list.groups.length > 1 && (
        <ul class="kinds">
          {list.groups.map(({ kind }) => (
            <li key={kind}>
              <a class="button" href={`#type-${kind}`}>
                {kindLabel(view, kind)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {list.groups.map(({ kind, services }) => {
        const full = services.filter(here);
        const rows = page === 1 ? services.filter((service) => !here(service)) : [];
        return full.length + rows.length === 0 ? null : (
          <section key={kind} aria-labelledby={`type-${kind}`}>
            <h2 id={`type-${kind}`}>{kindLabel(view, kind)}</h2>
            <ul class="services">
              {full.map((service) => (
                <ServiceCard key={service.id} service={service} />
              ))}
              {rows.map((service) => (
                <ServiceRow
                  key={service.id}
                  service={service}
                  county={county}
                  page={list.pageOf.get(service.id)!}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function ServiceRow({ service, county, page }: { service: Service; county: string; page: number }) {
  const view = useView();
  const { site, config, language, t } = view;
  const { id, name, kinds, phones } = service;
  return (
    <li id={id} class="service">
      <a href={furtherServicesAddress(config.base, language.tag, county, page, id)} lang="nb">
        {name}
      </a>
      {phones[0] && (
        <>
          {' · '}
          <a class="tel" href={`tel:${phones[0].number}`}>
            <bdi dir="ltr">{shownPhone(phones[0].number)}</bdi>
          </a>
        </>
      )}
      <small>{kinds.map((kind) => kindLabel(view, kind)).join(' · ')}</small>
      {mayHaveChanged(service, site.today) && (
        <small class="service-doubt">{t('services.mayHaveChanged')}</small>
      )}
    </li>
  );
}
