import { pageAddress, views } from '../../../addresses.ts';
import type { WidgetName } from '../../../content/model.ts';
import { useView } from '../../view.ts';

/** What the app itself puts into a page at the place that the text names. */
export function Widget({ name }: { name: WidgetName }) {
  switch (name) {
    case 'settings':
      return <Settings />;
    case 'contact':
      return <Contact />;
    case 'vocabulary':
      return <WordTools />;
  }
}

/** The two switches of the privacy page. Without script nothing is kept, so there is nothing to switch. */
function Settings() {
  const { t } = useView();
  return (
    <div
      class="settings"
      data-settings
      data-removed={t('settings.removed')}
      data-removed-partly={t('settings.removedPartly')}
    >
      <p data-without-script>{t('settings.needsScript')}</p>
      <div data-with-script hidden>
        <label>
          <input type="checkbox" data-back /> <span>{t('settings.back')}</span>
        </label>
        <p>{t('settings.backHint')}</p>
        <button type="button" data-remove>
          {t('settings.remove')}
        </button>
        <p>{t('settings.removeHint')}</p>
      </div>
      <p role="status" data-said />
    </div>
  );
}

function Contact() {
  const { config, t } = useView();
  const { contact } = config;
  return (
    <p>
      {contact ? (
        <a href={`mailto:${contact.email}`}>{t('contact.write', { email: contact.email })}</a>
      ) : (
        t('contact.none')
      )}
    </p>
  );
}

/** The ways from the page about words to the list of them, and to the check of a text. */
function WordTools() {
  const { config, language, t } = useView();
  return (
    <p class="footer-links">
      <a class="button" href={pageAddress(config.base, language.tag, views.wordList)}>
        {t('wordCheck.all')}
      </a>
      <a class="button" href={pageAddress(config.base, language.tag, views.wordCheck)}>
        {t('wordCheck.title')}
      </a>
    </p>
  );
}
