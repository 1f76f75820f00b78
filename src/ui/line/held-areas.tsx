import { faultTexts } from '../../i18n/fault-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import type { ReadLayer } from '../../read/protocol.ts';
import { useTextsWith } from '../page-context.ts';
import { FeatureChoice } from './feature-choice.tsx';
import { LineNotes } from './line-notes.tsx';
import { Undivided } from './undivided.tsx';
import type { useHeldAreas } from './use-held-areas.ts';

/** What was read, what was done to it, and what of it is Russian-held. */
export function HeldAreas({ layer, held }: { layer: ReadLayer; held: ReturnType<typeof useHeldAreas> }) {
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const { features, choice, choose, isEmpty, dividing, divided, suggestion } = held;
  const error = (text: string) => (
    <p class="notice error" role="alert">
      {text}
    </p>
  );
  return (
    <>
      <p>
        {t.layerTold({
          format: t.readFormats[layer.format],
          count: formatNumber(layer.features.length, language),
          features: layer.features.length,
          vertices: formatNumber(layer.vertices, language),
        })}
      </p>
      {layer.notes.length > 0 && (
        <details>
          <summary>{t.repairedTold({ count: layer.notes.length })}</summary>
          <ul class="plain hint">
            {layer.notes.map(({ key, params }) => (
              <li key={key}>{t.readNotes[key](params)}</li>
            ))}
          </ul>
        </details>
      )}
      {isEmpty && error(t.lineNeedsAreas)}
      {dividing.kind === 'busy' && (
        <p class="progress" role="status">
          {t.lineDividing} <progress value={dividing.share} />
        </p>
      )}
      {dividing.kind === 'failed' &&
        error(t.lineNotPrepared({ reason: faultTexts(dividing.faults, language) }))}
      {dividing.kind === 'undivided' && <Undivided ends={dividing.ends} />}
      {divided && (
        <ul class="plain hint">
          <LineNotes notes={divided.notes} />
        </ul>
      )}
      {choice && features.length > 0 && (
        <FeatureChoice
          layer={divided ? null : layer}
          features={features}
          choice={choice}
          hint={suggestion}
          onChange={choose}
        />
      )}
    </>
  );
}
