import { BASEMAP } from './files/basemap-files.ts';
import { CATALOG } from './files/catalog-file.ts';
import { CONTROL } from './files/control-file.ts';
import { FACTS } from './files/facts-files.ts';
import type { FileFamily } from './files/file-family.ts';
import { SCHEMA } from './files/schema-file.ts';
import { SETTLEMENTS } from './files/settlements-file.ts';
import { ZONES } from './files/zone-file.ts';

/** Everything under `layers/` and `facts/`; a test holds it against the real files. */
export const FILE_FAMILIES: readonly FileFamily[] = [
  CATALOG,
  CONTROL,
  ZONES,
  SETTLEMENTS,
  ...BASEMAP,
  ...FACTS,
  SCHEMA,
];
