import { messagesOf } from '../i18n/format.ts';
import { LANGUAGES } from '../state/view.ts';

/** Every language under its own name, for a select. */
export function LanguageOptions() {
  return LANGUAGES.map((one) => (
    <option key={one} value={one} lang={one}>
      {messagesOf(one).languageName}
    </option>
  ));
}
