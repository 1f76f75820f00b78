import { loadCatalogue } from './catalogues.ts';
import { languageOf } from './languages.ts';
import { browserLanguage } from './preferred-language.ts';

// Asks for the texts that the page begins with, by the address as `permalink.ts` reads it. What it is made of is a small
// file of its own (see `publish/first-chunks.ts`), which runs before the rest of the page's script has come.
const named = new URLSearchParams(location.hash.slice(1)).get('lang');
loadCatalogue(languageOf(named) ?? browserLanguage()).catch(() => {
  // The page asks again.
});
