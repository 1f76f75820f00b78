import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { DRAWING_PREFIX } from './keep-drawing.ts';
import { SNAPPED_DECIMALS } from './snap-targets.ts';

/** The drawing library's adapter, which keyboard and buttons can use as a pointer does. */
export class DrawingAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  constructor(private readonly map: MapLibreMap) {
    super({ map, prefixId: DRAWING_PREFIX, coordinatePrecision: Math.log10(SNAPPED_DECIMALS) });
  }

  /** The pointer's event at the middle of the map. */
  private atCentre(button: 'left' | 'neither') {
    const { lng, lat } = this.map.getCenter();
    const { x, y } = this.map.project({ lng, lat });
    return { lng, lat, containerX: x, containerY: y, button, heldKeys: [], isContextMenu: false };
  }

  /** Presses at the middle of the map. */
  press(): void {
    this._currentModeCallbacks?.onMouseMove(this.atCentre('neither'));
    this._currentModeCallbacks?.onClick(this.atCentre('left'));
  }

  /** Points at the middle of the map, so that the figure's open edge follows it. */
  point(): void {
    this._currentModeCallbacks?.onMouseMove(this.atCentre('neither'));
  }

  key(key: 'Enter' | 'Escape'): void {
    this._currentModeCallbacks?.onKeyUp({ key, heldKeys: [], preventDefault: () => {} });
  }
}
