import type { VNode } from 'preact';
import { NATIONAL, views } from '../addresses.ts';
import type { Site } from '../content/model.ts';
import { countiesOf, isNational } from '../content/services/of-place.ts';
import { servicePages } from './service-pages.ts';
import { CountyView } from './views/county-view.tsx';
import { MunicipalityView } from './views/municipality-view.tsx';
import { NationalView } from './views/national-view.tsx';
import { ServicesView } from './views/services-view.tsx';

interface ServiceRoute {
  /** The address after the language. */
  readonly id: string;
  /** Whether the language's pack carries it. */
  readonly packed: boolean;
  readonly printed: boolean;
  readonly body: VNode;
}

/** The addresses of services and places in one language. */
export function serviceRoutes({ services, places, today }: Site): ServiceRoute[] {
  const all = [...services.values()];
  // The national list is on every phone, so it is rows alone: names and numbers. In full it is a tap away.
  const national = servicePages(all.filter(isNational), today, 0);
  const pagesOf = (slug: string, pages: number, view: (page: number) => VNode, packed: boolean) =>
    Array.from({ length: pages }, (_, at): ServiceRoute => {
      const id = `${views.services}/${slug}${at > 0 ? `/${at + 1}` : ''}`;
      return { id, packed: packed && at === 0, printed: at === 0, body: view(at + 1) };
    });
  return [
    { id: views.services, packed: true, printed: true, body: <ServicesView /> },
    { id: views.municipality, packed: true, printed: false, body: <MunicipalityView /> },
    ...pagesOf(NATIONAL, national.pages, (page) => <NationalView list={national} page={page} />, true),
    // Only a wish keeps a county on the phone: that it is there tells where somebody looked.
    ...[...places.counties.values()].flatMap((county) => {
      const here = all.filter((service) => countiesOf(service, places).includes(county.number));
      const list = servicePages(here, today);
      return pagesOf(
        county.slug,
        list.pages,
        (page) => <CountyView county={county} list={list} page={page} />,
        false,
      );
    }),
  ];
}
