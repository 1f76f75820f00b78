import { strToU8 } from 'fflate';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import type { ReadAnswer, ReadFault } from '../../src/read/protocol.ts';
import { box } from '../support/squares.ts';
import { answerOf, layerOf } from './read-text.ts';
import { AREAS, dbfOf, shapefileOf, zip } from './sample-files.ts';

const UNIT = areaKm2(box(36, 47, 37, 48));
const SQUARE = box(36, 47, 37, 48).coordinates[0] as Position[];
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (geometry: unknown, properties: unknown = null) => ({
  type: 'Feature',
  properties,
  geometry,
});
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const one = (geometry: unknown) => collection(feature(geometry));
const ring = (...rings: unknown[]) => one(polygon(...rings));
const at = (place: string) => `features[0].geometry.coordinates${place}`;
const GEOMETRY = 'features[0].geometry';
const path = (line: unknown) => ({ type: 'LineString', coordinates: line });
const repeat = (text: string, count: number) => text.repeat(count);

/** Bytes of a text in UTF-16. */
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  const bytes = new Uint8Array(view.buffer);
  const head = littleEndian ? [0xff, 0xfe] : [0xfe, 0xff];
  return mark ? new Uint8Array([...head, ...bytes]) : bytes;
}

const areaOf = (answer: ReadAnswer | ReadFault) => {
  if (!('kind' in answer) || answer.kind !== 'layer') return answer;
  return answer.layer.features.reduce(
    (sum, { geometry }) =>
      sum + (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? areaKm2(geometry) : 0),
    0,
  );
};

type Note = [key: string, count: number, first: string];
type Repaired = [what: string, content: string | Uint8Array<ArrayBuffer>, area: number, ...notes: Note[]];

const REPAIRED: Repaired[] = [
  ['an unclosed ring', ring(SQUARE.slice(0, 4)), UNIT, ['closedRings', 1, at('[0]')]],
  ['a ring wound the wrong way', ring([...SQUARE].reverse()), UNIT, ['rewoundRings', 1, at('[0]')]],
  [
    'a hole wound the wrong way',
    ring(SQUARE, box(36.2, 47.2, 36.4, 47.4).coordinates[0]),
    UNIT - areaKm2(box(36.2, 47.2, 36.4, 47.4)),
    ['rewoundRings', 1, at('[1]')],
  ],
  [
    'repeated vertices',
    ring(SQUARE.flatMap((place) => [place, place])),
    UNIT,
    ['repeatedVertices', 5, at('[0]')],
  ],
  [
    'a spike',
    ring([SQUARE[0], [36.5, 47], [36.5, 46], [36.5, 47], ...SQUARE.slice(1)]),
    UNIT,
    ['spikes', 1, at('[0]')],
  ],
  [
    'a bow tie',
    ring([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]),
    areaKm2(polygonOf([36, 47], [36.5, 47.5], [36, 48])) +
      areaKm2(polygonOf([36.5, 47.5], [37, 47], [37, 48])),
    ['untangled', 1, 'features[0].geometry'],
  ],
  ['a closed line', one(path(SQUARE)), UNIT, ['closedLines', 1, GEOMETRY]],
  [
    'a line whose ends are 75 m apart',
    one(path([...SQUARE.slice(0, 4), [36.001, 47]])),
    areaKm2(polygonOf([36.001, 47], [37, 47], [37, 48], [36, 48])),
    ['closedLines', 1, GEOMETRY],
  ],
  [
    'a closed line that crosses itself',
    one(path([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]])),
    areaKm2(polygonOf([36, 47], [36.5, 47.5], [36, 48])) +
      areaKm2(polygonOf([36.5, 47.5], [37, 47], [37, 48])),
    ['closedLines', 1, GEOMETRY],
  ],
  [
    'closed lines inside each other in one feature',
    one({ type: 'MultiLineString', coordinates: [SQUARE, box(36.2, 47.2, 36.4, 47.4).coordinates[0]] }),
    UNIT - areaKm2(box(36.2, 47.2, 36.4, 47.4)),
    ['closedLines', 2, GEOMETRY],
  ],
  [
    'lines and points beside an area, closed lines too',
    collection(
      feature({ type: 'MultiLineString', coordinates: [SQUARE, SQUARE.slice(0, 2)] }),
      feature(polygon(SQUARE)),
      feature({ type: 'MultiPoint', coordinates: SQUARE.slice(0, 3) }),
      feature(path(SQUARE.slice(0, 3))),
    ),
    UNIT,
    ['linesLeftOut', 3, GEOMETRY],
    ['pointsLeftOut', 3, 'features[2].geometry'],
  ],
  [
    'points beside a closed line',
    collection(feature({ type: 'Point', coordinates: [36, 47] }), feature(path(SQUARE))),
    UNIT,
    ['closedLines', 1, 'features[1].geometry'],
    ['pointsLeftOut', 1, GEOMETRY],
  ],
  [
    'parts that overlap',
    one({ type: 'MultiPolygon', coordinates: [[SQUARE], box(36.5, 47, 37.5, 48).coordinates] }),
    areaKm2(box(36, 47, 37.5, 48)),
    ['overlappingParts', 1, 'features[0].geometry'],
  ],
  [
    'a hole away from its ring',
    ring(SQUARE, box(38, 47, 38.5, 48).coordinates[0]),
    UNIT,
    ['strayHoles', 1, at('[1]')],
  ],
  ['heights', ring(SQUARE.map((place) => [...place, 120])), UNIT, ['heights', 5, at('[0][0]')]],
  [
    'positions that are null, too short, or texts',
    ring([SQUARE[0], null, [36.5], ['a', 'b'], ...SQUARE.slice(1)]),
    UNIT,
    ['badPositions', 3, at('[0][1]')],
  ],
  [
    'numbers written as text',
    ring(SQUARE.map((place) => place.map(String))),
    UNIT,
    ['textNumbers', 5, at('[0][0]')],
  ],
  [
    'latitudes alone written as text',
    ring(SQUARE.map(([lon, lat]) => [lon, String(lat)])),
    UNIT,
    ['textNumbers', 5, at('[0][0]')],
  ],
  [
    'one huge number',
    ring([...SQUARE.slice(0, 2), [1e308, 47.5], ...SQUARE.slice(2)]),
    UNIT,
    ['strayPositions', 1, 'features[0].geometry'],
  ],
  [
    'Infinity by overflow',
    ring(SQUARE).replace('[37,47]', '[37,47],[1e999,47.5]'),
    UNIT,
    ['badPositions', 1, at('[0][2]')],
  ],
  [
    'NaN as Python writes it',
    ring(SQUARE).replace('[37,47]', '[37,47],[NaN, -Infinity]').replace('null', '{"a":NaN}'),
    UNIT,
    ['nonNumbers', 3, '1:77'],
    ['badPositions', 1, at('[0][2]')],
  ],
  [
    'a null geometry and an empty one among others',
    collection(feature(null), feature({ type: 'Polygon', coordinates: [] }), feature(polygon(SQUARE))),
    UNIT,
    ['emptyGeometries', 2, 'features[0].geometry'],
  ],
  [
    'an unknown kind of geometry',
    collection(feature({ type: 'Circle', coordinates: [36, 47] }), feature(polygon(SQUARE)), feature('x')),
    UNIT,
    ['unknownGeometries', 2, 'features[0].geometry'],
  ],
  [
    'collections in collections',
    one({
      type: 'GeometryCollection',
      geometries: [
        polygon(SQUARE),
        { type: 'GeometryCollection', geometries: [polygon(box(38, 47, 39, 48).coordinates[0])] },
      ],
    }),
    2 * UNIT,
    ['nestedCollections', 1, 'features[0].geometry.geometries[1]'],
  ],
  [
    'a collection of features in another',
    collection(JSON.parse(ring(SQUARE)), feature(polygon(box(38, 47, 39, 48).coordinates[0]))),
    2 * UNIT,
    ['nestedCollections', 1, 'features[0]'],
  ],
  [
    'a list too few',
    one({ type: 'Polygon', coordinates: SQUARE }),
    UNIT,
    ['wrongNesting', 1, 'features[0].geometry'],
  ],
  [
    'a list too many',
    one({ type: 'Polygon', coordinates: [[SQUARE]] }),
    UNIT,
    ['wrongNesting', 1, 'features[0].geometry'],
  ],
  [
    'entries that are no features',
    collection(null, 7, 'x', [], { type: 'Style' }, feature(polygon(SQUARE))),
    UNIT,
    ['notFeatures', 5, 'features[0]'],
  ],
  [
    'a ring of two places beside a sound one',
    one({
      type: 'MultiPolygon',
      coordinates: [
        [SQUARE],
        [
          [
            [38, 47],
            [39, 48],
            [38, 47],
          ],
        ],
      ],
    }),
    UNIT,
    ['shortRings', 1, at('[1][0]')],
  ],
  [
    'properties that are a list',
    collection(feature(polygon(SQUARE), ['a'])),
    UNIT,
    ['badProperties', 1, 'features[0].properties'],
  ],
  ['a byte order mark', `\ufeff${ring(SQUARE)}`, UNIT],
  [
    'repeated keys',
    ring(SQUARE).replace('"type":"Polygon"', '"type":"Point","type":"Polygon"'),
    UNIT,
    ['repeatedKeys', 1, 'type (1:104)'],
  ],
  [
    'a last line that was cut',
    `${repeat(`${one(polygon(SQUARE))}\n`, 2)}{"type":"Feat`,
    2 * UNIT,
    ['cutLine', 1, '3:1'],
  ],
];

function polygonOf(...places: Position[]) {
  return { type: 'Polygon' as const, coordinates: [[...places, places[0] ?? []]] };
}

describe('is repaired, and it is said how:', () => {
  test.each(REPAIRED)('%s', async (_, content, area, ...notes) => {
    const answer = await answerOf(content);
    expect(areaOf(answer)).toBeCloseTo(area, 6);
    const found = 'layer' in answer ? answer.layer.notes : [];
    expect(found.map(({ key, params }) => [key, params.count, params.first])).toEqual(notes);
  });

  test.each([
    ['UTF-16 with a mark', utf16(ring(SQUARE), true, true), 'utf-16le'],
    ['UTF-16 with the other mark', utf16(ring(SQUARE), false, true), 'utf-16be'],
    ['UTF-16 without one', utf16(ring(SQUARE), true, false), 'utf-16le'],
  ])('%s', async (_, content, encoding) => {
    const layer = await layerOf(content);
    expect(layer.vertices).toBe(5);
    expect(layer.notes).toEqual([{ key: 'decoded', params: { encoding } }]);
  });

  test('windows-1251', async () => {
    const [before = '', after = ''] = collection(feature(polygon(SQUARE), { name: '@' })).split('@');
    const name = [0xd5, 0xe5, 0xf0, 0xf1, 0xee, 0xed];
    const { features, notes } = await layerOf(
      new Uint8Array([...strToU8(before), ...name, ...strToU8(after)]),
    );
    expect(features[0]?.properties.name).toBe('Херсон');
    expect(notes).toEqual([{ key: 'decoded', params: { encoding: 'windows-1251' } }]);
  });

  test('a polygon across the antimeridian is cut there', async () => {
    const { features, notes } = await layerOf(ring(box(170, 60, -170, 65).coordinates[0]));
    const [{ geometry } = { geometry: null }] = features;
    expect(geometry?.type).toBe('MultiPolygon');
    expect(geometry?.type === 'MultiPolygon' && areaKm2(geometry)).toBeCloseTo(
      areaKm2(box(150, 60, 170, 65)),
      4,
    );
    expect(notes.map(({ key }) => key)).toEqual(['antimeridian', 'farAway']);
  });

  test('names that mean something to JavaScript, scripts and control characters in properties', async () => {
    const text = collection(
      feature(polygon(SQUARE), {
        safe: '<script>alert(1)</script>\u0000\u202etxt',
        'bell\u0007': 1,
        constructor: 'x',
        nested: { a: [1] },
        when: true,
        none: null,
        long: repeat('x', 20_000),
      }),
    ).replace('"safe"', '"__proto__":{"polluted":1},"safe"');
    const { features, notes } = await layerOf(text);
    const { long, ...rest } = features[0]?.properties ?? {};
    expect(rest).toEqual({
      safe: '<script>alert(1)</script>txt',
      bell: 1,
      nested: '{"a":[1]}',
      when: true,
      none: null,
    });
    expect(String(long)).toHaveLength(10_000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(features[0]?.properties ?? {})).not.toContain('__proto__');
    expect(notes.map(({ key, params }) => [key, params.count])).toEqual([
      ['unsafeKeys', 2],
      ['controlCharacters', 2],
      ['nestedValues', 1],
      ['longTexts', 1],
    ]);
  });
});

describe('is asked about:', () => {
  const swappedSquare = ring(SQUARE.map(([lon, lat]) => [lat, lon]));

  test('latitude before longitude', async () => {
    expect(await answerOf(swappedSquare)).toEqual({
      kind: 'swapped',
      bbox: [47, 36, 48, 37],
      swapped: [36, 47, 37, 48],
    });
    const mended = await answerOf(swappedSquare, { swap: true });
    expect(areaOf(mended)).toBeCloseTo(UNIT, 6);
    expect('layer' in mended && mended.layer.notes.map(({ key }) => key)).toEqual(['swapped']);
    const kept = await layerOf(swappedSquare, { swap: false });
    expect(kept.bbox).toEqual([47, 36, 48, 37]);
    expect(kept.notes.map(({ key }) => key)).toContain('farAway');
  });

  test.each([
    [
      'UTM 37N',
      [
        [300_000, 5_200_000],
        [350_000, 5_200_000],
        [350_000, 5_250_000],
        [300_000, 5_200_000],
      ],
      'EPSG:32637',
    ],
    [
      'Gauss-Kruger zone 7',
      [
        [7_300_000, 5_300_000],
        [7_350_000, 5_300_000],
        [7_350_000, 5_350_000],
      ],
      'EPSG:28407',
    ],
    [
      'Web Mercator',
      [
        [4_000_000, 6_000_000],
        [4_100_000, 6_000_000],
        [4_100_000, 6_100_000],
      ],
      'EPSG:3857',
    ],
  ])('metres of %s', async (_, places, code) => {
    const asked = await answerOf(ring(places));
    expect('guesses' in asked && asked.guesses.map((guess) => guess.code)).toContain(code);
    const guess = 'guesses' in asked ? asked.guesses.find((some) => some.code === code) : undefined;
    const layer = await layerOf(ring(places), { convertFrom: code });
    layer.bbox.forEach((edge, i) => {
      expect(edge).toBeCloseTo(guess?.bbox[i] ?? NaN, 0);
    });
    expect(layer.notes[0]).toMatchObject({ key: 'converted' });
  });
});

describe('lines stay lines', () => {
  const back = SQUARE.slice(0, 3);
  test.each<[string, unknown[]]>([
    ['where one of them does not close', [path(SQUARE), path(back)]],
    ['where one goes round no area', [path([...back, ...back.slice(0, 2).reverse()])]],
    ['where the ends are 150 m apart', [path([...SQUARE.slice(0, 4), [36.002, 47]])]],
    ['of three positions', [path([SQUARE[0], SQUARE[1], SQUARE[0]])]],
  ])('%s', async (_, geometries) => {
    const layer = await layerOf(collection(...geometries.map((geometry) => feature(geometry))));
    expect(layer.features.map(({ geometry }) => geometry)).toEqual(geometries);
    expect(layer.notes).toEqual([]);
  });
});

type Refused = [what: string, content: string | Uint8Array<ArrayBuffer>, message: string, path?: string];
const CUT = ring(SQUARE);

const REFUSED: Refused[] = [
  ['nothing', '', 'The file is empty.'],
  ['spaces', ' \n\t ', 'The file is empty.'],
  [
    'a renamed PNG',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'This is a PNG picture, not a map file. GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, FlatGeobuf and GeoPackage can be read.',
  ],
  [
    'random bytes',
    Uint8Array.from({ length: 500 }, (_, i) => (i * 7919 + i * i * 31) % 256),
    'This is a binary file of an unknown kind, not a map file. GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, FlatGeobuf and GeoPackage can be read.',
  ],
  [
    'a web page',
    '<!doctype html>\n<html><head><title>x</title></head></html>',
    'This is a web page, not a map file. GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, FlatGeobuf and GeoPackage can be read.',
  ],
  [
    'prose',
    'POLYGON((30 48, 31 48))',
    'The text begins with “POLYGON((30 48, 31 4”; GeoJSON begins with “{”, KML and GPX with “<”.',
  ],
  [
    'a file that was cut short',
    CUT.slice(0, 130),
    'The file ends in the middle, on line 1, column 131, with 7 brackets still open; it was probably cut short when it was downloaded or copied.',
  ],
  [
    'a cut in the middle of a text',
    `{\n "type": "FeatureColl`,
    'The file ends in the middle, on line 2, column 10, with 1 bracket still open; it was probably cut short when it was downloaded or copied.',
  ],
  [
    'something after a very long text',
    `{"a":"${repeat('x', 20_000_000)}" x}`,
    'On line 1, column 20000009 the file stops being JSON: “x}” cannot stand there.',
  ],
  [
    'a comma too many',
    '{"type":"FeatureCollection",\n"features":[],}',
    'On line 2, column 15 the file stops being JSON: “}” cannot stand there.',
  ],
  [
    'something after the end',
    `${CUT} x`,
    `On line 1, column ${CUT.length + 2} the file stops being JSON: “x” cannot stand there.`,
  ],
  [
    'lists nested 100,000 deep',
    `{"type":"Polygon","coordinates":${repeat('[', 100_000)}`,
    'On line 1, column 288 the file is nested more than 256 levels deep; a map file needs fewer than ten.',
  ],
  ['a collection without features', collection(), 'The file holds no features.'],
  [
    'features that are no list',
    '{"type":"FeatureCollection","features":{"a":1}}',
    'The features are { }; a list of features was expected.',
    'features',
  ],
  [
    'another kind of JSON',
    '{"type":"Style"}',
    'This JSON is "Style"; a FeatureCollection, a Feature, a geometry or a Topology was expected.',
  ],
  [
    'a list of numbers',
    '[1,2]',
    'This JSON is [ ]; a FeatureCollection, a Feature, a geometry or a Topology was expected.',
  ],
  [
    'null geometries alone',
    collection(feature(null), feature(null)),
    'None of the file’s 2 features has a geometry that can be drawn.',
  ],
  [
    'a ring without area',
    ring([
      [36, 47],
      [37, 48],
      [36, 47],
    ]),
    'None of the file’s 1 feature has a geometry that can be drawn.',
  ],
  [
    'numbers that are no coordinates of Ukraine',
    ring([
      [1e9, 1e9],
      [2e9, 1e9],
      [2e9, 2e9],
      [1e9, 1e9],
    ]),
    'The coordinates (x from 1000000000 to 2000000000, y from 1000000000 to 2000000000) are no degrees and fit no system in use in Ukraine; save the file in WGS 84 (EPSG:4326).',
  ],
  [
    'a system nobody knows',
    JSON.stringify({ ...polygon(SQUARE), crs: { type: 'name', properties: { name: 'EPSG:99999' } } }),
    'The file’s coordinates are in the system “EPSG:99999”, which is not known here; save it in WGS 84 (EPSG:4326).',
  ],
  ['another XML', '<svg xmlns="x"><path/></svg>', 'This XML is <svg>; <kml> or <gpx> was expected.'],
  [
    'XML that was cut short',
    '<kml>\n<Document><name>x</name>',
    'On line 2 the file stops being XML: unclosed xml tag(s): kml, Document.',
  ],
  [
    'elements that are not nested',
    '<kml>\n<Document></kml></Document>',
    'On line 2 the file stops being XML: Opening and ending tag mismatch: "Document" != "kml".',
  ],
  [
    'XML with entities of its own',
    '<?xml version="1.0"?>\n<!DOCTYPE kml [<!ENTITY a "aaaa">]><kml>&a;</kml>',
    'The file defines XML entities of its own (line 2); they are not expanded here. Save it without them.',
  ],
  [
    'elements nested 100,000 deep',
    `<kml>${repeat('<Folder>', 100_000)}`,
    'On line 1, column 2046 the file is nested more than 256 levels deep; a map file needs fewer than ten.',
  ],
  [
    'a broken topology',
    '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[5]]}},"arcs":[]}',
    'The topology is broken: arcs[5] = undefined.',
    'objects.a',
  ],
  [
    'a Shapefile’s main file alone',
    shapefileOf(AREAS),
    'This is one part of a Shapefile. Put it into a zip file together with its .dbf and .prj.',
  ],
  [
    'a Shapefile’s table alone',
    dbfOf(['a']),
    'This is a dBase table, one part of a Shapefile, not a map file. GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, FlatGeobuf and GeoPackage can be read.',
  ],
  [
    'an archive without a map',
    zip({ 'a.txt': strToU8('x') }),
    'The archive holds no map file. It holds a.txt; expected is a .shp with its .dbf and .prj, a .kml or a .geojson.',
  ],
  [
    'an office document',
    zip({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
    'This is an office document, not a map file. GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, FlatGeobuf and GeoPackage can be read.',
  ],
  [
    'an archive that unpacks to a thousand times its size',
    zip({ 'a.geojson': new Uint8Array(5e6) }),
    'a.geojson in the archive unpacks to 1023 times its size; more than 200 times is no map.',
  ],
  [
    'an archive of more than a thousand files',
    zip(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.txt`, new Uint8Array()]))),
    'The archive has more than 1000 files.',
  ],
  [
    'an archive with a password',
    zip({ 'a.geojson': strToU8(CUT) }).fill(1, 6, 7),
    'a.geojson in the archive is locked with a password.',
  ],
  [
    'an archive that was cut short',
    zip({ 'a.geojson': [strToU8(CUT), { level: 0 }] }).slice(0, 100),
    'The archive is damaged: invalid zip data.',
  ],
  [
    'a damaged Shapefile',
    zip({ 'a.shp': shapefileOf(AREAS).fill(255, 32, 36) }),
    'a.shp is damaged: I don\'t know shp type "-1".',
  ],
];

describe('is refused in one sentence:', () => {
  test.each(REFUSED)('%s', async (_, content, message, path = '') => {
    const answer = await answerOf(content);
    expect('message' in answer ? answer : { answer }).toMatchObject({ file: 'upload', message, path });
  });

  test('a file of 200 MB, before it is read', async () => {
    const blob = { size: 200e6, arrayBuffer: () => expect.unreachable() } as unknown as Blob;
    const { readBytes } = await import('../../src/read/read-bytes.ts');
    const result = await readBytes({ name: 'big.geojson', bytes: blob });
    expect(result).toMatchObject({
      ok: false,
      faults: [{ file: 'big.geojson', key: 'tooLarge', params: { size: 200, limit: 100 } }],
    });
  });

  test('more features than are read', async () => {
    const text = `{"type":"FeatureCollection","features":[${repeat('{"type":"Feature"},', 300_000)}{"type":"Feature"}]}`;
    expect(await answerOf(text)).toMatchObject({ key: 'tooManyFeatures', params: { count: 300_001 } });
  });

  test('a topology whose few arcs are used without end', async () => {
    const arc = Array.from({ length: 1000 }, () => [0, 0]);
    const lines = Array.from({ length: 4000 }, () => [0]);
    const objects = { a: { type: 'MultiLineString', arcs: lines } };
    const text = JSON.stringify({ type: 'Topology', objects, arcs: [arc] });
    expect(await answerOf(text)).toMatchObject({ key: 'tooManyVertices', path: 'objects.a' });
  });
});

test('100,000 features are read', async () => {
  const features = Array.from({ length: 100_000 }, (_, i) =>
    feature(
      box(
        30 + (i % 500) / 100,
        46 + Math.floor(i / 500) / 100,
        30.01 + (i % 500) / 100,
        46.01 + Math.floor(i / 500) / 100,
      ),
      { k: i % 3 },
    ),
  );
  const layer = await layerOf(collection(...features));
  expect(layer.features).toHaveLength(100_000);
  expect(layer.vertices).toBe(500_000);
  expect(layer.notes).toEqual([]);
  expect(layer.properties[0]?.values.map(({ count }) => count)).toEqual([33_334, 33_333, 33_333]);
});
