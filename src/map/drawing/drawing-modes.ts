import {
  type TerraDrawExtend,
  TerraDrawFreehandMode,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import type { Palette } from '../palette.ts';

type SnapToCustom = NonNullable<
  NonNullable<ConstructorParameters<typeof TerraDrawPolygonMode>[0]>['snapping']
>['toCustom'];
type Validation = NonNullable<TerraDrawExtend.BaseModeOptions<Record<string, never>>['validation']>;
type Hex = `#${string}`;

/** How near a press counts as on a corner, in pixels: a finger is broader than a mouse. */
const REACH_PIXELS = matchMedia('(pointer: coarse)').matches ? 24 : 14;

/**
 * The drawing library's modes. Outlines are features of mode `polygon`, holes of mode `cut`; areas are not filled, the
 * zone under them is. `mayFinish` is asked before a figure is finished.
 */
export function drawingModes(colours: Palette, snap: NonNullable<SnapToCustom>, mayFinish: Validation) {
  const [ink, paper, accent] = [colours.label, colours.halo, colours.line] as Hex[] as [Hex, Hex, Hex];
  const point = (name: string, color: Hex, width: number) => ({
    [`${name}Color`]: color,
    [`${name}Width`]: width,
    [`${name}OutlineColor`]: color === paper ? ink : paper,
    [`${name}OutlineWidth`]: 2,
  });
  const outline = {
    fillColor: ink,
    fillOpacity: 0,
    outlineColor: ink,
    outlineWidth: 2,
    ...point('closingPoint', ink, 6),
    ...point('snappingPoint', accent, 7),
  };
  const snapping = { toCustom: snap };
  const polygon = (modeName: string) =>
    new TerraDrawPolygonMode({
      modeName,
      snapping,
      validation: mayFinish,
      styles: outline,
      pointerDistance: REACH_PIXELS,
    });
  const coordinates = {
    midpoints: { draggable: true },
    draggable: true,
    deletable: true,
    snappable: snapping,
  };
  const feature = { selfIntersectable: true, coordinates };
  return [
    polygon('polygon'),
    polygon('cut'),
    new TerraDrawFreehandMode({
      drawInteraction: 'click-drag',
      minDistance: 6,
      autoCloseTimeout: 0,
      pointerDistance: REACH_PIXELS,
      styles: { ...outline, fillOpacity: 0 },
    }),
    new TerraDrawLineStringMode({
      modeName: 'split',
      snapping,
      pointerDistance: REACH_PIXELS,
      styles: {
        lineStringColor: accent,
        lineStringWidth: 3,
        ...point('closingPoint', accent, 6),
        ...point('snappingPoint', accent, 7),
      },
    }),
    new TerraDrawSelectMode({
      flags: { polygon: { feature }, cut: { feature } },
      keyEvents: { deselect: 'Escape', delete: null, rotate: null, scale: null },
      pointerDistance: REACH_PIXELS,
      pointerEvents: {
        leftClick: true,
        rightClick: true,
        contextMenu: true,
        onDragStart: true,
        onDrag: true,
        onDragEnd: true,
      },
      // Every so many events are left out; none.
      dragEventThrottle: 0,
      styles: {
        selectedPolygonColor: ink,
        selectedPolygonFillOpacity: 0,
        selectedPolygonOutlineColor: accent,
        selectedPolygonOutlineWidth: 2.5,
        ...point('selectionPoint', paper, 5),
        ...point('midPoint', accent, 3),
      },
    }),
  ];
}
