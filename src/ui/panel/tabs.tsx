import { setTab } from '../../state/change.ts';
import { TABS } from '../../state/view.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';

/** What the panel is about. */
export function Tabs() {
  const { store } = usePage();
  const { t } = useLanguage();
  const tab = useStore((state) => state.view.tab);
  return (
    <nav class="tabs" aria-label={t.tabsLabel}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={tab === name ? 'true' : undefined}
          onClick={() => setTab(store, name)}
        >
          {t.tabs[name]}
        </button>
      ))}
    </nav>
  );
}
