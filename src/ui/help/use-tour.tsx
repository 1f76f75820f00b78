import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { setTab } from '../../state/change.ts';
import { dismissTour, tourIsDue } from '../../state/page/tour.ts';
import { usePage, useStore } from '../page-context.ts';

const Tour = lazy<ComponentType<{ asked: boolean; onEnd: () => void }>>(() =>
  import('./tour.tsx').then((file) => file.Tour),
);

const storage = () => localStorage;

/** Whether a reader is there: something was pointed at, touched or pressed. */
function useReader(): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
    const seen = () => setHere(true);
    for (const sign of signs) addEventListener(sign, seen, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, seen);
    };
  }, []);
  return here;
}

/**
 * The tour, which offers itself on a first visit once the map is drawn and a reader stirs, and what opens it again. Opened by
 * itself it was the page's largest text, seconds after all else stood.
 */
export function useTour() {
  const { store, embedded } = usePage();
  const [state, setState] = useState<'due' | 'asked' | 'away'>(() =>
    tourIsDue({ hash: location.hash, embedded, storage }) ? 'due' : 'away',
  );
  const drawn = useStore(({ map, answer }) => map !== 'loading' && answer !== null);
  const here = useReader();
  const end = useCallback(() => {
    dismissTour(storage);
    // The focus would be lost with what holds it.
    if (document.activeElement?.closest('.tour'))
      document.querySelector<HTMLElement>('.help > summary')?.focus();
    setState('away');
  }, []);
  const open = () => {
    setTab(store, 'day');
    setState('asked');
  };
  const shown = state === 'asked' || (state === 'due' && drawn && here);
  const tour = shown && (
    <Suspense fallback={null}>
      <Tour asked={state === 'asked'} onEnd={end} />
    </Suspense>
  );
  return { tour, open };
}
