import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../page-context.ts';

/** A text to be taken away; where the clipboard is refused it is selected instead, and that is said. */
export function CopyBlock({ label, text, rows = 2 }: { label: string; text: string; rows?: number }) {
  const { t } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(t.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setTold(t.copyRefused);
    }
  };
  return (
    <div class="copy-block">
      <label class="field">
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} />
      </label>
      <button type="button" onClick={copy} aria-label={`${t.copy}: ${label}`}>
        {t.copy}
      </button>{' '}
      <span role="status" class="hint">
        {told}
      </span>
    </div>
  );
}
