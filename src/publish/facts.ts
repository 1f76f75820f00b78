import type { Oblast } from '../model/oblast.ts';
import { parseOblasts, parseReservoir } from '../model/parse-oblasts.ts';
import { parseRecord } from '../model/parse-record.ts';
import type { Proposal } from '../model/proposal.ts';
import { parseProposal } from '../model/proposal-schema.ts';
import { type Fault, fail, ok, type Result } from '../model/result.ts';
import type { ControlRecord } from '../model/settlement.ts';
import { layerFaults, referenceFaults } from './file-faults.ts';

/** All of `data/`, parsed. */
export interface ProjectFacts {
  record: ControlRecord;
  oblasts: Oblast[];
  reservoir: Oblast['geometry'];
  /** In order of date, then id. */
  proposals: Proposal[];
}

/** The text of every file of `data/`, by its path from the project's root. */
export type DataFiles = ReadonlyMap<string, string>;

const OBLASTS = 'data/boundaries/oblasts.geojson';
const WATER = 'data/boundaries/water.geojson';
const PUBLISHED_AS_THEY_ARE = ['data/boundaries/land.geojson', 'data/boundaries/neighbour-borders.geojson'];
const REFERENCE = 'data/calibration/reference-areas.csv';

/** Parses all of `data/` with the code that the page uses on a stranger's file; every fault is collected. */
export function parseData(files: DataFiles): Result<ProjectFacts> {
  const text = (file: string) => files.get(file) ?? '';
  const boundaries = parseJson(text(OBLASTS), OBLASTS);
  const water = parseJson(text(WATER), WATER);
  if (!boundaries.ok) return boundaries;
  if (!water.ok) return water;
  const oblasts = parseOblasts(boundaries.value, OBLASTS);
  const reservoir = parseReservoir(water.value, WATER);
  if (!oblasts.ok) return oblasts;
  if (!reservoir.ok) return reservoir;
  const ids = new Set(oblasts.value.map(({ id }) => id));
  const record = parseRecord(
    { settlements: text('data/control/settlements.csv'), changes: text('data/control/changes.csv') },
    ids,
  );
  const proposals = parseProposals(files, ids);
  const faults = [record, proposals].flatMap((result) => (result.ok ? [] : result.faults));
  faults.push(...PUBLISHED_AS_THEY_ARE.flatMap((file) => layerFaults(files.get(file), file)));
  if (record.ok) faults.push(...referenceFaults(files.get(REFERENCE), REFERENCE, ids, record.value));
  if (!record.ok || !proposals.ok || faults.length > 0) return fail(...faults);
  return ok({
    record: record.value,
    oblasts: oblasts.value,
    reservoir: reservoir.value,
    proposals: proposals.value,
  });
}

function parseProposals(files: DataFiles, oblasts: ReadonlySet<string>): Result<Proposal[]> {
  const faults: Fault[] = [];
  const proposals: Proposal[] = [];
  for (const [file, text] of files) {
    const name = /^data\/proposals\/(.+)\.json$/.exec(file)?.[1];
    if (name === undefined || name === 'schema') continue;
    const json = parseJson(text, file);
    const parsed = json.ok ? parseProposal(json.value, file, oblasts) : json;
    if (!parsed.ok) faults.push(...parsed.faults);
    else if (parsed.value.id !== name)
      faults.push({
        file,
        path: 'id',
        message: `is "${parsed.value.id}"; expected the file's name, "${name}"`,
      });
    else proposals.push(parsed.value);
  }
  if (faults.length > 0) return fail(...faults);
  return ok(proposals.sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)));
}

function parseJson(text: string, file: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail({ file, path: '', message: `is no JSON: ${(error as Error).message}` });
  }
}
