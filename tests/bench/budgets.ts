/** What the app may cost a reader. The one place: the benchmark reports all of it, the tests hold the bytes to the gates. */
export interface Budget {
  readonly what: string;
  readonly unit: 'kB' | 'ms' | 'requests';
  /** Above this a test fails (bytes) or the benchmark warns (times). */
  readonly gate: number;
  readonly goal: number;
}

export const budgets = {
  html: { what: 'HTML with inline CSS, heaviest page, brotli', unit: 'kB', gate: 12, goal: 5 },
  pageScript: { what: 'JavaScript on a reading page, gzip', unit: 'kB', gate: 3, goal: 1 },
  searchScript: { what: 'JavaScript on the search page, gzip', unit: 'kB', gate: 20, goal: 12 },
  finderScript: { what: 'JavaScript of the finder, gzip', unit: 'kB', gate: 20, goal: 12 },
  worker: { what: 'sw.js, gzip', unit: 'kB', gate: 12, goal: 6 },
  core: { what: 'core + emergency in all languages, brotli', unit: 'kB', gate: 90, goal: 50 },
  pack: { what: 'heaviest language pack, brotli', unit: 'kB', gate: 120, goal: 60 },
  kept: {
    what: 'all a phone keeps of a language: pack, search, places, services, brotli',
    unit: 'kB',
    gate: 170,
    goal: 120,
  },
  firstRequests: { what: 'requests before first paint', unit: 'requests', gate: 1, goal: 1 },
  lcpFast: { what: 'LCP, 150 ms / 1.6 Mbit/s / 4x CPU', unit: 'ms', gate: 1500, goal: 1000 },
  lcpSlow: { what: 'LCP, 400 ms / 400 kbit/s / 4x CPU', unit: 'ms', gate: 3000, goal: 2400 },
  offlineReady: { what: 'offline-ready, 400 ms / 400 kbit/s', unit: 'ms', gate: 10_000, goal: 5000 },
  lcpOffline: { what: 'LCP offline, 4x CPU', unit: 'ms', gate: 800, goal: 300 },
  searchKey: { what: 'search: result after key press, 4x CPU', unit: 'ms', gate: 50, goal: 10 },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;
