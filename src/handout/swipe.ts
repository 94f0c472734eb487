/** Pixels a finger must travel along the line to mean it. */
const FAR = 50;

/** Calls back when a finger is drawn along the line of text; forward is towards its beginning, as one turns a page. */
export function onSwipe(target: HTMLElement, act: (forward: boolean) => void): void {
  let start: Touch | undefined;
  target.addEventListener('touchstart', ({ touches }) => {
    start = touches.length === 1 ? touches[0] : undefined;
  });
  target.addEventListener('touchend', ({ changedTouches }) => {
    const end = changedTouches[0];
    if (!start || !end) return;
    const along = end.clientX - start.clientX;
    const across = end.clientY - start.clientY;
    start = undefined;
    if (Math.abs(along) < FAR || Math.abs(along) < 2 * Math.abs(across)) return;
    act(along < 0 === (getComputedStyle(target).direction === 'ltr'));
  });
}
