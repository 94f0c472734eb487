import { describe, expect, test } from 'vitest';
import { cacheControl, metaPolicy, securityHeaders } from './headers.ts';

describe('headers', () => {
  const headers = securityHeaders(['sha256-abc', 'sha256-def']);

  test('the policy has no exceptions', () => {
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['Content-Security-Policy']).toContain("style-src 'sha256-abc' 'sha256-def'");
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  });

  test('the page’s own policy says the same, but for what a meta element cannot say', () => {
    const meta = metaPolicy(['sha256-abc', 'sha256-def']).split('; ');
    expect(headers['Content-Security-Policy']?.split('; ')).toEqual(expect.arrayContaining(meta));
  });

  test('files named by their content are kept, everything else is asked for anew', () => {
    expect(cacheControl('assets/page-D95bC-pF.js')).toContain('immutable');
    expect(cacheControl('packs/nb-9bdb57912e.json')).toContain('immutable');
    expect(cacheControl('packs/index.json')).toBe('no-cache');
    expect(cacheControl('sw.js')).toBe('no-cache');
    expect(cacheControl('nb/lar/index.html')).toBe('no-cache');
  });
});
