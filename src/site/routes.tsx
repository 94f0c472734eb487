import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SiteConfig } from '../../site.config.ts';
import { NEUTRAL_PAGE, sideBySideAddress, views } from '../addresses.ts';
import type { Page, Site } from '../content/model.ts';
import { type Language, languageOf, languages, SOURCE_LANGUAGE } from '../languages.ts';
import { serviceRoutes } from './service-routes.tsx';
import { chooseText, standsBesideSource } from './texts.ts';
import { createTranslators } from './translate.ts';
import { type Assets, type View, ViewContext } from './view.ts';
import { ChooserView } from './views/chooser-view.tsx';
import { HandOutView } from './views/hand-out-view.tsx';
import { HomeView } from './views/home-view.tsx';
import { NeutralView } from './views/neutral-view.tsx';
import { PageView } from './views/page-view.tsx';
import { SearchView } from './views/search-view.tsx';
import { SideBySideView } from './views/side-by-side-view.tsx';
import { NotFoundView, OfflineView } from './views/trouble-views.tsx';
import { SecondLanguageView, TwoLanguagesView } from './views/two-languages-view.tsx';
import { WordCheckView } from './views/word-check-view.tsx';
import { WordListView } from './views/word-list-view.tsx';

/** One address of the app and how its HTML is made. */
export interface Route {
  /** Address under the base path, with a slash at the end; '' is the root. Error pages carry their file name. */
  readonly path: string;
  /** Which pack carries it: 'emergency', a language, or none. A page shown in another language travels with that one. */
  readonly pack: 'emergency' | (string & {}) | undefined;
  /** True for an address that is printed on paper, and so also answers in capitals. */
  readonly printed: boolean;
  readonly html: () => string;
}

type Context = Omit<View, 'language' | 't' | 'here' | 'text'>;

/** Every address of the app, derived from the content. */
export function createRoutes(site: Site, config: SiteConfig, assets: Assets): Route[] {
  const context: Context = { site, config, assets };
  const translators = createTranslators(site.strings);
  const pages = [...site.pages.values()];

  const write = (language: Language, here: string | undefined, body: VNode, text?: View['text']) => () => {
    const view: View = { ...context, language, t: translators(language.tag), here, text };
    return `<!doctype html>${renderToString(<ViewContext.Provider value={view}>{body}</ViewContext.Provider>)}`;
  };
  const source = languageOf(SOURCE_LANGUAGE);
  const prompts = new Map(
    languages.map(({ tag }) => {
      const t = translators(tag);
      return [tag, { title: t('languages.title'), suggested: t('languages.suggested') }];
    }),
  );
  const chooser = (page: Page | undefined, id: string | undefined = page?.id): Route => ({
    path: id ? `${id}/` : '',
    pack: id === undefined ? 'emergency' : undefined,
    printed: true,
    html: write(source, id, <ChooserView page={page} prompts={prompts} />),
  });

  const secondLanguage = (page: Page): Route => ({
    path: sideBySideAddress('', SOURCE_LANGUAGE, page.id, SOURCE_LANGUAGE),
    pack: undefined,
    printed: false,
    html: write(source, page.id, <SecondLanguageView page={page} />),
  });
  const sideBySide = (page: Page, language: Language): Route => {
    const text = page.texts.get(language.tag)!;
    const twin = page.texts.get(SOURCE_LANGUAGE)!;
    const view: View = {
      ...context,
      language: source,
      t: translators(SOURCE_LANGUAGE),
      here: page.id,
      text: twin,
    };
    const body = <SideBySideView page={page} text={text} other={{ text: twin, view }} />;
    const path = sideBySideAddress('', language.tag, page.id, SOURCE_LANGUAGE);
    return { path, pack: undefined, printed: false, html: write(language, page.id, body, text) };
  };

  return [
    chooser(undefined),
    ...pages.map(secondLanguage),
    ...pages.map((page) => chooser(page)),
    chooser(undefined, views.services),
    ...languages.flatMap((language) => languageRoutes(language, site, write)),
    ...languages.flatMap((language) =>
      pages.filter((page) => standsBesideSource(page, language)).map((page) => sideBySide(page, language)),
    ),
    {
      path: `${NEUTRAL_PAGE}/`,
      pack: undefined,
      printed: false,
      html: write(source, undefined, <NeutralView />),
    },
    { path: '404.html', pack: undefined, printed: false, html: write(source, undefined, <NotFoundView />) },
  ];
}

type Write = (language: Language, here: string | undefined, body: VNode, text?: View['text']) => () => string;

function languageRoutes(language: Language, site: Site, write: Write): Route[] {
  const { tag } = language;
  const pages = [...site.pages.values()];
  const route = (id: string, pack: Route['pack'], body: VNode): Route => ({
    path: `${tag}/${id}/`,
    pack,
    // Every view has a code that hands it on, but for the one that means "no network".
    printed: id !== views.offline,
    html: write(language, id, body),
  });
  return [
    { path: `${tag}/`, pack: tag, printed: true, html: write(language, undefined, <HomeView />) },
    ...pages.map((page): Route => {
      const chosen = chooseText(page, language);
      return {
        path: `${tag}/${page.id}/`,
        pack: page.kind === 'E' ? 'emergency' : chosen.substitution ? undefined : tag,
        printed: true,
        html: write(language, page.id, <PageView page={page} chosen={chosen} />, chosen.text),
      };
    }),
    route(views.search, tag, <SearchView />),
    route(views.twoLanguages, tag, <TwoLanguagesView />),
    route(views.handOut, tag, <HandOutView />),
    route(views.wordCheck, tag, <WordCheckView />),
    ...pages
      .filter(({ id }) => id === 'ord')
      .map((page) => route(views.wordList, tag, <WordListView page={page} />)),
    ...serviceRoutes(site).map(({ id, packed, printed, body }) => ({
      ...route(id, packed ? tag : undefined, body),
      printed,
    })),
    route(views.offline, 'emergency', <OfflineView />),
    {
      path: `${tag}/404.html`,
      pack: undefined,
      printed: false,
      html: write(language, undefined, <NotFoundView />),
    },
  ];
}
