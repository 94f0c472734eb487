/** Another language opens at the section being read. */
export function keepSection(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-keep-section]');
  const keep = () => {
    for (const link of links) link.hash = location.hash;
  };
  keep();
  addEventListener('hashchange', keep);
}
