export { launchBrowser } from '../../src/browser/browser.ts';

/** The phone we design for. */
export const phone = { width: 360, height: 740 };
