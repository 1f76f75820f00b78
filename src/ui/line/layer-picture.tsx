import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Extent, planeOf } from '../../export/figure/plane.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import { loadOverview } from '../../map/basemap.ts';
import { UKRAINE_EXTENT } from '../../map/ukraine-extent.ts';
import { useTextsWith } from '../page-context.ts';
import type { AreaFeature } from './line-features.ts';

const WIDTH = 460;
const HEIGHT = 320;
/** Features that are drawn one by one; more are drawn as two shapes, chosen and not. */
const MOST_PATHS = 1500;
/** A step on the picture that cannot be seen, in degrees. */
const UNSEEN = 0.012;

/** The features over the oblasts, the chosen ones filled; a click on one chooses it or leaves it out. */
export function LayerPicture({
  features,
  chosen,
  onToggle,
}: {
  features: readonly AreaFeature[];
  chosen: ReadonlySet<number>;
  onToggle: (index: number) => void;
}) {
  const { t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const [oblasts, setOblasts] = useState<FeatureCollection | null>(null);
  useEffect(() => {
    // Without them the picture shows the features alone.
    loadOverview(document.baseURI).then(
      (basemap) => setOblasts(basemap.oblasts),
      () => {},
    );
  }, []);
  const plane = useMemo(() => {
    const box = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    return planeOf(extentOf(features), box);
  }, [features]);
  const ground = useMemo(() => (oblasts ? plane.path(oblasts) : ''), [oblasts, plane]);
  const paths = useMemo(
    () =>
      features.map(({ geometry }) =>
        plane.path({ type: 'Feature', properties: {}, geometry: thinned(geometry) }),
      ),
    [features, plane],
  );
  const single = features.length <= MOST_PATHS;
  const joined = (wanted: boolean) =>
    features.flatMap(({ index }, i) => (chosen.has(index) === wanted ? (paths[i] ?? '') : [])).join('');
  return (
    <figure class="layer-picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.layerPicture}>
        <path class="ground" d={ground} />
        {single ? (
          features.map(({ index, name }, i) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it does the same by keyboard
            <path
              key={index}
              class={chosen.has(index) ? 'area chosen' : 'area'}
              d={paths[i]}
              onClick={() => onToggle(index)}
            >
              {name && <title>{name}</title>}
            </path>
          ))
        ) : (
          <>
            <path class="area" d={joined(false)} />
            <path class="area chosen" d={joined(true)} />
          </>
        )}
      </svg>
      <figcaption class="hint">{t.layerPictureHint}</figcaption>
    </figure>
  );
}

/** All of the features and all of Ukraine where they lie in it, else the features alone. */
function extentOf(features: readonly AreaFeature[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features)
    for (const ring of ringsOf(geometry))
      for (const [lon = 0, lat = 0] of ring) {
        if (lon < west) west = lon;
        if (lon > east) east = lon;
        if (lat < south) south = lat;
        if (lat > north) north = lat;
      }
  const [w, s, e, n] = UKRAINE_EXTENT;
  return west < e && east > w && south < n && north > s ? UKRAINE_EXTENT : [west, south, east, north];
}

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Rings without the positions that would not be seen, so that a picture of a million of them is made at once. */
function thinned(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const thin = (ring: Position[]) => {
    if (ring.length < 200) return ring;
    const last = ring.length - 1;
    let [x, y] = [Infinity, Infinity];
    return ring.filter(([lon = 0, lat = 0], i) => {
      if (i < last && Math.abs(lon - x) < UNSEEN && Math.abs(lat - y) < UNSEEN) return false;
      [x, y] = [lon, lat];
      return true;
    });
  };
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(thin) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(thin)) };
}
