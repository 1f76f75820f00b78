import { useState } from 'preact/hooks';
import { chooseLine, chosenLine } from '../../state/line/own-lines.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { BringLine } from './bring-line.tsx';
import { ChosenLine } from './chosen-line.tsx';
import { LineOptions } from './line-options.tsx';

/** Whether the estimate or one of the reader's own lines says who holds what, and the way to bring another line. */
export function ControlChoice() {
  const { store } = usePage();
  const [bringing, setBringing] = useState(false);
  const { t } = useLanguage();
  const lines = useStore((state) => state.lines);
  const line = useStore(chosenLine);
  return (
    <>
      <div class="control-choice">
        {lines.length > 0 && (
          <label>
            <span class="hint">{t.controlFrom}</span>
            <select
              value={line?.id ?? ''}
              onChange={({ currentTarget: { value } }) => chooseLine(store, value || null)}
            >
              <option value="">{t.settlementEstimate}</option>
              <LineOptions />
            </select>
          </label>
        )}
        <button type="button" class="link" onClick={() => setBringing(true)}>
          {t.addLine}
        </button>
      </div>
      {bringing && <BringLine brought={null} onClose={() => setBringing(false)} />}
      {line && <ChosenLine key={line.id} line={line} />}
    </>
  );
}
