import { pageAddress, views } from '../../addresses.ts';
import type { Page, PageText } from '../../content/model.ts';
import { languageOf } from '../../languages.ts';
import { citedSources } from '../citations.ts';
import { Blocks } from '../components/blocks/blocks.tsx';
import { Document } from '../components/document/document.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { Inlines } from '../components/inline/inline.tsx';
import { PageMeta } from '../components/page-meta/page-meta.tsx';
import { PageLink } from '../components/page-title/page-title.tsx';
import { ShowCode } from '../components/show-code/show-code.tsx';
import { Sources } from '../components/sources/sources.tsx';
import { TranslationNotice } from '../components/translation-notice/translation-notice.tsx';
import { type ChosenText, urgentFirst } from '../texts.ts';
import type { StringKey } from '../translate.ts';
import { type Assets, useView } from '../view.ts';

/** Pages about places one can go to: the app leads on to those that are near. */
const LEAD_TO_PLACES = new Set(['lavterskel', 'nalokson-skaff', 'brukerutstyr']);

/** A page that editors wrote. */
export function PageView({ page, chosen }: { page: Page; chosen: ChosenText }) {
  const { config, assets, language, t } = useView();
  const { text } = chosen;
  const own = text.lang === language.tag;
  const textLanguage = own ? {} : { lang: text.lang, dir: languageOf(text.lang).direction };
  const { urgent, lead } = urgentFirst(text.body.lead);
  return (
    <Document tab={text.tab} script={islandOf(text, assets)}>
      <p class="trail">
        <a href={pageAddress(config.base, language.tag, undefined, page.group)}>
          <Icon name="back" />
          {t(`group.${page.group}` as StringKey)}
        </a>
        <ShowCode />
      </p>
      {chosen.substitution && <TranslationNotice page={page} chosen={chosen} />}
      <article>
        <div {...textLanguage}>
          <h1>{text.title}</h1>
          <Blocks of={urgent} />
          <p class="summary">{text.summary}</p>
        </div>
        <PageMeta page={page} cites={citedSources(text).length > 0} listen={true} />
        {!chosen.substitution && <TranslationNotice page={page} chosen={chosen} />}
        {LEAD_TO_PLACES.has(page.id) && (
          <p>
            <a class="button" href={pageAddress(config.base, language.tag, views.services)}>
              {t('home.help')}
            </a>
          </p>
        )}
        <div {...textLanguage}>
          <Blocks of={lead} />
          {text.body.sections.map((section) => (
            <section key={section.id} aria-labelledby={section.id}>
              <h2 id={section.id}>
                <Inlines of={section.title} />
              </h2>
              <Blocks of={section.blocks} />
            </section>
          ))}
        </div>
      </article>
      <More page={page} />
      <Sources />
    </Document>
  );
}

/** The island that a page's text asks for by a widget. */
function islandOf(text: PageText, assets: Assets): string | undefined {
  const widgets = [...text.body.lead, ...text.body.sections.flatMap((section) => section.blocks)].flatMap(
    (block) => (block.type === 'widget' ? [block.name] : []),
  );
  return widgets.includes('settings') ? assets.scripts.settings : undefined;
}

/** The other pages of the same group. */
function More({ page }: { page: Page }) {
  const { site, t } = useView();
  const others = [...site.pages.values()].filter(({ group, id }) => group === page.group && id !== page.id);
  if (others.length === 0) return null;
  return (
    <nav class="more" aria-labelledby="les-ogsa">
      <h2 id="les-ogsa">{t('page.more')}</h2>
      <ul class="links">
        {others.map((other) => (
          <PageLink key={other.id} page={other} />
        ))}
      </ul>
    </nav>
  );
}
