import { useView } from '../../view.ts';

/**
 * The quiet line that tells what is kept on the phone. It is empty until the page's script has something to say; its words
 * wait in the attributes, so that the script carries none.
 */
export function Kept() {
  const { language, t } = useView();
  return (
    <div
      class="kept"
      data-kept
      hidden
      data-ready={t('kept.ready')}
      data-saving={t('kept.saving')}
      data-partial={t('kept.partial')}
      data-failed={t('kept.failed')}
      data-save={t('kept.save', { language: language.endonym })}
      data-size={t('kept.size', { size: '{size}' })}
    >
      <p role="status" />
    </div>
  );
}
