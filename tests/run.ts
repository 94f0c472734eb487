import { spawnSync } from 'node:child_process';

/**
 * `npm test`: everything that must hold before a change lands. Each step prints what it does; the last line counts the tests.
 */
const steps: readonly [what: string, command: string, ...args: string[]][] = [
  ['types', 'npx', 'tsc', '-p', '.'],
  ['types of the worker', 'npx', 'tsc', '-p', 'tsconfig.worker.json'],
  ['lint and format', 'npx', 'biome', 'check', '--error-on-warnings', '.'],
  ['content', 'npx', 'tsx', 'src/content/check-command.ts'],
  ['build', 'npx', 'tsx', 'src/build/main.ts'],
  ['tests', 'npx', 'vitest', 'run'],
];

for (const [what, command, ...args] of steps) {
  console.log(`\n— ${what}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NAER_PREBUILT: 'dist' },
  });
  if (status !== 0) {
    console.error(`\nStopped at: ${what}. Mend what is listed above and run npm test again.`);
    process.exit(status ?? 1);
  }
}
