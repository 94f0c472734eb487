import type { Page } from 'playwright-core';

/** Waits until the phone says that everything is kept. */
export async function untilKept(page: Page): Promise<void> {
  await page.locator('[data-kept] p').filter({ hasText: /./ }).waitFor();
  await page.waitForFunction(() => {
    const box = document.querySelector<HTMLElement>('[data-kept]');
    return box?.querySelector('p')?.textContent === box?.dataset.ready;
  });
}
