import { expose } from 'comlink';
import { unpackLines, unpackPolygons } from '../geo/packed-polygons.ts';
import { answerDay, divideIntoLevels, withDrafts } from '../model/answer-day.ts';
import { loadBands } from '../model/bands.ts';
import type { Catalog } from '../model/catalog.ts';
import { compareSides } from '../model/compare.ts';
import type { DrawnControl, LineId } from '../model/control.ts';
import { answerControl } from '../model/control-answer.ts';
import { buildControlMesh, type ControlMesh } from '../model/control-mesh.ts';
import { sketchDay } from '../model/day-sketch.ts';
import { measureDrawn } from '../model/drawn-measure.ts';
import { clampDay } from '../model/iso-date.ts';
import { type PackedRecord, RECORD_PATH, unpackRecord } from '../model/packed-record.ts';
import { parseOblasts, parseReservoir } from '../model/parse-oblasts.ts';
import type { Proposal } from '../model/proposal.ts';
import { summaryWithDrafts } from '../model/proposal-summary.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type AreaSeries, seriesSteps } from '../model/series.ts';
import { zonesOfSettlement } from '../model/settlement-zones.ts';
import type { ModelService } from './protocol.ts';
import { runSteps } from './run-steps.ts';

interface Loaded {
  mesh: ControlMesh;
  proposals: readonly Proposal[];
}

let base = '';
let loading: Promise<Result<Loaded>> | null = null;

/** The facts and the triangulation, made once; a failed load is tried again by the next request. */
async function loaded(): Promise<Result<Loaded>> {
  loading ??= load().catch((error: Error) => fail({ path: 'facts', message: error.message }));
  const result = await loading;
  if (!result.ok) loading = null;
  return result;
}

async function load(): Promise<Result<Loaded>> {
  const [boundaries, water, catalog, packed] = await Promise.all([
    fetched('layers/basemap/oblasts.geojson').then((response) => response.json()),
    fetched('layers/basemap/water.geojson').then((response) => response.json()),
    fetched('layers/catalog.json').then((response) => response.json() as Promise<Catalog>),
    fetched(RECORD_PATH).then((response) => response.json() as Promise<PackedRecord>),
  ]);
  const oblasts = parseOblasts(boundaries, 'oblasts.geojson');
  if (!oblasts.ok) return oblasts;
  const reservoir = parseReservoir(water, 'water.geojson');
  if (!reservoir.ok) return reservoir;
  const record = unpackRecord(packed, RECORD_PATH);
  if (!record.ok) return record;
  return ok({
    mesh: buildControlMesh({ record: record.value, oblasts: oblasts.value, reservoir: reservoir.value }),
    proposals: catalog.proposals.map(({ proposal }) => proposal),
  });
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status})`);
  return response;
}

/** Answers from the facts; what is thrown on the way becomes a fault at `path`. */
async function answered<T>(
  from: string,
  path: string,
  answer: (facts: Loaded) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  base = from;
  const facts = await loaded();
  if (!facts.ok) return facts;
  try {
    return await answer(facts.value);
  } catch (error) {
    return fail({ path, message: (error as Error).message });
  }
}

let series: Promise<AreaSeries> | null = null;

/** The reader's own lines by id. */
const lines = new Map<LineId, DrawnControl>();

/** The line that a request names; undefined if it names none. */
function lineOf(id: LineId | undefined): Result<DrawnControl | undefined> {
  const line = id === undefined ? undefined : lines.get(id);
  if (id !== undefined && !line) return fail({ path: 'line', message: `line "${id}" is unknown` });
  return ok(line);
}

const service: ModelService = {
  answerDay: ({ base: from, day, proposals, drafts, line }) =>
    answered(from, `day ${day}`, async (facts) => {
      const drawn = lineOf(line);
      if (!drawn.ok) return drawn;
      const chosen = facts.proposals.filter(({ id }) => proposals.includes(id));
      await loadBands([...chosen, ...drafts]);
      const answer = answerDay(facts.mesh, day, chosen, drawn.value);
      return withDrafts(answer, facts.mesh, day, drafts, drawn.value);
    }),
  sketchDay: ({ base: from, day }) => answered(from, `day ${day}`, ({ mesh }) => ok(sketchDay(mesh, day))),
  compare: ({ base: site, from, to, drafts }) =>
    answered(site, 'comparison', async ({ mesh, proposals }) => {
      const known = [...proposals, ...drafts];
      await loadBands(known);
      return compareSides(mesh, from, to, known, [...lines.values()]);
    }),
  summarise: ({ base: from, day, drafts, line }, onProgress) =>
    answered(from, 'table of proposals', async ({ mesh, proposals }) => {
      const drawn = lineOf(line);
      if (!drawn.ok) return drawn;
      await loadBands([...proposals, ...drafts]);
      return runSteps(summaryWithDrafts(mesh, proposals, day, drafts, drawn.value), onProgress);
    }),
  series: ({ base: from }, onProgress) =>
    answered(from, 'series', async ({ mesh }) => {
      series ??= runSteps(seriesSteps(mesh), onProgress);
      try {
        return ok(await series);
      } catch (error) {
        series = null;
        throw error;
      }
    }),
  divideLines: ({ base: from, lines: packed, day }, onProgress) =>
    answered(from, 'lines', async ({ mesh }) => {
      const { divideSteps } = await import('../model/divide-lines.ts');
      return runSteps(divideSteps(mesh, unpackLines(packed), day), onProgress);
    }),
  prepareLine: ({ base: from, drawing, day }, onProgress) =>
    answered(from, 'line', async ({ mesh }) => {
      const { prepareSteps } = await import('../model/prepare-line.ts');
      const line = await runSteps(prepareSteps(mesh, unpackPolygons(drawing)), onProgress);
      if (!line.ok) return line;
      const on = clampDay(day, mesh.record.firstDay, mesh.record.lastDay);
      const { areaKm2, heldByRu } = answerControl(divideIntoLevels(mesh, on));
      const byOblast = heldByRu.map(({ oblast, areaKm2: area }) => ({ oblast, areaKm2: area }));
      return ok({ line: line.value, estimate: { day: on, areaKm2, byOblast } });
    }),
  keepLine(line) {
    lines.set(line.id, line);
  },
  settlementZones: ({ base: from, day, settlement, drafts, line }) =>
    answered(from, `settlement ${settlement}`, async ({ mesh, proposals }) => {
      const drawn = lineOf(line);
      if (!drawn.ok) return drawn;
      await loadBands([...proposals, ...drafts]);
      return zonesOfSettlement(mesh, day, settlement, proposals, drafts, drawn.value);
    }),
  measure: ({ base: from, day, geometry, line }) =>
    answered(from, 'drawing', ({ mesh }) => {
      const drawn = lineOf(line);
      return drawn.ok ? measureDrawn(mesh, day, geometry, drawn.value) : drawn;
    }),
};

expose(service);
