import { useState } from 'preact/hooks';
import {
  type VertexPlace,
  withoutOverlaps,
  withoutPart,
  withoutVertex,
  withVertexAfter,
  withVertexAt,
} from '../../geo/drawing/edit-polygons.ts';
import { DRAWING_CATALOGUES } from '../../i18n/drawing-catalogues.ts';
import { ringsOf } from '../../map/drawing/drawn-rings.ts';
import { drawLand } from '../../state/drawing/draw-land.ts';
import { drawnLand } from '../../state/drawing/drawing.ts';
import { Dialog } from '../dialog.tsx';
import { usePage, useStore, useTextsWith } from '../page-context.ts';

const ROWS = 100;
const LIMITS = { lon: 180, lat: 90 };

/** In degrees, to a tenth of a millimetre. */
const written = (value = 0) => String(Math.round(value * 1e9) / 1e9);

/** The corners of the zone that is drawn, to read and to change without a pointer. */
export function CornerTable({ onClose }: { onClose: () => void }) {
  const { store, actions } = usePage();
  const { t } = useTextsWith(DRAWING_CATALOGUES);
  const land = useStore(drawnLand);
  const fault = useStore((state) => state.drawTools.fault);
  const [chosen, setChosen] = useState(0);
  const [from, setFrom] = useState(0);
  const rings = ringsOf(land);
  const ring = rings[Math.min(chosen, rings.length - 1)];
  const corners = ring?.positions.slice(0, -1) ?? [];
  const parts = land.coordinates.length;
  const at = (corner: number): VertexPlace => ({ part: ring?.part ?? 0, ring: ring?.ring ?? 0, at: corner });
  const take = (next: typeof land) => next !== land && drawLand(store, withoutOverlaps(next));
  const move = (corner: number, axis: 'lon' | 'lat', input: HTMLInputElement) => {
    const [lon = 0, lat = 0] = corners[corner] ?? [];
    const before = written(axis === 'lon' ? lon : lat);
    const value = input.valueAsNumber;
    if (input.value === before) return;
    const right = Math.abs(value) <= LIMITS[axis];
    const place = axis === 'lon' ? [value, lat] : [lon, value];
    if (!right || !take(withVertexAt(land, at(corner), place))) input.value = before;
  };
  const begin = () => {
    const [west, south, east, north] = actions.mapExtent() ?? [36, 47.5, 38, 48.5];
    const [lon, lat] = [(west + east) / 2, (south + north) / 2];
    const [dLon, dLat] = [(east - west) / 10, (north - south) / 10];
    const round = (value: number) => Math.round(value * 1e4) / 1e4;
    const corner = (x: number, y: number) => [round(lon + x * dLon), round(lat + y * dLat)];
    const outline = [corner(-1, -1), corner(1, -1), corner(0, 1), corner(-1, -1)];
    drawLand(store, { type: 'MultiPolygon', coordinates: [[outline]] });
  };
  const field = (corner: number, axis: 'lon' | 'lat', value = 0) => (
    <input
      type="number"
      step="any"
      min={-LIMITS[axis]}
      max={LIMITS[axis]}
      key={value}
      defaultValue={written(value)}
      aria-label={`${t.drawCorner({ corner: corner + 1 })}, ${axis === 'lon' ? t.drawLon : t.drawLat}`}
      onBlur={(event) => move(corner, axis, event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') move(corner, axis, event.currentTarget);
      }}
    />
  );
  return (
    <Dialog title={t.drawTable} onClose={onClose}>
      <p class="hint">{t.drawTableHint}</p>
      <p role="alert">{fault && t[fault]}</p>
      {!ring && (
        <button type="button" onClick={begin}>
          {t.drawFirstCorners}
        </button>
      )}
      {ring && (
        <div class="draw-row">
          <label>
            {t.drawPartChoice}{' '}
            <select
              value={String(rings.indexOf(ring))}
              onChange={(event) => {
                setChosen(Number(event.currentTarget.value));
                setFrom(0);
              }}
            >
              {rings.map(({ part, ring: hole }, i) => (
                <option key={`${part} ${hole}`} value={String(i)}>
                  {hole === 0
                    ? t.drawPart({ part: part + 1, parts })
                    : t.drawHole({ part: part + 1, parts, hole })}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => take(withoutPart(land, ring.part))}>
            {t.drawPartRemove}
          </button>
        </div>
      )}
      {corners.length > ROWS && (
        <div class="draw-row">
          <button type="button" disabled={from === 0} onClick={() => setFrom(from - ROWS)}>
            {t.drawRowsBefore}
          </button>
          <span>
            {t.drawRows({
              from: from + 1,
              to: Math.min(from + ROWS, corners.length),
              all: corners.length,
            })}
          </span>
          <button type="button" disabled={from + ROWS >= corners.length} onClick={() => setFrom(from + ROWS)}>
            {t.drawRowsAfter}
          </button>
        </div>
      )}
      {ring && (
        <table class="corners">
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{t.drawLon}</th>
              <th scope="col">{t.drawLat}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {corners.slice(from, from + ROWS).map(([lon, lat], i) => {
              const corner = from + i;
              return (
                <tr key={corner}>
                  <th scope="row">{corner + 1}</th>
                  <td>{field(corner, 'lon', lon)}</td>
                  <td>{field(corner, 'lat', lat)}</td>
                  <td>
                    <button
                      type="button"
                      aria-label={t.drawCornerAdd({ corner: corner + 1 })}
                      onClick={() => take(withVertexAfter(land, at(corner)))}
                    >
                      +
                    </button>
                    <button
                      type="button"
                      disabled={corners.length < 4}
                      aria-label={t.drawCornerRemove({ corner: corner + 1 })}
                      onClick={() => take(withoutVertex(land, at(corner)))}
                    >
                      −
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
