/** Parts of a page that mean nothing, or do nothing, outside the app. */
const ONLY_IN_THE_APP =
  'script, link, nav, .skip, .trail, .kept, .footer-links, .settings, .newest, [data-exit], meta[name="theme-color"]';

/**
 * A page as one HTML file that opens anywhere without a network: style and drawings are in it, scripts are not. Links to
 * numbers, sources and places in the page stay; links to other pages become their words.
 * @param page is changed: it becomes what is sent
 * @param newest the line that tells where the newest version is, the address in it as `{address}`
 */
export function pageFile(page: Document, address: string, newest: string): File {
  for (const part of page.querySelectorAll(ONLY_IN_THE_APP)) part.remove();
  for (const link of page.querySelectorAll('a[href]')) {
    if (!/^(tel:|https:|#)/.test(link.getAttribute('href')!)) link.replaceWith(...link.childNodes);
  }
  const [before = '', after = ''] = newest.split('{address}');
  const link = page.createElement('a');
  link.href = address;
  link.dir = 'ltr';
  link.textContent = address;
  const line = page.createElement('p');
  line.className = 'newest';
  line.append(before, link, after);
  (page.querySelector('footer') ?? page.body).append(line);
  return new File([`<!doctype html>${page.documentElement.outerHTML}`], fileName(page.title), {
    type: 'text/html',
  });
}

/** The tab's words are neutral: whoever sees the list of files learns nothing. */
function fileName(tab: string): string {
  return `${
    tab
      .split(' · ')[0]!
      .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
      .trim() || 'info'
  }.html`;
}
