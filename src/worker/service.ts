import { expose } from 'comlink';
import { answerDay, withDrafts } from '../model/answer-day.ts';
import type { Catalog } from '../model/catalog.ts';
import { compareSides } from '../model/compare.ts';
import { buildControlMesh, type ControlMesh } from '../model/control-mesh.ts';
import { parseOblasts, parseReservoir } from '../model/parse-oblasts.ts';
import { parseRecord } from '../model/parse-record.ts';
import type { Proposal } from '../model/proposal.ts';
import { summaryWithDrafts } from '../model/proposal-summary.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type AreaSeries, seriesSteps } from '../model/series.ts';
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
  const [boundaries, water, catalog, settlements, changes] = await Promise.all([
    fetched('layers/basemap/oblasts.geojson').then((response) => response.json()),
    fetched('layers/basemap/water.geojson').then((response) => response.json()),
    fetched('layers/catalog.json').then((response) => response.json() as Promise<Catalog>),
    fetched('facts/settlements.csv').then((response) => response.text()),
    fetched('facts/changes.csv').then((response) => response.text()),
  ]);
  const oblasts = parseOblasts(boundaries, 'oblasts.geojson');
  if (!oblasts.ok) return oblasts;
  const reservoir = parseReservoir(water, 'water.geojson');
  if (!reservoir.ok) return reservoir;
  const record = parseRecord({ settlements, changes }, new Set(oblasts.value.map(({ id }) => id)));
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

const service: ModelService = {
  answerDay: ({ base: from, day, proposals, drafts }) =>
    answered(from, `day ${day}`, (facts) => {
      const chosen = facts.proposals.filter(({ id }) => proposals.includes(id));
      return withDrafts(answerDay(facts.mesh, day, chosen), facts.mesh, day, drafts);
    }),
  compare: ({ base: site, from, to, drafts }) =>
    answered(site, 'comparison', ({ mesh, proposals }) =>
      compareSides(mesh, from, to, [...proposals, ...drafts]),
    ),
  summarise: ({ base: from, day, drafts }, onProgress) =>
    answered(from, 'table of proposals', ({ mesh, proposals }) =>
      runSteps(summaryWithDrafts(mesh, proposals, day, drafts), onProgress),
    ),
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
};

expose(service);
