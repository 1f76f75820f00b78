import type { Proposal } from '../model/proposal.ts';
import type { Result } from '../model/result.ts';
import type { Answered, ModelClient } from '../worker/protocol.ts';
import type { AppState } from './app-state.ts';
import { reasonOf } from './fault-reason.ts';
import { chosenLine } from './line/own-lines.ts';
import { computedFrom } from './proposals.ts';
import type { AppStore } from './store.ts';
import { sidesOf } from './view.ts';

/** What the open tab needs beside the day's answer, as text: the same question is asked once. */
function questionOf(state: AppState): string {
  const { view } = state;
  const drafts = computedFrom(draftsOf(state));
  if (view.tab === 'compare') return `compare ${JSON.stringify(sidesOf(view))} ${drafts}`;
  if (view.tab === 'proposals')
    return `proposals ${view.ownDates ? 'own' : `${view.day} ${view.line}`} ${drafts}`;
  return view.tab;
}

/** The drafts that the open tab speaks of: those of the two sides, or all. */
function draftsOf({ view, drafts }: AppState): Proposal[] {
  const { from, to } = sidesOf(view);
  const sides = [from, to].map((side) => (side.kind === 'proposal' ? side.id : null));
  return drafts
    .filter(({ id }) => view.tab !== 'compare' || sides.includes(id))
    .map(({ proposal }) => proposal);
}

/** Keeps comparison, table of proposals and series in step with the open tab. */
export function startPanelController(
  store: AppStore,
  base: string,
  client: () => ModelClient,
  failed: (id: string, key: string, error: unknown) => void,
): void {
  let asked = '';
  let answered = '';
  /** The question that could not be answered, and how often the reader had tried again by then. */
  let broken = '';
  let retries = 0;

  async function put<T>(answer: Promise<Answered<T>>, keep: (value: T) => Partial<AppState>): Promise<void> {
    const question = asked;
    const came = await answer;
    if (came.kind === 'stale' || question !== asked) return;
    answered = question;
    broken = came.result.ok ? '' : question;
    store.setState({ progress: null, ...changeBy(came.result, keep) });
  }

  function changeBy<T>(result: Result<T>, keep: (value: T) => Partial<AppState>): Partial<AppState> {
    if (result.ok) return keep(result.value);
    void reasonOf(store, result.faults).then((reason) => failed('compute', 'computeFailed', reason));
    return {};
  }

  function ask(state: AppState): void {
    const question = questionOf(state);
    const again = question === broken && state.retries !== retries;
    retries = state.retries;
    if (question === asked && !again) return;
    asked = question;
    broken = '';
    const { view, series } = state;
    const drafts = draftsOf(state);
    // The last word of a computation may come after its result.
    const onProgress = (progress: AppState['progress']) => {
      if (question === asked && question !== answered) store.setState({ progress });
    };
    if (view.tab === 'compare')
      void put(client().compare({ base, ...sidesOf(view), drafts }), (comparison) => ({ comparison }));
    else if (view.tab === 'proposals')
      void put(
        client().summarise(
          view.ownDates
            ? { base, day: 'own', drafts }
            : {
                base,
                drafts,
                day: chosenLine(state)?.day ?? view.day,
                ...(view.line ? { line: view.line } : {}),
              },
          onProgress,
        ),
        (summary) => ({
          summary,
        }),
      );
    else if (view.tab === 'time' && !series)
      void put(client().series({ base }, onProgress), (value) => ({ series: value }));
  }

  store.subscribe(ask);
  ask(store.getState());
}
