import type { ComponentChildren } from 'preact';
import { areaKm2 } from '../../geo/area.ts';
import { DRAWING_CATALOGUES } from '../../i18n/drawing-catalogues.ts';
import { formatDay, formatEstimate, formatKm2 } from '../../i18n/format.ts';
import type { Zone } from '../../model/proposal.ts';
import { drawnLand } from '../../state/drawing/drawing.ts';
import { useStore, useTextsWith } from '../page-context.ts';

/**
 * What is drawn in figures: at once while it is in hand, `children` beside it; with what each side holds of it once it
 * is finished.
 */
export function DrawFigures({ zone, children }: { zone: Zone; children: ComponentChildren }) {
  const { language, t } = useTextsWith(DRAWING_CATALOGUES);
  const { mode, figure, fault, measured } = useStore((state) => state.drawTools);
  const land = useStore(drawnLand);
  const answer = useStore((state) => state.answer);
  const fresh = measured && measured.of === land && measured.on === answer ? measured : null;
  const empty = land.coordinates.length === 0;
  const ruled = !empty && !('geometry' in zone.rule);
  const area = figure?.areaKm2 ?? (figure ? null : areaKm2(land));
  return (
    <div class="draw-figures">
      {!fault && <p class="hint">{ruled ? t.drawByRule : t.drawHints[mode]}</p>}
      <p role="alert">{fault && t[fault]}</p>
      {figure ? (
        <div class="draw-row">
          <span data-testid="draw-figure">
            {area === null
              ? t.drawCorners({ corners: figure.corners })
              : t.drawFigure({ area: formatKm2(area, language), corners: figure.corners })}
          </span>
          {children}
        </div>
      ) : (
        <p role="status" data-testid="draw-zone">
          {empty ? t.drawNothing : <b>{t.drawZone({ area: formatKm2(area ?? 0, language) })}</b>}{' '}
          {fresh &&
            t.drawHeld({
              day: formatDay(fresh.on.control.day, language),
              ru: formatEstimate(fresh.measure.heldBy.RU, language),
              ua: formatEstimate(fresh.measure.heldBy.UA, language),
            })}{' '}
          {fresh &&
            fresh.measure.outsideKm2 >= 1 &&
            t.drawOutside({ area: formatKm2(fresh.measure.outsideKm2, language) })}
        </p>
      )}
    </div>
  );
}
