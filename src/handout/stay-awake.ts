/** Keeps the screen lit while a code is held up, where the phone lets it. @returns what lets it sleep again */
export function stayAwake(): () => void {
  const lock = navigator.wakeLock?.request('screen').catch(() => undefined);
  return () => void lock?.then((held) => held?.release());
}
