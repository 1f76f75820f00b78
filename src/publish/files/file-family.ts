import type { enPublishedFiles } from '../../i18n/en-published-files.ts';

type Texts = typeof enPublishedFiles;

/** What a value is; `estimate` is an object of three numbers, low, central and high. */
export type FieldType = keyof Texts['fieldTypes'];

export type Field = {
  /** Path inside the part: `a.b` is a member of a member, `a[].b` a member of every entry of a list. */
  name: string;
  type: FieldType;
  unit?: keyof Texts['units'];
  /** May be null (empty in CSV). */
  nullable?: true;
  /** Not in every file or feature. */
  optional?: true;
  /** What it means, as the texts of the page have it; or the only value that it has. */
} & ({ meaning: keyof Texts['meanings'] } | { value: string });

/** The whole of a JSON file, the properties of its features (of one `layer` if that is given), or columns. */
export interface FilePart {
  of: 'file' | 'feature' | 'row';
  layer?: string;
  title: keyof Texts['partTitles'];
  fields: readonly Field[];
}

export type LicenceName = 'ODbL 1.0' | 'CC BY 4.0' | 'public domain' | 'MIT' | 'facts';

/** Published files that are made alike; the texts of the page say by its id what they are. */
export interface FileFamily {
  id: keyof Texts['families'];
  /** Path from the site's root; a part in angle brackets differs from file to file. */
  path: string;
  licences: readonly LicenceName[];
  parts: readonly FilePart[];
}

/** Whether a published path belongs to a family. */
export function belongsTo(path: string, family: FileFamily): boolean {
  const pattern = family.path.replace(/[.]/g, '\\.').replace(/<[a-z]+>/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

export const METADATA: readonly Field[] = [
  { name: 'metadata.title', type: 'text', meaning: 'metadataTitle' },
  { name: 'metadata.date', type: 'date', meaning: 'metadataDate' },
  { name: 'metadata.method', type: 'text', meaning: 'method' },
  { name: 'metadata.disclaimer', type: 'text', meaning: 'disclaimer' },
  { name: 'metadata.sources[].title', type: 'text', meaning: 'takenFrom' },
  { name: 'metadata.sources[].publisher', type: 'text', meaning: 'publisher' },
  { name: 'metadata.sources[].url', type: 'text', meaning: 'address', nullable: true },
  { name: 'metadata.licences[].file', type: 'text', meaning: 'licenceOf' },
  { name: 'metadata.licences[].licence', type: 'text', meaning: 'licenceName' },
  { name: 'metadata.licences[].credit', type: 'text', meaning: 'creditToGive' },
];
