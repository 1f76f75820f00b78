import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../geo/area.ts';
import { compileForDivision, divideIntoLevels } from './answer-day.ts';
import type { DrawnControl } from './control.ts';
import type { ControlMesh } from './control-mesh.ts';
import type { Estimate } from './estimate.ts';
import type { Holder } from './holder.ts';
import type { IsoDate } from './iso-date.ts';
import { selectedArea } from './measure.ts';
import { ok, type Result } from './result.ts';
import type { Selector } from './select.ts';

/** What a drawn shape amounts to on a day, in km2. */
export interface DrawnMeasure {
  areaKm2: number;
  /** Inside Ukraine, by the side that holds it. */
  heldBy: Record<Holder, Estimate>;
  /** Outside Ukraine, give or take a metre along its border: shapes are laid that far off (see `network.ts`). */
  outsideKm2: number;
}

/** Measures a shape against the control of a day, or against that which `drawn` shows instead. */
export function measureDrawn(
  mesh: ControlMesh,
  day: IsoDate,
  geometry: MultiPolygon,
  drawn?: DrawnControl,
): Result<DrawnMeasure> {
  const area = areaKm2(geometry);
  const compiled = compileForDivision(divideIntoLevels(mesh, day, drawn), [
    { rule: { geometry }, path: 'drawing' },
  ]);
  if (!compiled.ok) return compiled;
  const { selectors, division } = compiled.value;
  const inShape = selectors[0] as Selector;
  const held = (holder: Holder) =>
    selectedArea(division, (cell, level) => inShape(cell, level) && cell.holds[level]?.heldBy === holder)
      .areaKm2;
  const heldBy = { UA: held('UA'), RU: held('RU') };
  return ok({
    areaKm2: area,
    heldBy,
    outsideKm2: Math.max(0, area - heldBy.UA.central - heldBy.RU.central),
  });
}
