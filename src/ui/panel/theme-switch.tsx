import { setTheme } from '../../state/change.ts';
import { THEMES, type Theme } from '../../state/view.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';

export function ThemeSwitch() {
  const { store } = usePage();
  const { t } = useLanguage();
  const theme = useStore((state) => state.view.theme);
  return (
    <label class="theme">
      <select
        aria-label={t.theme}
        value={theme}
        onChange={(event) => setTheme(store, event.currentTarget.value as Theme)}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t.themes[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
