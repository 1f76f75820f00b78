import { formatDay } from '../../i18n/format.ts';
import { useLanguage, useStore } from '../page-context.ts';

/** The reader's own lines as options of a list, each with its day. */
export function LineOptions() {
  const { language, t } = useLanguage();
  const lines = useStore((state) => state.lines);
  return (
    <>
      {lines.map(({ id, title, day }) => (
        <option key={id} value={id}>
          {t.ownLineOption({ title, day: formatDay(day, language) })}
        </option>
      ))}
    </>
  );
}
