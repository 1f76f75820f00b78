import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { isCredited, type OwnLine } from '../../model/own-line.ts';
import { compareSides, inRecord } from '../../state/change.ts';
import { removeLine } from '../../state/line/own-lines.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { SourceLink } from '../source-link.tsx';
import { LineNotes } from './line-notes.tsx';

const LineDetailsDialog = lazy<ComponentType<{ line: OwnLine; onClose: () => void }>>(() =>
  import('./line-details-dialog.tsx').then((file) => file.LineDetailsDialog),
);

/** The line that stands for the estimate: whose it is, what was done to it, and what can be done with it. */
export function ChosenLine({ line }: { line: OwnLine }) {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const nearest = useStore((state) => inRecord(state, line.day));
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState(false);
  const { title, day, source, url, licence, vertices, notes } = line;
  const compare = () =>
    compareSides(store, {
      from: { kind: 'control', day: nearest },
      to: { kind: 'control', day, line: line.id },
    });
  return (
    <div class="chosen-line">
      <p>
        <b>{title}</b>, {formatDay(day, language)}. {t.lineAsDrawn}
      </p>
      {nearest !== day && (
        <p class="hint">
          {t.lineDayOutside({ day: formatDay(day, language), nearest: formatDay(nearest, language) })}
        </p>
      )}
      {isCredited(line) ? (
        <p class="hint">
          {url ? <SourceLink url={url}>{t.lineSource({ source })}</SourceLink> : t.lineSource({ source })}.{' '}
          {t.lineLicence({ licence })}.
        </p>
      ) : (
        <p class="hint">{t.lineSourceUnknown}</p>
      )}
      <ul class="plain hint">
        <li>{t.lineVertices({ count: formatNumber(vertices, language), vertices })}</li>
        <LineNotes notes={notes} />
      </ul>
      {asking ? (
        <fieldset class="line-actions">
          <legend>{t.removeLineAsk({ title })}</legend>
          <button type="button" onClick={() => void removeLine(store, line.id)}>
            {t.removeLineYes}
          </button>
          {/* biome-ignore lint/a11y/noAutofocus: the safe answer to a question that was just asked */}
          <button type="button" autoFocus onClick={() => setAsking(false)}>
            {t.removeLineNo}
          </button>
        </fieldset>
      ) : (
        <div class="line-actions">
          <button type="button" onClick={compare}>
            {t.compareSources}
          </button>
          <button type="button" class="link" onClick={() => setEditing(true)}>
            {t.editLine}
          </button>
          <button type="button" class="link" onClick={() => setAsking(true)}>
            {t.removeLine}
          </button>
        </div>
      )}
      {editing && (
        <Suspense fallback={null}>
          <LineDetailsDialog line={line} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </div>
  );
}
