import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that a person, and whatever reads the log, understands. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state]++;
      }
      if (module.children.size === 0 && module.errors().length > 0) counts.failed++;
    }
    // After the summary of the other reporters.
    setImmediate(() =>
      console.log(
        `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
      ),
    );
  }
}
