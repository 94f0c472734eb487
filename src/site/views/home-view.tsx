import { pageAddress, views } from '../../addresses.ts';
import type { Page } from '../../content/model.ts';
import { Document } from '../components/document/document.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { EmergencyLinks, PageTitle } from '../components/page-title/page-title.tsx';
import { chooseText } from '../texts.ts';
import type { StringKey } from '../translate.ts';
import { useView } from '../view.ts';

/** What may I need this minute? All of it on the first screen of a small phone; then everything there is. */
export function HomeView() {
  const { site, config, language, t } = useView();
  const to = (id: string) => pageAddress(config.base, language.tag, id);
  const number = site.numbers.get('113')!;
  return (
    <Document tab={config.name}>
      <p class="brand">{config.name}</p>
      <h1>{t('home.title')}</h1>
      <a class="call call-urgent" href={`tel:${number.call}`}>
        <span>{t('home.call')}</span>
        <small>{t('home.callHint')}</small>
      </a>
      <ul class="ways">
        <Way to={to('overdose')} title={t('home.overdose')} />
        <Way to={to('nodnumre')} title={t('home.numbers')} />
        <Way to={to(views.services)} title={t('home.help')} />
        <Way to={to('rett-til-helsehjelp')} title={t('home.rights')} />
        <Way to={to('lar')} title={t('home.treatment')} />
        <Way to={to('parorende')} title={t('home.relatives')} />
      </ul>
      <p>
        <a class="search-way" href={to(views.search)}>
          <Icon name="search" />
          {t('home.searchHint')}
        </a>
      </p>
      <h2>{t('home.acute')}</h2>
      <EmergencyLinks />
      <h2>{t('home.all')}</h2>
      <p>{t('home.lead')}</p>
      <Everything />
      <p>
        <a class="search-way" href={to(views.handOut)}>
          <Icon name="code" />
          {t('handout.desk.link')}
        </a>
      </p>
    </Document>
  );
}

function Way({ to, title }: { to: string; title: string }) {
  return (
    <li>
      <a href={to}>{title}</a>
    </li>
  );
}

/** Every page, group by group; a group opens without script. */
export function Everything() {
  const { site, config, language, t } = useView();
  return (
    <div class="groups">
      {site.groups.map((group) => {
        const pages = [...site.pages.values()].filter((page) => page.group === group);
        return pages.length === 0 ? null : (
          <details key={group} class="group">
            <summary>{t(`group.${group}` as StringKey)}</summary>
            <ul class="links" id={group}>
              {pages.map((page) => (
                <li key={page.id}>
                  <a href={pageAddress(config.base, language.tag, page.id)}>
                    <PageTitle page={page} />
                    <Summary page={page} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function Summary({ page }: { page: Page }) {
  const { language } = useView();
  const { text } = chooseText(page, language);
  return <small {...(text.lang === language.tag ? {} : { lang: text.lang })}>{text.summary}</small>;
}
