import type { Messages } from '../../i18n/en.ts';
import type { Notice } from '../../state/app-state.ts';
import { dismissNotice, retry } from '../../state/change.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';

function textOf({ key, params = {} }: Notice, t: Messages): string {
  const message = t[key as keyof Messages];
  if (typeof message === 'function') return message(params);
  return typeof message === 'string' ? message : key;
}

/** What the page has to tell; announced once, and dismissed by the reader. */
export function Notices() {
  const { store } = usePage();
  const { t } = useLanguage();
  const notices = useStore((state) => state.notices);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.id} class={`notice ${notice.level}`}>
          <span>{textOf(notice, t)}</span>
          {notice.retry && (
            <button type="button" class="link" onClick={() => retry(store)}>
              {t.tryAgain}
            </button>
          )}
          <button
            type="button"
            class="dismiss"
            onClick={() => dismissNotice(store, notice.id)}
            aria-label={t.dismiss}
          >
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
