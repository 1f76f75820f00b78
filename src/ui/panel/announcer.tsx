import { useEffect } from 'preact/hooks';
import { announce } from '../../state/change.ts';
import { usePage, useStore } from '../page-context.ts';

/** Longer than the pause between two letters. */
const SETTLED_AFTER_MS = 500;

/** The page's one live region for results; what the dialogs tell, they tell inside themselves. */
export function Announcer() {
  const announcement = useStore((state) => state.announcement);
  return (
    <p class="hidden" role="status" aria-live="polite" data-testid="announcement">
      {announcement}
    </p>
  );
}

/** Has a text told in the live region once it has stayed the same for a moment; draws nothing. */
export function Announced({ text }: { text: string }) {
  const { store } = usePage();
  useEffect(() => {
    const timer = setTimeout(() => announce(store, text), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return null;
}
