import type { AppStore } from '../store.ts';

/** Resolves the theme with the system's preference into `dark`, and marks the document with it. */
export function bindTheme(store: AppStore): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = store.getState().view;
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    if (dark !== store.getState().dark) store.setState({ dark });
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  system.addEventListener('change', apply);
  store.subscribe((next, previous) => {
    if (next.view.theme !== previous.view.theme) apply();
  });
  apply();
}
