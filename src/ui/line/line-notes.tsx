import { formatKm2, formatNumber } from '../../i18n/format.ts';
import type { LineNote } from '../../model/own-line.ts';
import { useLanguage } from '../page-context.ts';

/** What was done to a line when it was made ready. */
export function LineNotes({ notes }: { notes: readonly LineNote[] }) {
  const { language, t } = useLanguage();
  return (
    <>
      {notes.map(({ key, params }) => {
        const told = Object.fromEntries(
          Object.entries(params).map(([name, value]) => {
            if (typeof value !== 'number') return [name, value];
            return [name, name === 'km2' ? formatKm2(value, language) : formatNumber(value, language)];
          }),
        );
        return <li key={key}>{t.lineNotes[key]?.(told)}</li>;
      })}
    </>
  );
}
