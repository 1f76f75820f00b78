import { formatKm } from '../../i18n/format.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import type { LooseEnd } from '../../model/divide-lines.ts';
import { REACH_BORDER_KM } from '../../model/line-reach.ts';
import { usePlaceNames, useTextsWith } from '../page-context.ts';

/** More ends than this are not told one by one. */
const MOST_ENDS = 2;

/** Lines that divide nothing: where they end, and how far from the border. */
export function Undivided({ ends }: { ends: readonly LooseEnd[] }) {
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const placeName = usePlaceNames();
  const degrees = new Intl.NumberFormat(t.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const told = ends.slice(0, MOST_ENDS).map(({ lon, lat, borderKm, near }) =>
    t.lineEnd({
      lat: degrees.format(lat),
      lon: degrees.format(lon),
      place: placeName(near),
      km: formatKm(borderKm, language),
    }),
  );
  const list = new Intl.ListFormat(t.locale).format(told);
  return (
    <p class="notice error" role="alert">
      {told.length > 0 ? t.lineDividesNothing({ ends: list, reach: REACH_BORDER_KM }) : t.linesElsewhere}
    </p>
  );
}
