import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageLink, shortMessage } from './short-message.ts';

const address = 'https://naer.example/nb/overdose/';
const page = (points: readonly string[]) => ({
  lang: 'nb',
  dir: 'ltr',
  title: 'Hva gjør jeg?',
  summary: 'Ring 113.',
  urgent: '113',
  notices: [],
  points: points.map((title) => ({ step: true, title, detail: '', drawing: undefined })),
});

describe('a page as a text message', () => {
  test('is its title, its steps with numbers, and its address', () => {
    expect(shortMessage(page(['Ring 113.', 'Gi nalokson.']), address)).toBe(
      `Hva gjør jeg?\n1. Ring 113.\n2. Gi nalokson.\n${address}`,
    );
  });

  test('without steps is its summary', () => {
    expect(shortMessage(page([]), address)).toContain('\nRing 113.\n');
  });

  test('is never longer than a phone sends in order, and always ends with the whole address', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 })), (points) => {
        const message = shortMessage(page(points), address);
        expect(message.length).toBeLessThanOrEqual(600);
        expect(message.endsWith(`\n${address}`)).toBe(true);
      }),
    );
  });

  test('keeps the first steps when not all fit, and never skips one in between', () => {
    const message = shortMessage(page(['kort', 'x'.repeat(590), 'kort']), address);
    expect(message).toContain('1. kort');
    expect(message).not.toContain('3. kort');
  });

  test('opens the message app with its text', () => {
    expect(messageLink('å\n&')).toBe('sms:?&body=%C3%A5%0A%26');
  });
});
