import type { Catalog } from '../model/catalog.ts';
import { clampDay } from '../model/iso-date.ts';
import { drawnOf } from '../model/own-line.ts';
import { type PackedRecord, RECORD_PATH, unpackRecord } from '../model/packed-record.ts';
import { describeFault } from '../model/result.ts';
import type { ModelClient } from '../worker/protocol.ts';
import { dismissNotice, notify, retry } from './change.ts';
import { followPassing } from './day-in-passing.ts';
import { namesDrafts, withKnown } from './draft/known-proposals.ts';
import { startDrawnMeasure } from './drawing/drawn-measure.ts';
import { reasonOf } from './fault-reason.ts';
import { withLastGood } from './last-good.ts';
import { chosenLine, linesIn, loadLines } from './line/own-lines.ts';
import { startPanelController } from './panel-controller.ts';
import { startPlaceController } from './place/place-controller.ts';
import { computedFrom, draftsInUse } from './proposals.ts';
import { publishedAnswer } from './published-answer.ts';
import type { AppStore } from './store.ts';
import { until } from './until.ts';

type State = ReturnType<AppStore['getState']>;

/** What the answer depends on. */
const questionOf = (state: State) =>
  [
    chosenLine(state)?.day ?? state.view.day,
    state.view.line,
    ...state.view.shown.map(({ id }) => id).sort(),
    computedFrom(draftsInUse(state)),
  ].join(' ');

/**
 * Keeps the store's answer in step with its view: the first from the published files, the others from the
 * worker. What fails becomes a notice; the last good answer stays. Gives the way to the worker, which starts when it
 * is first asked for.
 */
export function startController(
  store: AppStore,
  base: string,
  createClient: (onRestart: () => void) => ModelClient,
): { client: () => ModelClient } {
  const load = async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const failed = (id: string, key: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    notify(store, { id, level: 'error', key, params: { reason }, retry: true });
  };
  let client: ModelClient | null = null;
  const startedClient = () => {
    if (!client) {
      client = createClient(() => notify(store, { id: 'worker', level: 'info', key: 'workerRestarted' }));
      client.setLines(store.getState().lines.map(drawnOf));
    }
    return client;
  };
  let asked = '';
  let failedToAnswer = false;

  store.subscribe(({ lines }, previous) => {
    if (lines !== previous.lines) client?.setLines(lines.map(drawnOf));
  });

  async function ask(): Promise<void> {
    const state = store.getState();
    asked = questionOf(state);
    const question = asked;
    store.setState({ computing: true });
    const line = chosenLine(state);
    const answered = await startedClient().answerDay({
      base,
      day: line?.day ?? state.view.day,
      proposals: state.view.shown.map(({ id }) => id),
      drafts: draftsInUse(state),
      ...(line ? { line: line.id } : {}),
    });
    if (answered.kind === 'stale' || question !== asked) return;
    failedToAnswer = !answered.result.ok;
    if (answered.result.ok) {
      dismissNotice(store, 'compute');
      const answer = withLastGood(answered.result.value, store.getState().answer);
      store.setState({ answer, sketch: null, computing: false });
    } else {
      store.setState({ sketch: null, computing: false });
      failed('compute', 'computeFailed', await reasonOf(store, answered.result.faults));
    }
  }

  async function begin(): Promise<void> {
    try {
      const lines = loadLines(store);
      const catalog = (await load('layers/catalog.json')) as Catalog;
      // Only a view that names one has to wait for what the browser keeps.
      if (linesIn(store.getState().view).length > 0) await lines;
      if (namesDrafts(store.getState().view))
        await until(store, ({ draftsKept }) => draftsKept !== 'reading');
      const known = new Set([...catalog.proposals, ...store.getState().drafts].map(({ id }) => id));
      const { view, unknown } = withKnown(store.getState().view, known);
      if (unknown.length > 0)
        notify(store, {
          id: 'unknown-proposal',
          level: 'warning',
          key: 'unknownProposal',
          params: { ids: unknown.join(', ') },
        });
      const { firstDay, lastDay } = catalog.record;
      const day = clampDay(view.day, firstDay, lastDay);
      if (day !== view.day)
        notify(store, { id: 'day-outside', level: 'warning', key: 'dayOutside', params: { day: view.day } });
      store.setState({ catalog, view: { ...view, day } });
    } catch (error) {
      store.setState({ computing: false });
      failed('catalog', 'catalogFailed', error);
      return;
    }
    const state = store.getState();
    const first = questionOf(state);
    asked = first;
    const follow = followPassing(store, { client: startedClient, base, answer: () => void ask() });
    startPanelController(store, base, startedClient, failed);
    startPlaceController(store, base, startedClient, failed);
    startDrawnMeasure(store, base, startedClient);
    store.subscribe((next, previous) => {
      const changed =
        next.view !== previous.view || next.drafts !== previous.drafts || next.lines !== previous.lines;
      if (!changed || !next.catalog || questionOf(next) === asked) return;
      asked = questionOf(next);
      const moved = next.view.day !== previous.view.day && next.view.shown === previous.view.shown;
      follow(moved && !chosenLine(next));
    });
    try {
      const { catalog, view } = state;
      const answer = catalog && (await publishedAnswer(catalog, view, load));
      if (answer && questionOf(store.getState()) === asked) store.setState({ answer });
      // The worker and its facts are as large as all that the first map needs.
      if (answer) await until(store, ({ map }) => map !== 'loading');
    } catch (error) {
      const reason = String((error as Error).message);
      notify(store, { id: 'layer', level: 'warning', key: 'layerFailed', params: { reason } });
    }
    if (asked === first) void ask();
    void loadFacts();
  }

  async function loadFacts(): Promise<void> {
    try {
      const record = unpackRecord((await load(RECORD_PATH)) as PackedRecord, RECORD_PATH);
      if (!record.ok) throw new Error(record.faults.map(describeFault).join('; '));
      store.setState({ facts: { settlements: record.value.settlements, changes: record.value.changes } });
    } catch (error) {
      failed('facts', 'factsFailed', error);
    }
  }

  void begin();
  window.addEventListener('online', () => {
    if (store.getState().notices.some((notice) => notice.retry)) retry(store);
  });
  store.subscribe((next, previous) => {
    if (next.retries === previous.retries) return;
    const { catalog, facts } = next;
    if (!catalog) {
      void begin();
      return;
    }
    if (!facts) void loadFacts();
    if (failedToAnswer) void ask();
  });
  return { client: startedClient };
}
