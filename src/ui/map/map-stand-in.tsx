import { lazy, Suspense } from 'preact/compat';
import { useLanguage, useStore } from '../page-context.ts';

/** Loaded only where it is needed; where that fails too, the sentence stays. */
const StillMap = lazy(() =>
  import('./still-map.tsx').then(
    (file) => file.StillMap,
    () => () => null,
  ),
);

/** What stands in the map's place where the moving map cannot be had: a picture of it, and why. */
export function MapStandIn() {
  const { t } = useLanguage();
  const map = useStore((state) => state.map);
  if (map !== 'failed' && map !== 'missing') return null;
  return (
    <>
      <Suspense fallback={null}>
        <StillMap />
      </Suspense>
      <p class="map-failed">{map === 'failed' ? t.mapFailed : t.mapMissing}</p>
    </>
  );
}
