import { buildControlMesh, type ControlMesh } from '../../src/model/control-mesh.ts';
import { describeFault } from '../../src/model/result.ts';
import { type ProjectFacts, parseData } from '../../src/publish/facts.ts';
import { dataFiles } from './data-files.ts';

let facts: ProjectFacts | null = null;
let mesh: ControlMesh | null = null;

/** All of `data/`, parsed once per test file. */
export function realFacts(): ProjectFacts {
  if (facts) return facts;
  const parsed = parseData(dataFiles());
  if (!parsed.ok) throw new Error(parsed.faults.map(describeFault).join('\n'));
  facts = parsed.value;
  return facts;
}

/** The mesh of the real settlements and boundaries, built once per test file. */
export function realMesh(): ControlMesh {
  mesh ??= buildControlMesh(realFacts());
  return mesh;
}
