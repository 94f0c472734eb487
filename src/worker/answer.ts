import { languageOfAddress, languageOfSideBySide, NEUTRAL_PAGE, pageAddress, views } from '../addresses.ts';
import { isLanguage, languages, SOURCE_LANGUAGE } from '../languages.ts';
import { findAsset, findPage } from './packs.ts';
import { base, readState } from './state.ts';
import { WISHED } from './wished.ts';

/** A slow network is given this long before the phone's own offline page is shown, in milliseconds. */
const PATIENCE = 8_000;

type Precached = (url: string) => Promise<Response | undefined>;

/** A page: from the phone first, else from the network, else as it was wished to be kept, else the offline page. */
export async function answerNavigation(request: Request, precached: Precached): Promise<Response> {
  const { pathname } = new URL(request.url);
  const stored =
    (await findPage(pathname)) ??
    (pathname === `${base}${NEUTRAL_PAGE}/` ? await precached(pathname) : undefined);
  if (stored) return stored;
  try {
    return await renewWished(pathname, await fetchWithin(request, PATIENCE));
  } catch {
    return (
      (await findWished(pathname)) ??
      (await inTwoLanguages(pathname)) ??
      (await inKeptLanguage(pathname)) ??
      offlinePage(pathname)
    );
  }
}

/** A page that the reader wished to keep; as it came from the server, with its headers. */
function findWished(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname.toLowerCase(), { cacheName: WISHED });
}

/** What was wished for is kept as new as it was last seen. */
async function renewWished(pathname: string, response: Response): Promise<Response> {
  if (response.ok && (await findWished(pathname)))
    await (await caches.open(WISHED)).put(pathname.toLowerCase(), response.clone());
  return response;
}

/** The answer, or an error when it takes too long. A navigation request takes no abort signal, so the clock races it. */
function fetchWithin(request: Request, milliseconds: number): Promise<Response> {
  const tooLong = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('too slow')), milliseconds),
  );
  return Promise.race([fetch(request), tooLong]);
}

/** Two languages side by side: the view that puts them together from what is kept. */
async function inTwoLanguages(pathname: string): Promise<Response | undefined> {
  const lang = languageOfSideBySide(pathname, base);
  return lang ? findPage(pageAddress(base, lang, views.twoLanguages)) : undefined;
}

/** For an address that leaves the language open, `/overdose/`: the page in the language last read, where it is kept. */
async function inKeptLanguage(pathname: string): Promise<Response | undefined> {
  if (languageOfAddress(pathname, base)) return undefined;
  for (const lang of [...(await readState()).languages].reverse()) {
    const page = await findPage(`${base}${lang}/${pathname.slice(base.length)}`);
    if (page) return page;
  }
  return undefined;
}

/** In the language of the address, else the one last read, else the source language. */
async function offlinePage(pathname: string): Promise<Response> {
  const { languages: kept } = await readState();
  const wanted = [languageOfAddress(pathname, base), kept.at(-1), SOURCE_LANGUAGE, languages[0]?.tag];
  for (const lang of wanted) {
    const page =
      lang && isLanguage(lang) ? await findPage(pageAddress(base, lang, views.offline)) : undefined;
    if (page) return page;
  }
  return Response.error();
}

/** A script, a search text, an icon, or a page that a script lays beside another or hands out: from the phone when it is there. */
export async function answerAsset(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const stored = pathname.endsWith('/') ? await findPage(pathname) : await findAsset(pathname);
  return stored ?? fetch(request);
}
