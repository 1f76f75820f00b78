import type { FeatureCollection, Point } from 'geojson';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hatchPatterns } from '../../export/figure/hatch-pattern.ts';
import { drawMap } from '../../export/figure/map-drawing.ts';
import { drawNames } from '../../export/figure/name-drawing.ts';
import { extentAround, planeOf } from '../../export/figure/plane.ts';
import { element } from '../../export/figure/svg-text.ts';
import { figureTitle } from '../../export/figure/words.ts';
import { canvasMeasure } from '../../export/image/measure-text.ts';
import { type Ground, loadGround } from '../../map/basemap.ts';
import { UKRAINE_EXTENT } from '../../map/ukraine-extent.ts';
import { settlementPoints } from '../../model/settlement-points.ts';
import { useStore } from '../page-context.ts';

const NOBODY: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

/** The map as the saved images draw it, where the browser cannot draw the moving one. */
export function StillMap() {
  const state = useStore((whole) => whole);
  const [ground, setGround] = useState<Ground | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const box = place.current;
    // Without the ground there is the sentence about the map alone.
    loadGround(document.baseURI).then(setGround, () => {});
    if (!box) return;
    const follow = new ResizeObserver(() => setSize({ width: box.clientWidth, height: box.clientHeight }));
    follow.observe(box);
    return () => follow.disconnect();
  }, []);
  const { width, height } = size;
  const { view, answer, comparison, dark, facts, lines, drafts, received } = state;
  useEffect(() => {
    if (!ground || width === 0) return;
    const box = { x: 0, y: 0, width, height };
    const plane = planeOf(view.camera ? extentAround(view.camera, box) : UKRAINE_EXTENT, box);
    const basemap = { ...ground, settlements: facts ? settlementPoints(facts.settlements) : NOBODY };
    const drawn = drawMap(state, basemap, plane) + drawNames(state, basemap, plane, [], canvasMeasure());
    const svg = element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, role: 'img', 'aria-label': figureTitle(state) },
      element('defs', {}, hatchPatterns(drawn)),
      drawn,
    );
    place.current?.replaceChildren(
      document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true),
    );
  }, [ground, width, height, view, answer, comparison, dark, facts, lines, drafts, received]);
  return <div class="still-map" ref={place} />;
}
