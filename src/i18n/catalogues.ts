import type { Messages } from './en.ts';
import type { Language } from './languages.ts';

const LOADS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  uk: async () => (await import('./uk.ts')).uk,
};

const kept = new Map<Language, Messages>();

/** Makes a language's texts known, so that they can be had at once. */
export function keepCatalogue(language: Language, messages: Messages): void {
  kept.set(language, messages);
}

export function hasCatalogue(language: Language): boolean {
  return kept.has(language);
}

/**
 * Fetches a language's texts; the page has only its own. Everything that runs before there is a page takes all of
 * them from `every-catalogue.ts`.
 *
 * @throws if they cannot be fetched.
 */
export async function loadCatalogue(language: Language): Promise<void> {
  if (!hasCatalogue(language)) keepCatalogue(language, await LOADS[language]());
}

/**
 * The texts of a language.
 *
 * @throws Error if they were neither loaded nor kept.
 */
export function messagesOf(language: Language): Messages {
  const messages = kept.get(language);
  if (!messages) throw new Error(`the texts of "${language}" are not loaded`);
  return messages;
}
