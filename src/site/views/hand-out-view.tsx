import { PRINT_FOLDER } from '../../addresses.ts';
import type { Page } from '../../content/model.ts';
import { type Form, forms, MOST_AT_ONCE } from '../../handout/selection.ts';
import { languages } from '../../languages.ts';
import { Document } from '../components/document/document.tsx';
import { PageTitle } from '../components/page-title/page-title.tsx';
import type { StringKey } from '../translate.ts';
import { useView } from '../view.ts';

/** The outreach desk: pages and languages to show, print or send. Everything is made on the phone; nothing is sent. */
export function HandOutView() {
  const { assets, config, site, t } = useView();
  const pages = [...site.pages.values()];
  const words = {
    'data-nothing': t('handout.desk.nothing'),
    'data-too-many': t('handout.desk.tooMany', { max: MOST_AT_ONCE }),
    'data-no-origin': t('handout.desk.noOrigin'),
    'data-missing': t('handout.desk.missing', { pages: '{pages}' }),
    'data-not-kept': t('handout.desk.notKept'),
    'data-ready-none': t('handout.desk.readyNone'),
  };
  return (
    <Document sheet="handout" tab={t('handout.desk.tab')} script={assets.scripts['hand-out']}>
      <h1>{t('handout.desk.title')}</h1>
      <p class="summary">{t('handout.desk.lead')}</p>
      <div
        class="desk"
        data-desk={assets.handoutWords}
        data-origin={config.origin}
        data-ready={`${config.base}${PRINT_FOLDER}/`}
        {...words}
      >
        <p data-without-script>{t('handout.desk.needsScript')}</p>
        <div data-with-script hidden>
          <fieldset>
            <legend>{t('handout.desk.pages')}</legend>
            <Pages of={pages.filter(({ kind }) => kind !== 'F')} />
            {site.groups.map((group) => (
              <Group
                key={group}
                title={t(`group.${group}` as StringKey)}
                of={pages.filter((page) => page.kind === 'F' && page.group === group)}
              />
            ))}
          </fieldset>
          <Languages />
          <Forms />
          <OwnService />
          <p role="status" data-said />
          <p class="desk-ways">
            <button type="button" data-show>
              {t('handout.code.show')}
            </button>
            <button type="button" data-send>
              {t('handout.code.file')}
            </button>
            <button type="button" data-print>
              {t('handout.desk.print')}
            </button>
          </p>
          <p>{t('handout.desk.printHint')}</p>
          <div class="preview" data-preview />
          <details data-finished>
            <summary>{t('handout.desk.ready')}</summary>
            <ul class="links" />
          </details>
        </div>
      </div>
    </Document>
  );
}

function Pages({ of }: { of: readonly Page[] }) {
  return (
    <>
      {of.map((page) => (
        <label key={page.id}>
          <input type="checkbox" name="side" value={page.id} />
          <span>
            <PageTitle page={page} />
          </span>
        </label>
      ))}
    </>
  );
}

function Group({ title, of }: { title: string; of: readonly Page[] }) {
  return of.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <Pages of={of} />
    </details>
  );
}

/** Languages by their own names; the phone's page language is the one chosen first. */
function Languages() {
  const { language, t } = useView();
  return (
    <fieldset>
      <legend>{t('nav.language')}</legend>
      <div class="desk-columns">
        {languages.map(({ tag, endonym, direction }) => (
          <label key={tag}>
            <input type="checkbox" name="sprak" value={tag} checked={tag === language.tag} />
            <span lang={tag} dir={direction}>
              {endonym}
            </span>
          </label>
        ))}
        <label>
          <input type="checkbox" name="sprak" value="" />
          <span>{t('handout.code.any')}</span>
        </label>
      </div>
    </fieldset>
  );
}

function Forms() {
  const { t } = useView();
  return (
    <fieldset>
      <legend>{t('handout.desk.form')}</legend>
      <div class="desk-columns">
        {(Object.keys(forms) as Form[]).map((form, index) => (
          <label key={form}>
            <input type="radio" name="form" value={form} checked={index === 0} />
            <span>{t(`handout.desk.${form}`)}</span>
          </label>
        ))}
      </div>
      <label class="desk-field">
        <span>{t('handout.desk.beside')}</span>
        <select name="ved">
          <option value="">{t('handout.desk.none')}</option>
          {languages.map(({ tag, endonym }) => (
            <option key={tag} value={tag} lang={tag}>
              {endonym}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function OwnService() {
  const { t } = useView();
  return (
    <fieldset>
      <legend>{t('handout.desk.service')}</legend>
      <label class="desk-field">
        <span>{t('handout.desk.name')}</span>
        <input name="tjeneste" autocomplete="off" maxlength={60} />
      </label>
      <label class="desk-field">
        <span>{t('handout.desk.phone')}</span>
        <input name="telefon" type="tel" dir="ltr" autocomplete="off" maxlength={20} />
      </label>
      <label>
        <input type="checkbox" name="husk" />
        <span>{t('handout.desk.keep')}</span>
      </label>
    </fieldset>
  );
}
