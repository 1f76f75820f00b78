import { useLanguage } from '../page-context.ts';

function focusOn(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector);
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  target?.focus();
}

/** The first stops of the keyboard: past the controls to the map or to the figures. */
export function SkipLinks() {
  const { t } = useLanguage();
  return (
    <nav class="skip" aria-label={t.skip}>
      <button type="button" onClick={() => focusOn('.map canvas, .map-failed')}>
        {t.skipToMap}
      </button>
      <button type="button" onClick={() => focusOn('.panel > section:not(.day)')}>
        {t.skipToFigures}
      </button>
    </nav>
  );
}
