import { HATCH_PATH, HATCH_TILE } from '../../map/hatch.ts';
import type { LegendSymbol } from '../../map/legend-entries.ts';

/** An entry of the legend as the map draws it. */
export function Swatch({ drawn }: { drawn: LegendSymbol }) {
  return (
    <svg class="swatch" width="28" height="16" aria-hidden="true">
      {drawn.symbol === 'line' && (
        <path
          d="M1 8H27"
          stroke={drawn.color}
          stroke-width={drawn.width}
          stroke-dasharray={drawn.dash.join(' ')}
        />
      )}
      {drawn.symbol === 'area' && (
        <rect width="28" height="16" fill={drawn.color} fill-opacity={drawn.opacity} />
      )}
      {drawn.symbol === 'hatch' && (
        <>
          <pattern
            id={`hatch-${drawn.kind}-${drawn.color.slice(1)}`}
            width={HATCH_TILE}
            height={HATCH_TILE}
            patternUnits="userSpaceOnUse"
          >
            <path d={HATCH_PATH[drawn.kind]} stroke={drawn.color} stroke-width="1.5" fill="none" />
          </pattern>
          <rect
            x="0.75"
            y="0.75"
            width="26.5"
            height="14.5"
            fill={`url(#hatch-${drawn.kind}-${drawn.color.slice(1)})`}
            stroke={drawn.color}
            stroke-width="1.5"
          />
        </>
      )}
    </svg>
  );
}
