import type { ModelClient } from '../../worker/protocol.ts';
import type { AppState } from '../app-state.ts';
import { notify, select } from '../change.ts';
import { reasonOf } from '../fault-reason.ts';
import { chosenLine } from '../line/own-lines.ts';
import { computedFrom } from '../proposals.ts';
import type { AppStore } from '../store.ts';

/** Keeps the zones of the settlement selected in step with it, the day and the reader's drafts. */
export function startPlaceController(
  store: AppStore,
  base: string,
  client: () => ModelClient,
  failed: (id: string, key: string, error: unknown) => void,
): void {
  let asked = '';

  async function ask(state: AppState): Promise<void> {
    const { selection, view, drafts } = state;
    const line = chosenLine(state);
    const day = line?.day ?? view.day;
    const settlement = selection?.settlementId;
    const proposals = drafts.map(({ proposal }) => proposal);
    const question = settlement ? [settlement, day, line?.id, computedFrom(proposals)].join(' ') : '';
    if (question === asked) return;
    asked = question;
    if (!settlement) return;
    const came = await client().settlementZones({
      base,
      day,
      settlement,
      drafts: proposals,
      ...(line ? { line: line.id } : {}),
    });
    if (came.kind === 'stale' || question !== asked) return;
    if (came.result.ok) store.setState({ settlementZones: came.result.value });
    else failed('compute', 'computeFailed', await reasonOf(store, came.result.faults));
  }

  store.subscribe((next, previous) => {
    if (
      next.selection !== previous.selection ||
      next.view !== previous.view ||
      next.drafts !== previous.drafts ||
      next.lines !== previous.lines
    )
      void ask(next);
  });
  void ask(store.getState());
}

/** Opens the card of the settlement that the address names, once the settlements are known. */
export function bindPlace(store: AppStore): void {
  const follow = ({ view: { place }, selection, facts }: AppState) => {
    if (!facts || place === (selection?.settlementId ?? null)) return;
    const settlement = facts.settlements.find(({ id }) => id === place);
    if (settlement) {
      const { id, lon, lat, oblast } = settlement;
      store.setState({ selection: { lon, lat, settlementId: id, oblastId: oblast } });
      return;
    }
    select(store, null);
    if (place)
      notify(store, { id: 'unknown-place', level: 'warning', key: 'unknownPlace', params: { id: place } });
  };
  store.subscribe(follow);
  follow(store.getState());
}
