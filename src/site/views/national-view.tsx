import { NATIONAL, servicesAddress } from '../../addresses.ts';
import { Document } from '../components/document/document.tsx';
import { NowLine } from '../components/now-line/now-line.tsx';
import { ServiceList } from '../components/service-list/service-list.tsx';
import type { ServicePages } from '../service-pages.ts';
import { useView } from '../view.ts';
import { Back } from './county-view.tsx';

/** Services for the whole country: telephones, chats, organisations. */
export function NationalView({ list, page }: { list: ServicePages; page: number }) {
  const { config, language, t } = useView();
  const name = t('services.national');
  return (
    <Document sheet="services" tab={name}>
      <NowLine />
      {page === 1 ? <Back /> : <Back to={servicesAddress(config.base, language.tag, NATIONAL)} name={name} />}
      <h1>{name}</h1>
      <p>{t('page.sourcesNote')}</p>
      <ServiceList list={list} county={NATIONAL} page={page} />
    </Document>
  );
}
