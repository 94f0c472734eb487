import { keepService } from '../handout/own-service.ts';
import { leavesNoHistory, wishNoHistory } from './no-history.ts';

/** The switches of the privacy page: let Back leave the app, and remove everything. Works without a network. */
const box = document.querySelector<HTMLElement>('[data-settings]');
if (box) {
  box.querySelector('[data-without-script]')!.remove();
  box.querySelector<HTMLElement>('[data-with-script]')!.hidden = false;
  const said = box.querySelector('[data-said]')!;

  const back = box.querySelector<HTMLInputElement>('[data-back]')!;
  back.checked = leavesNoHistory();
  back.addEventListener('change', () => {
    if (!wishNoHistory(back.checked)) back.checked = false;
  });

  box.querySelector('[data-remove]')!.addEventListener('click', async () => {
    const removed = await removeEverything();
    back.checked = false;
    said.textContent = (removed ? box.dataset.removed : box.dataset.removedPartly) ?? '';
  });
}

/** @returns false when something could not be removed */
async function removeEverything(): Promise<boolean> {
  try {
    wishNoHistory(false);
    keepService(undefined);
    for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? [])
      await registration.unregister();
    for (const name of (await window.caches?.keys()) ?? []) await caches.delete(name);
    return true;
  } catch {
    return false;
  }
}
