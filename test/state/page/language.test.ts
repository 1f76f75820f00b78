import { beforeEach, expect, test, vi } from 'vitest';
import { defaultView } from '../../../src/state/view.ts';

/** The modules as a page has them: no language's texts are there. */
async function freshPage() {
  vi.resetModules();
  const { createAppStore } = await import('../../../src/state/store.ts');
  const { setLanguage, inLanguage } = await import('../../../src/state/page/language.ts');
  const { messagesOf, loadCatalogue } = await import('../../../src/i18n/catalogues.ts');
  const store = createAppStore(defaultView('en'), false);
  await loadCatalogue('en');
  return { store, setLanguage, inLanguage, messagesOf };
}

beforeEach(() => {
  vi.doUnmock('../../src/i18n/uk.ts');
});

test('the language changes when its texts have come, not before, and then at once', async () => {
  const { store, setLanguage, messagesOf } = await freshPage();
  expect(() => messagesOf('uk')).toThrow('the texts of "uk" are not loaded');
  const seen: string[] = [];
  store.subscribe(({ view }) => seen.push(messagesOf(view.language).title));
  const change = setLanguage(store, 'uk');
  expect(store.getState().view.language).toBe('en');
  await change;
  expect(store.getState().view.language).toBe('uk');
  void setLanguage(store, 'en');
  expect(store.getState().view.language).toBe('en');
  expect(seen).toEqual(['Лінії зіткнення', 'Lines of Contact']);
});

test('of two changes the later one stays, whichever texts come first', async () => {
  const { store, setLanguage } = await freshPage();
  await Promise.all([setLanguage(store, 'uk'), setLanguage(store, 'en')]);
  expect(store.getState().view.language).toBe('en');
});

test('texts that cannot be had are a notice, and nothing changes', async () => {
  vi.doMock('../../../src/i18n/uk.ts', () => {
    throw new Error('no connection');
  });
  const { store, inLanguage } = await freshPage();
  const change = vi.fn();
  await inLanguage(store, 'uk', change);
  expect(change).not.toHaveBeenCalled();
  expect(store.getState().view.language).toBe('en');
  expect(store.getState().notices).toMatchObject([{ id: 'language', level: 'error', key: 'languageFailed' }]);
});
