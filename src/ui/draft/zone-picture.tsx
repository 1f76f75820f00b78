import type { MultiPolygon } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { planeOf } from '../../export/figure/plane.ts';
import { type Ground, loadGround } from '../../map/basemap.ts';
import { paletteOf } from '../../map/palette.ts';
import { UKRAINE_EXTENT } from '../../map/ukraine-extent.ts';
import type { ZoneKind } from '../../model/proposal.ts';
import { useStore } from '../page-context.ts';

const WIDTH = 200;
const HEIGHT = 136;

/** A small picture of a zone among the oblasts. */
export function ZonePicture({
  geometry,
  kind,
  label,
}: {
  geometry: MultiPolygon | null;
  kind: ZoneKind;
  label: string;
}) {
  const dark = useStore((state) => state.dark);
  const [ground, setGround] = useState<Ground | null>(null);
  useEffect(() => {
    // Without it there is no picture; the map tells that its ground could not be loaded.
    loadGround(document.baseURI).then(setGround, () => {});
  }, []);
  const plane = useMemo(() => planeOf(UKRAINE_EXTENT, { x: 0, y: 0, width: WIDTH, height: HEIGHT }), []);
  const oblasts = useMemo(() => ground && plane.path(ground.oblasts), [ground, plane]);
  const zone = useMemo(
    () => geometry && plane.path({ type: 'Feature', properties: {}, geometry }),
    [geometry, plane],
  );
  if (!oblasts) return null;
  const colours = paletteOf(dark);
  return (
    <svg class="zone-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={oblasts} fill={colours.ukraine} stroke={colours.oblastLine} stroke-width="0.4" />
      {zone && (
        <path
          d={zone}
          fill={colours.zone[kind]}
          fill-opacity="0.55"
          fill-rule="evenodd"
          stroke={colours.zone[kind]}
          stroke-width="1"
        />
      )}
    </svg>
  );
}
