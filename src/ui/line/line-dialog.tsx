import { useEffect, useRef, useState } from 'preact/hooks';
import { packPolygons } from '../../geo/packed-polygons.ts';
import { guessDay, titleOf } from '../../model/line-guess.ts';
import type { Fault } from '../../model/result.ts';
import { addLine } from '../../state/line/own-lines.ts';
import type { PreparedAnswer } from '../../worker/protocol.ts';
import { Dialog } from '../dialog.tsx';
import type { BringLineProps } from './brought.ts';
import { HeldAreas } from './held-areas.tsx';
import './line-dialog.css';
import { faultTexts } from '../../i18n/fault-text.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import { usePage, useTextsWith } from '../page-context.ts';
import { LayerQuestion } from './layer-question.tsx';
import { type DetailsDraft, detailsOf, LineDetailsForm } from './line-details-form.tsx';
import { LineSource } from './line-source.tsx';
import { LineSummary } from './line-summary.tsx';
import { useHeldAreas } from './use-held-areas.ts';
import { useLayerReading } from './use-layer-reading.ts';

const STEPS = ['source', 'features', 'details', 'summary'] as const;
type Step = (typeof STEPS)[number];

/** Guides a front line from a file to the map: what was read, what of it is Russian-held, whose it is, what it amounts to. */
export function LineDialog({ brought, onClose }: BringLineProps) {
  const { store, actions } = usePage();
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const { reading, read, fetchAddress, answer, back: readAnew } = useLayerReading(brought);
  const layer = reading.kind === 'layer' ? reading.layer : null;
  const [step, setStep] = useState<Step>('source');
  const [draft, setDraft] = useState<DetailsDraft | null>(null);
  const [prepared, setPrepared] = useState<PreparedAnswer | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const details = draft && detailsOf(draft);
  const held = useHeldAreas(layer, draft?.day || null, step === 'features');
  const { features, choice, divided } = held;

  useEffect(() => {
    if (!layer || reading.kind !== 'layer') return;
    setDraft({
      title: titleOf(reading.name),
      day: guessDay(reading.name, layer.properties) ?? '',
      source: '',
      url: reading.address ?? '',
      licence: '',
    });
    setStep('features');
  }, [layer]);
  useEffect(() => heading.current?.focus(), [step]);

  async function prepare(): Promise<void> {
    if (!choice || !details) return;
    setFaults([]);
    setPrepared(null);
    setShare(0);
    setStep('summary');
    const drawing = packPolygons(
      features.filter(({ index }) => choice.chosen.has(index)).map(({ geometry }) => geometry),
    );
    const answered = await actions.prepareLine(drawing, details.day, ({ done, total }) =>
      setShare(done / total),
    );
    if (answered.kind === 'stale') return;
    setShare(null);
    if (answered.result.ok) setPrepared(withDivision(answered.result.value));
    else setFaults(answered.result.faults);
  }

  /** What was done to make areas of lines is told first. */
  function withDivision(answer: PreparedAnswer): PreparedAnswer {
    if (!divided || !layer) return answer;
    const notes = [...divided.notes, ...answer.line.notes];
    return { ...answer, line: { ...answer.line, vertices: layer.vertices, notes } };
  }

  const number = STEPS.indexOf(step) + 1;
  return (
    <Dialog title={t.lineDialogTitle} onClose={onClose}>
      <h3 ref={heading} tabIndex={-1} class="step">
        {t.lineStep({ number, of: STEPS.length, name: t.lineSteps[step] })}
      </h3>
      {step === 'source' && <LineSource onBrought={(one) => read(one)} onAddress={fetchAddress} />}
      {reading.kind === 'busy' && (
        <p class="progress" role="status">
          {reading.told} <progress value={reading.share ?? undefined} />{' '}
          <button type="button" onClick={readAnew}>
            {t.cancel}
          </button>
        </p>
      )}
      {reading.kind === 'failed' && step === 'source' && (
        <p class="notice error" role="alert">
          {reading.told}
        </p>
      )}
      {reading.kind === 'question' && step === 'source' && (
        <LayerQuestion asked={reading.asked} onAnswer={answer} />
      )}
      {step === 'features' && layer && <HeldAreas layer={layer} held={held} />}
      {step === 'details' && draft && <LineDetailsForm draft={draft} onChange={setDraft} />}
      {step === 'summary' && share !== null && (
        <p class="progress" role="status">
          {t.linePreparing} <progress value={share} />
        </p>
      )}
      {faults.length > 0 && step === 'summary' && (
        <p class="notice error" role="alert">
          {t.lineNotPrepared({ reason: faultTexts(faults, language) })}
        </p>
      )}
      {step === 'summary' && prepared && <LineSummary line={prepared.line} estimate={prepared.estimate} />}
      <div class="sheet-actions">
        {step === 'features' && (
          <button
            type="button"
            class="primary"
            disabled={features.length === 0 || !choice || choice.chosen.size === 0}
            onClick={() => setStep('details')}
          >
            {t.next}
          </button>
        )}
        {step === 'details' && (
          <button type="button" class="primary" disabled={!details} onClick={() => void prepare()}>
            {t.next}
          </button>
        )}
        {step === 'summary' && (
          <button
            type="button"
            class="primary"
            disabled={!prepared || !details}
            onClick={() => {
              if (!prepared || !details) return;
              void addLine(store, prepared.line, details);
              onClose();
            }}
          >
            {t.showLine}
          </button>
        )}
        {step !== 'source' && (
          <button
            type="button"
            onClick={() => {
              if (step === 'features') readAnew();
              setStep(STEPS[number - 2] ?? 'source');
            }}
          >
            {t.back}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </Dialog>
  );
}
