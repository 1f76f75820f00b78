import { comparisonSentence, sideText } from '../../i18n/comparison-sentence.ts';
import { formatDay, formatEstimate, formatKm, localText, messagesOf } from '../../i18n/format.ts';
import { exportTitle, plainTitle } from '../../i18n/proposal-title.ts';
import type { Side } from '../../model/comparison.ts';
import { shownComparison } from '../../state/comparing.ts';
import { shownLines } from '../../state/line/shown-lines.ts';
import { entryById } from '../../state/proposals.ts';
import { visibleZones } from '../../state/visible-zones.ts';
import type { FigureState } from './figure.ts';

/** Gives the title of a proposal, or of one of the reader's lines, by its id. */
function titleIn(state: FigureState): (id: string) => string {
  return (id) => {
    const entry = entryById(state, id);
    if (entry) return exportTitle(entry, state.view.language);
    return state.lines.find((line) => line.id === id)?.title ?? id;
  };
}

/** The credit of the drafts in the figure, by title; null if all that it shows was reported. */
export function draftCredit(state: FigureState): string | null {
  const { view } = state;
  const comparison = shownComparison(state);
  const ids = comparison
    ? [comparison.from, comparison.to].flatMap((side) => (side.kind === 'proposal' ? [side.id] : []))
    : view.shown.map(({ id }) => id);
  const own = ids.flatMap((id) => entryById(state, id) ?? []).filter(({ origin }) => origin !== 'catalog');
  if (own.length === 0) return null;
  const t = messagesOf(view.language);
  const titles = own.map((entry) => t.quoted({ title: plainTitle(entry, view.language) }));
  return t.draftCredit({ titles: titles.join(', ') });
}

/** What the view shows, by name alone. */
export function figureTitle(state: FigureState): string {
  const { view } = state;
  const comparison = shownComparison(state);
  if (comparison) {
    const side = (one: Side) => sideText(one, titleIn(state), view.language);
    const title = messagesOf(view.language).bothSides({
      from: side(comparison.from),
      to: side(comparison.to),
    });
    return title.replace(/^./, (first) => first.toUpperCase());
  }
  const titles = view.shown.map(({ id }) => titleIn(state)(id));
  return titles.length > 0 ? titles.join(' · ') : messagesOf(view.language).title;
}

/** The day and its first figure, or the comparison in a sentence. */
export function figureSubtitle(state: FigureState): string {
  const { view, answer } = state;
  const comparison = shownComparison(state);
  if (comparison) return comparisonSentence(comparison, titleIn(state), view.language);
  const t = messagesOf(view.language);
  const day = formatDay(answer?.control.day ?? view.day, view.language);
  return answer ? `${day}. ${t.held}: ${formatEstimate(answer.control.areaKm2, view.language)}` : day;
}

/** Who is to be credited: the page's sources, and those of the reader's own lines that are drawn. */
export function creditsOf(state: FigureState): string {
  const t = messagesOf(state.view.language);
  const own = shownLines(state).map(({ title, source, url, licence }) =>
    t.lineCredit({ title, source: url ? `${source}, ${url}` : source, licence }),
  );
  return [...own, t.credits].join('. ');
}

export interface FigureRow {
  label: string;
  value: string;
}

/** The figures of what is on the map, each with its range. */
export function figureRows(state: FigureState): FigureRow[] {
  const { view, answer } = state;
  const { language } = view;
  const t = messagesOf(language);
  const comparison = shownComparison(state);
  if (comparison) {
    const { changes, lines } = comparison;
    return [
      ...changes.map(({ from, to, areaKm2 }) => ({
        label: t.change({ from: t.holders[from], to: t.holders[to] }),
        value: formatEstimate(areaKm2, language),
      })),
      { label: t.legendLineFrom, value: formatKm(lines.from.lengthKm, language) },
      { label: t.legendLineTo, value: formatKm(lines.to.lengthKm, language) },
    ];
  }
  if (!answer) return [];
  const { areaKm2, line } = answer.control;
  return [
    { label: t.held, value: formatEstimate(areaKm2, language) },
    ...visibleZones(state).map(({ proposal, zone }) => {
      const written = entryById(state, proposal);
      const label = written?.proposal.zones.find(({ id }) => id === zone.id)?.label;
      const whose = view.shown.length > 1 && written ? `${exportTitle(written, language)}. ` : '';
      const name = (label && localText(label, language)) || zone.id;
      return {
        label: `${whose}${t.kinds[zone.kind]}: ${name}`,
        value: formatEstimate(zone.areaKm2, language),
      };
    }),
    { label: t.lineOfContact, value: formatEstimate(line.lengthKm, language, 'km') },
  ];
}
