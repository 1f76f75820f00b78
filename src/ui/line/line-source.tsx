import { useState } from 'preact/hooks';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import { askableAddress } from '../../read/fetch-file.ts';
import { FileDrop } from '../file-drop.tsx';
import { useTextsWith } from '../page-context.ts';
import type { Brought } from './brought.ts';

const ACCEPTED = '.geojson,.json,.topojson,.kml,.kmz,.gpx,.zip,.fgb,.gpkg';

/** Where a front line comes from: a file, a text, or an address on another server. */
export function LineSource({
  onBrought,
  onAddress,
}: {
  onBrought: (brought: Brought) => void;
  onAddress: (address: string) => void;
}) {
  const { t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const host = askableAddress(address)?.host;
  return (
    <>
      <p class="hint">{t.lineIntro}</p>
      <FileDrop accept={ACCEPTED} onFile={(file) => onBrought({ name: file.name, bytes: file })}>
        {t.pickFile}
        <small>{t.pickFormats}</small>
      </FileDrop>
      <details>
        <summary>{t.pasteText}</summary>
        <label class="field">
          {t.pasteLabel}
          <textarea rows={6} value={text} onInput={({ currentTarget: { value } }) => setText(value)} />
        </label>
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => onBrought({ name: t.pastedName, bytes: new Blob([text]) })}
        >
          {t.readText}
        </button>
      </details>
      <details>
        <summary>{t.fromAddress}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (host) onAddress(address);
          }}
        >
          <label class="field">
            {t.addressLabel}
            <input
              type="text"
              inputMode="url"
              value={address}
              onInput={({ currentTarget: { value } }) => setAddress(value)}
            />
          </label>
          <p class="hint">{host ? t.addressAsk({ host }) : t.addressHint}</p>
          <button type="submit" disabled={!host}>
            {host ? t.fetchFrom({ host }) : t.fetchAddress}
          </button>
        </form>
      </details>
    </>
  );
}
