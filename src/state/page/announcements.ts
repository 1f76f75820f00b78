import { comparisonSentence } from '../../i18n/comparison-sentence.ts';
import { formatDay, formatEstimate, messagesOf } from '../../i18n/format.ts';
import { markedTitle } from '../../i18n/proposal-title.ts';
import type { AppState } from '../app-state.ts';
import { announce } from '../change.ts';
import { comparisonIsCurrent } from '../comparing.ts';
import { chosenLine } from '../line/own-lines.ts';
import { entryById } from '../proposals.ts';
import type { AppStore } from '../store.ts';

/** Longer than a step of playing or dragging takes: they are told where they end, not on the way. */
const SETTLED_AFTER_MS = 800;

/** The main figures that the page shows, as sentences; null while they are being computed. */
export function mainFigures(state: AppState): string | null {
  const { view, answer, computing, comparison } = state;
  const { language } = view;
  if (view.tab === 'compare') {
    if (!comparison || !comparisonIsCurrent(state)) return null;
    const titleOf = (id: string) => {
      const entry = entryById(state, id);
      return entry ? markedTitle(entry, language) : id;
    };
    return comparisonSentence(comparison, titleOf, language);
  }
  if (computing || answer?.control.day !== (chosenLine(state)?.day ?? view.day)) return null;
  return messagesOf(language).figuresTold({
    day: formatDay(view.day, language),
    area: formatEstimate(answer.control.areaKm2, language),
    length: formatEstimate(answer.control.line.lengthKm, language, 'km'),
  });
}

/** Tells day and figures, or the comparison, each time they have settled on others; not those of the first view. */
export function startAnnouncements(store: AppStore): void {
  let told = mainFigures(store.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const figures = mainFigures(store.getState());
    if (figures === null || figures === told) return;
    announce(store, figures);
    told = figures;
  };
  store.subscribe((next, previous) => {
    const changed =
      next.view !== previous.view ||
      next.answer !== previous.answer ||
      next.comparison !== previous.comparison ||
      next.computing !== previous.computing;
    if (!changed) return;
    // Who comes to the page reads it.
    told ??= mainFigures(next);
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLED_AFTER_MS);
  });
}
