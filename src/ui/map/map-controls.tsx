import { setCamera } from '../../state/change.ts';
import './map-controls.css';
import { useLanguage, usePage } from '../page-context.ts';

/** A third of what is seen: the reader keeps hold of two thirds. */
const PAN_SHARE = 1 / 3;

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  home: 'M2.5 8 8 3l5.5 5M4.5 7v6h7V7',
  panNorth: 'M8 13V3M4 7l4-4 4 4',
  panSouth: 'M8 3v10M4 9l4 4 4-4',
  panWest: 'M13 8H3M7 4 3 8l4 4',
  panEast: 'M3 8h10M9 4l4 4-4 4',
  moveMap: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
} as const;
type Icon = keyof typeof ICONS;

function Drawn({ icon }: { icon: Icon }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[icon]} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" />
    </svg>
  );
}

/** Buttons that zoom and move the map, for all who do not drag it; the four arrows are folded up unless `open`. */
export function MapControls({ open }: { open: boolean }) {
  const { store, actions } = usePage();
  const { t } = useLanguage();
  const button = (icon: Exclude<Icon, 'moveMap'>, press: () => void) => (
    <button type="button" class={icon} aria-label={t[icon]} title={t[icon]} onClick={press}>
      <Drawn icon={icon} />
    </button>
  );
  return (
    <fieldset class="map-controls" aria-label={t.moveMap}>
      <div class="zooms">
        {button('zoomIn', () => actions.zoomBy(1))}
        {button('zoomOut', () => actions.zoomBy(-1))}
      </div>
      <details class="pan" open={open}>
        <summary aria-label={t.moveMap} title={t.moveMap}>
          <Drawn icon="moveMap" />
        </summary>
        <div class="arrows">
          {button('panNorth', () => actions.panBy(0, -PAN_SHARE))}
          {button('panWest', () => actions.panBy(-PAN_SHARE, 0))}
          {button('home', () => setCamera(store, null))}
          {button('panEast', () => actions.panBy(PAN_SHARE, 0))}
          {button('panSouth', () => actions.panBy(0, PAN_SHARE))}
        </div>
      </details>
    </fieldset>
  );
}
