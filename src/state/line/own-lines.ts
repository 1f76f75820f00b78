import type { Side } from '../../model/comparison.ts';
import type { LineId } from '../../model/control.ts';
import type { LineDetails, OwnLine, PreparedLine } from '../../model/own-line.ts';
import type { AppState } from '../app-state.ts';
import { inRecord, notify } from '../change.ts';
import type { AppStore } from '../store.ts';
import type { View } from '../view.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function newLineId(): LineId {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `line-${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

/** Loaded when there is something to keep or to look for. */
const kept = () => import('./kept-lines.ts');

/** The line that stands for the estimate in the view; null while the estimate itself does. */
export function chosenLine({ view, lines }: Pick<AppState, 'view' | 'lines'>): OwnLine | null {
  return lines.find(({ id }) => id === view.line) ?? null;
}

/** Lets a line of its own day stand for the estimate, or the estimate for itself again. */
export function chooseLine(store: AppStore, line: LineId | null): void {
  store.setState((state) => {
    const chosen = state.lines.find(({ id }) => id === line);
    const day = chosen ? inRecord(state, chosen.day) : state.view.day;
    return { view: { ...state.view, day, line: chosen?.id ?? null } };
  });
}

/** Adds a line, chooses it, and keeps it in the browser; where that fails, the reader is told. */
export async function addLine(
  store: AppStore,
  prepared: PreparedLine,
  details: LineDetails,
): Promise<OwnLine> {
  const line: OwnLine = {
    ...prepared,
    ...details,
    id: newLineId(),
    addedAt: new Date().toISOString(),
  };
  store.setState(({ lines }) => ({ lines: [...lines, line] }));
  chooseLine(store, line.id);
  await keep(store, line);
  return line;
}

/** Changes what is said of a line. */
export async function changeLine(store: AppStore, id: LineId, details: LineDetails): Promise<void> {
  const before = store.getState().lines.find((line) => line.id === id);
  if (!before) return;
  const line: OwnLine = { ...before, ...details };
  putLine(store, line);
  await keep(store, line);
}

/** Shows a line in the place of what it was; where the view shows it, its day is followed. */
function putLine(store: AppStore, line: OwnLine): void {
  const { id } = line;
  const dated = (side: Side): Side => (side.line === id ? { ...side, day: line.day } : side);
  store.setState(({ lines, view }) => ({
    lines: lines.map((one) => (one.id === id ? line : one)),
    view: {
      ...view,
      compare: view.compare && { from: dated(view.compare.from), to: dated(view.compare.to) },
    },
  }));
  if (store.getState().view.line === id) chooseLine(store, id);
}

async function keep(store: AppStore, line: OwnLine): Promise<void> {
  try {
    await (await kept()).keepLine(line);
  } catch (error) {
    const params = { title: line.title, reason: (error as Error).message };
    notify(store, { id: 'line-not-kept', level: 'warning', key: 'lineNotKept', params });
  }
}

/** Takes a line away, from the browser too; what showed it shows the estimate. */
export async function removeLine(store: AppStore, id: LineId): Promise<void> {
  dropLine(store, id);
  try {
    await (await kept()).forgetLine(id);
  } catch {
    // Where nothing can be deleted nothing was kept.
  }
}

function dropLine(store: AppStore, id: LineId): void {
  store.setState(({ lines, view, comparison, summary }) => ({
    lines: lines.filter((line) => line.id !== id),
    view: withoutLines(view, (line) => line === id),
    comparison: comparison?.from.line === id || comparison?.to.line === id ? null : comparison,
    summary: summary?.some(({ drawn }) => drawn === id) ? null : summary,
  }));
}

/** Follows another tab, in which a line was brought, changed or taken away. */
function takeOver(store: AppStore, id: LineId, line: OwnLine | null): void {
  if (!line) dropLine(store, id);
  else if (store.getState().lines.some((one) => one.id === id)) putLine(store, line);
  else store.setState(({ lines }) => ({ lines: [...lines, line] }));
}

/**
 * Brings the lines of earlier visits, and from then on what other tabs do with lines. A line that the view names and
 * that is not among them is left out of the view, and the reader is told. Never rejects.
 */
export async function loadLines(store: AppStore): Promise<void> {
  let lines: OwnLine[] = [];
  try {
    const { readKeptLines, hearOfLines } = await kept();
    hearOfLines((id, line) => takeOver(store, id, line));
    lines = await readKeptLines();
  } catch {
    // Told when there is something to keep.
  }
  store.setState((state) => ({
    lines: [...lines, ...state.lines.filter(({ id }) => !lines.some((line) => line.id === id))],
  }));
  showKnownLines(store, store.getState().view);
}

/** Goes to a view; a line that is not in this browser makes way for the estimate, and the reader is told. */
export function showKnownLines(store: AppStore, view: View): void {
  const known = new Set(store.getState().lines.map(({ id }) => id));
  const [unknown] = linesIn(view).filter((id) => !known.has(id));
  store.setState({ view: withoutLines(view, (id) => !known.has(id)) });
  if (unknown)
    notify(store, { id: 'unknown-line', level: 'warning', key: 'unknownLine', params: { id: unknown } });
}

/** The lines that a view names. */
export function linesIn({ line, compare }: Pick<View, 'line' | 'compare'>): LineId[] {
  return [...new Set([line, compare?.from.line, compare?.to.line].flatMap((id) => id ?? []))];
}

/** The view with the estimate in the place of lines: of those that are gone, or of all. */
export function withoutLines(view: View, gone: (id: LineId) => boolean = () => true): View {
  if (!linesIn(view).some(gone)) return view;
  const side = (one: Side): Side => {
    if (one.line === undefined || !gone(one.line)) return one;
    const { line: _, ...estimated } = one;
    return estimated;
  };
  return {
    ...view,
    line: view.line !== null && gone(view.line) ? null : view.line,
    compare: view.compare && { from: side(view.compare.from), to: side(view.compare.to) },
  };
}
