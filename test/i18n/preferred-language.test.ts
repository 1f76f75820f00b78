import { expect, test } from 'vitest';
import { browserLanguage, preferredLanguage } from '../../src/i18n/preferred-language.ts';

test.each([
  [['uk-UA', 'uk', 'en'], 'uk'],
  [['UK'], 'uk'],
  [['en-US', 'uk'], 'en'],
  [['de-DE', 'uk-UA'], 'uk'],
  [['de', 'fr'], 'en'],
  [['ukx'], 'en'],
  [[], 'en'],
] as const)('of %j the page takes %s', (preferences, language) => {
  expect(preferredLanguage(preferences)).toBe(language);
});

test('outside a page, as in the build, it is English', () => {
  expect(browserLanguage()).toBe('en');
});
