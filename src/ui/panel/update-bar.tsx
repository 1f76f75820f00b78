import './update-bar.css';
import { applyUpdate, UPDATE_NOTICE } from '../../state/page/offline.ts';
import { useLanguage, useStore } from '../page-context.ts';

/** Stands below the notice of a newer version and opens it; gone when the notice is dismissed. */
export function UpdateBar() {
  const { t } = useLanguage();
  const ready = useStore((state) => state.notices.some(({ id }) => id === UPDATE_NOTICE));
  if (!ready) return null;
  return (
    <div class="update-bar">
      {t.updateKeeps}
      <button type="button" onClick={applyUpdate}>
        {t.updateApply}
      </button>
    </div>
  );
}
