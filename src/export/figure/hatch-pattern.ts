import { HATCH_PATH, HATCH_TILE } from '../../map/hatch.ts';
import { ZONE_KINDS, type ZoneKind } from '../../model/proposal.ts';
import { element } from './svg-text.ts';

const idOf = (kind: ZoneKind, color: string) => `hatch-${kind}-${color.slice(1)}`;

/** The fill that refers to a pattern of {@link hatchPatterns}. */
export function hatchFill(kind: ZoneKind, color: string): string {
  return `url(#${idOf(kind, color)})`;
}

/** The patterns that a drawing refers to. */
export function hatchPatterns(drawing: string): string {
  const used = new Set(
    [...drawing.matchAll(/url\(#hatch-([a-z]+)-([0-9a-f]{6})\)/g)].map(([, ...of]) => of.join('-')),
  );
  return [...used]
    .sort()
    .map((of) => {
      const [kind, color] = of.split('-') as [ZoneKind, string];
      if (!ZONE_KINDS.includes(kind)) return '';
      return element(
        'pattern',
        {
          id: idOf(kind, `#${color}`),
          width: HATCH_TILE,
          height: HATCH_TILE,
          patternUnits: 'userSpaceOnUse',
        },
        element('path', { d: HATCH_PATH[kind], fill: 'none', stroke: `#${color}`, 'stroke-width': 1.3 }),
      );
    })
    .join('');
}
