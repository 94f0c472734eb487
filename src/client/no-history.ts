/** Where the reader's wish is kept, only if made. */
const WISH = 'naer-no-history';

/** True when the reader asked that Back leave the app. Storage may be closed; then nothing was asked. */
export function leavesNoHistory(): boolean {
  try {
    return localStorage.getItem(WISH) === '1';
  } catch {
    return false;
  }
}

/** Notes the wish, or takes it back. @returns false when the phone would not keep it */
export function wishNoHistory(wished: boolean): boolean {
  try {
    if (wished) localStorage.setItem(WISH, '1');
    else localStorage.removeItem(WISH);
    return true;
  } catch {
    return false;
  }
}

/** If wished, a link inside the app takes the place of the page it stands on: Back then leaves the app. */
export function leaveNoHistory(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey
    )
      return;
    if (link.origin !== location.origin || link.target || !leavesNoHistory()) return;
    event.preventDefault();
    location.replace(link.href);
  });
}
