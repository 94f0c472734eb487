import { pageAddress } from '../../../addresses.ts';
import type { Page } from '../../../content/model.ts';
import { formatDate } from '../../format.ts';
import { useView } from '../../view.ts';

/** Draft or approved, when last checked, and the way to the sources: one line under the summary. */
export function PageMeta({ page, cites }: { page: Page; cites: boolean }) {
  const { config, language, t } = useView();
  const approved = config.approval.health && config.approval.law;
  return (
    <p class="page-meta">
      {approved ? (
        <span>{t('page.approved')}</span>
      ) : (
        <a
          href={pageAddress(config.base, language.tag, 'om-appen', 'godkjenning')}
          title={t('page.draftHint')}
        >
          {t('page.draft')}
        </a>
      )}
      <span>{t('page.checked', { date: formatDate(page.reviewed, language) })}</span>
      {cites && <a href="#kilder">{t('page.sources')}</a>}
    </p>
  );
}
