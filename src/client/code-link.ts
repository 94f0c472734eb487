/** "Show QR" opens a sheet over the page. Its script comes when asked for; where it cannot, the link is followed. */
export function showCodeOnRequest(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-code]');
  if (!link || !('HTMLDialogElement' in window && 'adoptedStyleSheets' in document)) return;
  const load = (event: Event) => {
    event.preventDefault();
    link.removeEventListener('click', load);
    import(/* @vite-ignore */ link.dataset.code!).catch(() => {
      location.href = link.href;
    });
  };
  link.addEventListener('click', load);
}
