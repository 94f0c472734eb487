import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BudgetName, budgets } from '../bench/budgets.ts';
import { measureBytes } from '../bench/bytes.ts';
import { builtSite } from '../support/build-once.ts';

const measured = measureBytes(join(builtSite));

describe('what a reader pays in bytes', () => {
  test.each(Object.entries(measured) as [BudgetName, number][])(
    '%s is within its gate',
    (name, kilobytes) => {
      expect(kilobytes, budgets[name].what).toBeGreaterThan(0);
      expect(kilobytes, budgets[name].what).toBeLessThanOrEqual(budgets[name].gate);
    },
  );
});
