import { expose } from 'comlink';
import { answerDay } from '../model/answer-day.ts';
import type { Catalog } from '../model/catalog.ts';
import { buildControlMesh, type ControlMesh } from '../model/control-mesh.ts';
import { parseOblasts, parseReservoir } from '../model/parse-oblasts.ts';
import { parseRecord } from '../model/parse-record.ts';
import type { Proposal } from '../model/proposal.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { DayRequest, ModelService } from './protocol.ts';

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

const service: ModelService = {
  async answerDay({ base: from, day, proposals }: DayRequest) {
    base = from;
    const facts = await loaded();
    if (!facts.ok) return facts;
    try {
      const wanted = facts.value.proposals.filter(({ id }) => proposals.includes(id));
      return answerDay(facts.value.mesh, day, wanted);
    } catch (error) {
      return fail({ path: `day ${day}`, message: (error as Error).message });
    }
  },
};

expose(service);
