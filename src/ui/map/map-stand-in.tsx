import { lazy, Suspense } from 'preact/compat';
import type { AppState } from '../../state/app-state.ts';
import { useLanguage, useStore } from '../page-context.ts';

/** Loaded only where it is needed; where that fails too, the sentence stays. */
const StillMap = lazy(() =>
  import('./still-map.tsx').then(
    (file) => file.StillMap,
    () => () => null,
  ),
);

/** Whether the moving map cannot be had. */
export const isMapOut = ({ map }: AppState) => map === 'failed' || map === 'missing';

/** What stands in the map's place where the moving map cannot be had: a picture of it, and why. */
export function MapStandIn() {
  const { t } = useLanguage();
  const out = useStore(isMapOut);
  const map = useStore((state) => state.map);
  if (!out) return null;
  return (
    <>
      <Suspense fallback={null}>
        <StillMap />
      </Suspense>
      <p class="map-failed">{map === 'failed' ? t.mapFailed : t.mapMissing}</p>
    </>
  );
}
