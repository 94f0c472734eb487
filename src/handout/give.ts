import { element } from './element.ts';

/** Gives files to the phone's share sheet (Bluetooth, AirDrop, Quick Share …); where there is none, saves them. */
export async function giveFiles(files: readonly File[]): Promise<void> {
  const data = { files: [...files] };
  if (navigator.canShare?.(data) && (await shared(data))) return;
  for (const file of files) saveFile(file, file.name);
}

/** @returns true when the phone took it, or the person changed their mind */
export async function shared(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as DOMException).name === 'AbortError';
  }
}

/** Puts a file among the downloads. */
export function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  const link = element('a', { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
