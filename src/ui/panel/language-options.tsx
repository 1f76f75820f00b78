import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages.ts';

/** Every language under its own name, for a select. */
export function LanguageOptions() {
  return LANGUAGES.map((one) => (
    <option key={one} value={one} lang={one}>
      {LANGUAGE_NAMES[one].name}
    </option>
  ));
}
