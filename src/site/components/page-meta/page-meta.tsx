import { pageAddress, sideBySideAddress } from '../../../addresses.ts';
import type { Page } from '../../../content/model.ts';
import { SOURCE_LANGUAGE } from '../../../languages.ts';
import { formatDate } from '../../format.ts';
import { useView } from '../../view.ts';

interface Props {
  readonly page: Page;
  readonly cites: boolean;
  /** Whether to offer reading aloud, where the phone has a voice of its own for the language. */
  readonly listen?: boolean;
}

/** Draft or approved, when last checked, and the way to the sources: one line under the summary. */
export function PageMeta({ page, cites, listen = false }: Props) {
  const { assets, config, here, language, t } = useView();
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
      {language.tag === SOURCE_LANGUAGE && here === page.id && (
        <a href={sideBySideAddress(config.base, SOURCE_LANGUAGE, page.id, SOURCE_LANGUAGE)}>
          {t('sideBySide.title')}
        </a>
      )}
      {listen && (
        <button
          type="button"
          class="listen"
          hidden
          data-listen={assets.scripts.listen}
          data-stop={t('listen.stop')}
          title={t('listen.hint')}
        >
          {t('listen.play')}
        </button>
      )}
    </p>
  );
}
