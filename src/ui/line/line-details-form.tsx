import type { LineDetails } from '../../model/own-line.ts';
import './line-dialog.css';
import { useLanguage } from '../page-context.ts';

/** A form's text for `url`, until it is an address. */
export type DetailsDraft = Omit<LineDetails, 'url'> & { url: string };

/** The details that a form says, or null while its day or address is none. */
export function detailsOf({ title, day, source, url, licence }: DetailsDraft): LineDetails | null {
  const address = url.trim();
  if (title.trim() === '' || day === '' || (address !== '' && !isHttps(address))) return null;
  return {
    title: title.trim(),
    day,
    source: source.trim(),
    url: address === '' ? null : new URL(address).href,
    licence: licence.trim(),
  };
}

function isHttps(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}

/** Title, day, source and licence of a line. */
export function LineDetailsForm({
  draft,
  onChange,
}: {
  draft: DetailsDraft;
  onChange: (draft: DetailsDraft) => void;
}) {
  const { t } = useLanguage();
  const field = (name: 'title' | 'source' | 'url' | 'licence', label: string, hint?: string) => (
    <label class="field">
      {label}
      <input
        type="text"
        inputMode={name === 'url' ? 'url' : 'text'}
        value={draft[name]}
        required={name === 'title'}
        maxLength={name === 'url' ? 2000 : 200}
        pattern={name === 'url' ? 'https://.+' : undefined}
        onInput={({ currentTarget: { value } }) => onChange({ ...draft, [name]: value })}
      />
      {hint && <span>{hint}</span>}
    </label>
  );
  return (
    <div class="details-form">
      {field('title', t.lineTitle)}
      <label class="field">
        {t.lineDayField}
        <input
          type="date"
          value={draft.day}
          required
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, day: value })}
        />
        {draft.day === '' && <span>{t.lineDayAsked}</span>}
      </label>
      {field('source', t.lineSourceField, t.lineSourceHint)}
      {field('url', t.lineUrlField)}
      {field('licence', t.lineLicenceField, t.lineLicenceHint)}
    </div>
  );
}
