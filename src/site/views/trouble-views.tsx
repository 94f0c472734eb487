import { pageAddress } from '../../addresses.ts';
import { Call } from '../components/call/call.tsx';
import { Document } from '../components/document/document.tsx';
import { EmergencyLinks } from '../components/page-title/page-title.tsx';
import { useView } from '../view.ts';

/** Shown when a page is neither on the phone nor to be had: numbers and pages that work all the same. */
export function OfflineView() {
  const { t } = useView();
  return (
    <Document tab={t('offline.tab')}>
      <h1>{t('offline.title')}</h1>
      <p class="summary">{t('offline.text')}</p>
      <p>
        <a class="button" href="?">
          {t('offline.retry')}
        </a>
      </p>
      <StillHere title={t('offline.saved')} />
    </Document>
  );
}

/** Shown for an address that does not exist. */
export function NotFoundView() {
  const { config, language, t } = useView();
  return (
    <Document tab={t('notFound.tab')}>
      <h1>{t('notFound.title')}</h1>
      <p class="summary">{t('notFound.text')}</p>
      <StillHere title={t('home.acute')} />
      <p>
        <a class="button" href={pageAddress(config.base, language.tag)}>
          {t('notFound.home')}
        </a>
      </p>
    </Document>
  );
}

/** The three numbers that are always right, and the emergency pages. */
function StillHere({ title }: { title: string }) {
  return (
    <>
      {['113', '116117', 'giftinformasjonen'].map((number) => (
        <Call key={number} number={number} />
      ))}
      <h2>{title}</h2>
      <EmergencyLinks />
    </>
  );
}
