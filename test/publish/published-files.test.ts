import { csvParse } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/model/iso-date.ts';
import { belongsTo, type Field, type FieldType, type FilePart } from '../../src/publish/files/file-family.ts';
import { FILE_FAMILIES } from '../../src/publish/published-files.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';

const files = siteFiles(dataFiles(), 'test').filter(({ path }) =>
  /^(layers|facts)\/.+\.(json|geojson|csv)$/.test(path),
);

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isList = (value: unknown, of: (entry: unknown) => boolean) => Array.isArray(value) && value.every(of);
const isText = (value: unknown) => typeof value === 'string';
const isDay = (value: unknown) => isText(value) && isIsoDate(value as string);
const IS: Record<FieldType, (value: unknown) => boolean> = {
  text: isText,
  number: isNumber,
  integer: Number.isInteger,
  date: isDay,
  'true or false': (value) => typeof value === 'boolean',
  estimate: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort().join() === 'central,high,low' &&
    Object.values(value).every(isNumber),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'list of texts': (value) => isList(value, isText),
  'list of dates': (value) => isList(value, isDay),
  'list of numbers': (value) => isList(value, isNumber),
};

/** Every documented path with its values; a path that is not documented with its value, too. */
function leaves(value: unknown, fields: readonly Field[], path = ''): [string, unknown][] {
  const known = fields.some(({ name }) => name === path);
  const below =
    path === '' || fields.some(({ name }) => /^[.[]/.test(name.slice(path.length)) && name.startsWith(path));
  if (known || !below) return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((entry) => leaves(entry, fields, `${path}[]`));
  return Object.entries(value ?? {}).flatMap(([key, member]) =>
    leaves(member, fields, path === '' ? key : `${path}.${key}`),
  );
}

/** The values that a part describes, in one file: objects of which each should have the part's fields. */
function described({ of, layer }: FilePart, content: string): unknown[] {
  if (of === 'row') return csvParse(content, rowOf);
  const file = JSON.parse(content) as FeatureCollection;
  if (of === 'file') {
    const { type: _, features: __, ...rest } = file;
    return [rest];
  }
  const properties = file.features.map((feature) => feature.properties);
  return layer ? properties.filter((one) => one?.layer === layer) : properties;
}

/** Numbers of a table as numbers, and nothing as null, so that its columns have types. */
function rowOf(row: object) {
  return Object.fromEntries(
    Object.entries(row).map(([key, text]) => [
      key,
      text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) && key !== 'name' ? Number(text) : text,
    ]),
  );
}

test('every published file belongs to one family, and every family has a file', () => {
  for (const { path } of files)
    expect(FILE_FAMILIES.filter((family) => belongsTo(path, family)).length, path).toBe(1);
  for (const family of FILE_FAMILIES)
    expect(files.filter(({ path }) => belongsTo(path, family)).length, family.path).toBeGreaterThan(0);
  expect(files.filter(({ path }) => path.startsWith('layers/control/')).length).toBeGreaterThan(27);
});

const parts = FILE_FAMILIES.flatMap((family) => family.parts.map((part) => ({ family, part })));
describe.each(parts)('$family.path, $part.title', ({ family, part }) => {
  const own = files.filter(({ path }) => belongsTo(path, family));
  const found = own.flatMap(({ content }) => described(part, content).map((one) => leaves(one, part.fields)));

  test('has the fields that are documented, and no other', () => {
    const names = new Set(found.flat().map(([name]) => name));
    expect([...names].sort()).toEqual(part.fields.map(({ name }) => name).sort());
  });

  test('has values of the types that are documented, null and absent only where that is said', () => {
    const wrong: string[] = [];
    for (const field of part.fields) {
      const values = found.flat().flatMap(([name, value]) => (name === field.name ? [value] : []));
      for (const value of values)
        if (!(value === null ? field.nullable : IS[field.type](value)))
          wrong.push(`${field.name}: ${JSON.stringify(value)}`);
      if (field.optional || field.name.includes('[]')) continue;
      const without = found.filter((one) => !one.some(([name]) => name === field.name)).length;
      if (without > 0) wrong.push(`${field.name} is not in ${without}`);
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
});

test('a layer that is said to have no properties has none, and holders are those of the documentation', () => {
  for (const name of ['land', 'neighbour-borders']) {
    const text = files.find(({ path }) => path === `layers/basemap/${name}.geojson`)?.content ?? '';
    for (const { properties } of (JSON.parse(text) as FeatureCollection).features)
      expect(properties).toEqual({});
  }
  const changes = csvParse(files.find(({ path }) => path === 'facts/changes.csv')?.content ?? '');
  expect(new Set(changes.map((row) => row.held_by))).toEqual(new Set(['UA', 'RU']));
});
