import { NEUTRAL_PAGE } from '../addresses.ts';

/** Shift, this many times within this time. Escape would stop the page from loading and close dialogs. */
const TIMES = 3;
const WITHIN = 5_000;

/**
 * Quick exit: the button on every page, and Shift three times. The page is blank before anything else happens; then its
 * place in the history is taken by a harmless page, or without a network by the neutral page kept on the phone.
 */
export function leaveOnRequest(base: string): void {
  const button = document.querySelector<HTMLAnchorElement>('[data-exit]');
  if (!button) return;

  const leave = () => {
    document.documentElement.hidden = true;
    document.title = '…';
    location.replace(navigator.onLine ? button.href : `${base}${NEUTRAL_PAGE}/`);
  };

  button.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  onShiftRepeated(leave);
  // Back to a page that the browser had set aside after leaving: it stays blank and leaves again.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.documentElement.hidden) leave();
  });
}

function onShiftRepeated(act: () => void): void {
  let presses: number[] = [];
  addEventListener('keyup', ({ key, timeStamp }) => {
    presses = key === 'Shift' ? [...presses.filter((time) => timeStamp - time < WITHIN), timeStamp] : [];
    if (presses.length >= TIMES) act();
  });
}
