import { describe, expect, test } from 'vitest';
import { clashWithLanguage } from './language-clash.ts';

describe('a page id may not stand where a language stands', () => {
  test.each(['nb', 'se', 'om', 'xx', 'nav'])('%s is refused', (id) => {
    expect(clashWithLanguage(id)).toBeDefined();
  });

  test.each(['om-appen', 'lar', 'overdose', 'hab', 'rop', 'del', 'ord'])('%s may be used', (id) => {
    expect(clashWithLanguage(id)).toBeUndefined();
  });
});
