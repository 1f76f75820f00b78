import { useEffect, useRef, useState } from 'preact/hooks';
import './tour.css';
import { useLanguage } from '../page-context.ts';

/** The steps, and the part of the page that each one speaks of. */
const STEPS = [
  ['day', '.panel .day'],
  ['proposals', '.panel .proposals'],
  ['compare', '.panel .tabs'],
  ['take', '.panel .tools'],
] as const;

/**
 * Four steps through the page, beside it and not over it: the page stays usable. The heading takes the focus with
 * every step that the reader asks for; Escape ends it.
 *
 * @param asked whether the reader opened it; one that offers itself leaves the focus where it is
 */
export function Tour({ asked, onEnd }: { asked: boolean; onEnd: () => void }) {
  const { t } = useLanguage();
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusWanted = useRef(asked);
  const [name, selector] = STEPS[step] ?? STEPS[0];
  const last = step === STEPS.length - 1;
  useEffect(() => {
    const shown = document.querySelector(selector);
    shown?.classList.add('tour-shown');
    shown?.scrollIntoView({ block: 'nearest' });
    if (focusWanted.current) heading.current?.focus({ preventScroll: true });
    focusWanted.current = true;
    return () => shown?.classList.remove('tour-shown');
  }, [selector]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        onEnd();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onEnd]);
  const { title, text } = t.tourSteps[name];
  return (
    <section class="tour" role="dialog" aria-labelledby="tour-title" aria-describedby="tour-text">
      <p class="hint">{t.tourStep({ step: step + 1, count: STEPS.length })}</p>
      <h2 id="tour-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p id="tour-text">{text}</p>
      <div class="tour-actions">
        {last ? (
          <span />
        ) : (
          <button type="button" class="link" onClick={onEnd}>
            {t.tourSkip}
          </button>
        )}
        {step > 0 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            {t.tourBack}
          </button>
        )}
        <button type="button" onClick={() => (last ? onEnd() : setStep(step + 1))}>
          {last ? t.tourEnd : t.tourNext}
        </button>
      </div>
    </section>
  );
}
