/** Characters of the bar. */
const WIDTH = 30;

/** A progress bar on a terminal; elsewhere a line each tenth of the way. */
export function showProgress(done: number, total: number, what: string): void {
  const part = Math.round((done / total) * WIDTH);
  const line = `[${'#'.repeat(part)}${'-'.repeat(WIDTH - part)}] ${done}/${total}  ${what}`;
  if (process.stdout.isTTY) {
    process.stdout.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`);
  } else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total)) {
    console.log(line);
  }
}
