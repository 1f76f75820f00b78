import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ControlAnswer } from '../model/answer.ts';
import type { DaySketch } from '../model/day-sketch.ts';
import type { AppState } from '../state/app-state.ts';
import { shownComparison } from '../state/comparing.ts';
import { proposalById } from '../state/proposals.ts';
import { visibleZones } from '../state/visible-zones.ts';
import { comparisonSources, type SideShown } from './comparison-sources.ts';
import { zoneLabels } from './zone-labels.ts';

export type MapState = Pick<
  AppState,
  'view' | 'answer' | 'catalog' | 'drafts' | 'received' | 'comparison' | 'dark' | 'selection'
> &
  Partial<Pick<AppState, 'sketch'>>;

/** Whether the line of the first side, or of the day, is one that the reader brought. */
export function drawsOwnLine(state: Pick<AppState, 'view' | 'answer' | 'comparison'>): boolean {
  const comparison = shownComparison(state);
  return (comparison ? comparison.from.line : state.answer?.control.drawn) !== undefined;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

const controlSources = new WeakMap<ControlAnswer, Record<'control' | 'line' | 'range', FeatureCollection>>();

/** Russian-held land, its line and its range; the same objects for the same answer. */
function controlOf(control: ControlAnswer) {
  let sources = controlSources.get(control);
  if (!sources) {
    sources = {
      control: collection(control.heldByRu.map(({ geometry, oblast }) => feature(geometry, { oblast }))),
      line: collection([feature(control.line.geometry), feature(control.pocketLine.geometry)]),
      range: collection([feature(control.range)]),
    };
    controlSources.set(control, sources);
  }
  return sources;
}

const sketchSources = new WeakMap<DaySketch, Record<'control' | 'line' | 'range', FeatureCollection>>();

/** The same of a day that is passed by. */
export function passing(sketch: DaySketch) {
  const sources = sketchSources.get(sketch) ?? {
    control: collection([feature(sketch.held)]),
    line: collection([feature(sketch.line)]),
    range: NONE,
  };
  sketchSources.set(sketch, sources);
  return sources;
}

const NONE = collection([]);
let lastZones: { key: string; answer: AppState['answer']; zones: FeatureCollection } | null = null;

/** The zones that are switched on, as features with `kind`. */
function zonesOf({ view, answer }: MapState): FeatureCollection {
  const key = JSON.stringify(view.shown);
  if (lastZones?.key === key && lastZones.answer === answer) return lastZones.zones;
  const features = visibleZones({ view, answer }).map(({ proposal, zone }) =>
    feature(zone.geometry, { kind: zone.kind, proposal, zone: zone.id }),
  );
  lastZones = { key, answer, zones: collection(features) };
  return lastZones.zones;
}

const EMPTY = { zones: NONE, zoneLabels: NONE, points: NONE, range: NONE };

/** Everything on the map that follows from the day and the proposals shown, or from the comparison. */
export function daySources(state: MapState, side: SideShown = 'change'): Record<string, FeatureCollection> {
  const { answer, sketch, view, selection } = state;
  const marked = selection
    ? collection([feature({ type: 'Point', coordinates: [selection.lon, selection.lat] })])
    : NONE;
  const comparison = shownComparison(state);
  if (comparison) return { ...EMPTY, ...comparisonSources(comparison, side), selection: marked };
  const points = view.shown.flatMap(({ id }) => proposalById(state, id)?.points ?? []);
  return {
    ...(sketch
      ? passing(sketch)
      : answer
        ? controlOf(answer.control)
        : { control: NONE, line: NONE, range: NONE }),
    zones: zonesOf(state),
    zoneLabels: collection(zoneLabels(state)),
    points: collection(
      points.map(({ lon, lat, label }) =>
        feature({ type: 'Point', coordinates: [lon, lat] }, { label: label[view.language] ?? label.en }),
      ),
    ),
    demilitarised: NONE,
    pieces: NONE,
    lineTo: NONE,
    selection: marked,
  };
}
