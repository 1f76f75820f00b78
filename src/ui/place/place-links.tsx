import { useEffect, useState } from 'preact/hooks';
import type { Settlement } from '../../model/settlement.ts';
import { sharedLink } from '../../state/link-version.ts';
import { CLOSE_ZOOM } from '../../state/view.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';

/** The address that shows the map centred on a settlement with its card: to be followed, or copied. */
export function PlaceLinks({ settlement }: { settlement: Settlement }) {
  const { actions } = usePage();
  const { t } = useLanguage();
  const [told, setTold] = useState('');
  const state = useStore((whole) => whole);
  const { id, lon, lat } = settlement;
  useEffect(() => setTold(''), [id]);
  const zoom = Math.max(CLOSE_ZOOM, state.view.camera?.zoom ?? 0);
  const link = sharedLink(
    { ...state, view: { ...state.view, camera: { zoom, lon, lat }, place: id } },
    location.href,
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold(t.copied);
    } catch {
      setTold(t.copyLinkRefused);
    }
  };
  const centre = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.flyTo(lon, lat);
  };
  return (
    <p class="place-links">
      <a href={link} onClick={centre}>
        {t.centreMap}
      </a>
      <button type="button" onClick={copy}>
        {t.copyLink}
      </button>
      <span role="status" class="hint">
        {told}
      </span>
    </p>
  );
}
