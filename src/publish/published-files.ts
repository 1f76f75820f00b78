/** What a value is; `estimate` is an object of three numbers, low, central and high. */
export type FieldType =
  | 'text'
  | 'number'
  | 'integer'
  | 'date'
  | 'true or false'
  | 'estimate'
  | 'object'
  | 'list of texts'
  | 'list of dates'
  | 'list of numbers';

export interface Field {
  /** Path inside the part: `a.b` is a member of a member, `a[].b` a member of every entry of a list. */
  name: string;
  type: FieldType;
  meaning: string;
  unit?: string;
  /** May be null (empty in CSV). */
  nullable?: true;
  /** Not in every file or feature. */
  optional?: true;
}

/** The whole of a JSON file, the properties of its features (of one `layer` if that is given), or columns. */
export interface FilePart {
  of: 'file' | 'feature' | 'row';
  layer?: string;
  title: string;
  fields: readonly Field[];
}

export type LicenceName = 'ODbL 1.0' | 'CC BY 4.0' | 'public domain' | 'MIT' | 'facts';

/** Published files that are made alike. */
export interface FileFamily {
  id: string;
  /** Path from the site's root; a part in angle brackets differs from file to file. */
  path: string;
  description: string;
  geometry?: string;
  licences: readonly LicenceName[];
  credit: string;
  parts: readonly FilePart[];
}

/** Whether a published path belongs to a family. */
export function belongsTo(path: string, family: FileFamily): boolean {
  const pattern = family.path.replace(/[.]/g, '\\.').replace(/<[a-z]+>/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

const OSM = '© OpenStreetMap contributors';
const CONTROL_CREDIT = `${OSM}, GeoNames; settlement status read from DeepStateMap`;
const OBLAST_CODE = 'ISO 3166-2 code of the oblast, e.g. UA-14';
const OBLASTS_CREDIT = 'ukrainian_geodata / OPORA (CC BY 4.0)';

const METADATA: readonly Field[] = [
  { name: 'metadata.title', type: 'text', meaning: 'What the layer shows' },
  { name: 'metadata.date', type: 'date', meaning: 'Day of the control that the geometry is computed from' },
  { name: 'metadata.method', type: 'text', meaning: 'How the line is estimated' },
  { name: 'metadata.disclaimer', type: 'text', meaning: 'What showing a line does not imply' },
  { name: 'metadata.sources[].title', type: 'text', meaning: 'What was taken from a source' },
  { name: 'metadata.sources[].publisher', type: 'text', meaning: 'Its publisher' },
  { name: 'metadata.sources[].url', type: 'text', meaning: 'Its address', nullable: true },
  { name: 'metadata.licences[].file', type: 'text', meaning: 'What a licence is about' },
  { name: 'metadata.licences[].licence', type: 'text', meaning: 'Name of the licence' },
  { name: 'metadata.licences[].credit', type: 'text', meaning: 'Credit to give' },
];

const CATALOG: FileFamily = {
  id: 'catalog',
  path: 'layers/catalog.json',
  description:
    'The catalogue: the record’s days, every snapshot and proposal with its figures, how often the range held, sources and licences. Every href is relative to layers/.',
  licences: ['ODbL 1.0', 'CC BY 4.0'],
  credit: `${CONTROL_CREDIT}; proposals: Lines of Contact (CC BY 4.0)`,
  parts: [
    {
      of: 'file',
      title: 'Members',
      fields: [
        { name: 'version', type: 'text', meaning: 'Hash over the data; changes with every change of a fact' },
        { name: 'record.firstDay', type: 'date', meaning: 'First day of the record' },
        { name: 'record.lastDay', type: 'date', meaning: 'Last day of the record' },
        {
          name: 'record.changeDays',
          type: 'list of dates',
          meaning: 'Days on which a settlement’s holder changes',
        },
        { name: 'oblasts[].id', type: 'text', meaning: OBLAST_CODE },
        { name: 'oblasts[].name', type: 'text', meaning: 'Name in English' },
        { name: 'oblasts[].nameUk', type: 'text', meaning: 'Name in Ukrainian' },
        {
          name: 'oblasts[].officialAreaKm2',
          type: 'number',
          meaning: 'Area by the state statistics',
          unit: 'km²',
        },
        {
          name: 'oblasts[].areaKm2',
          type: 'number',
          meaning: 'Area of the generalised boundary',
          unit: 'km²',
        },
        { name: 'snapshots[].date', type: 'date', meaning: 'Day of a published control layer' },
        { name: 'snapshots[].href', type: 'text', meaning: 'Its file' },
        {
          name: 'snapshots[].areaKm2',
          type: 'estimate',
          meaning: 'Russian-held land on that day',
          unit: 'km²',
        },
        { name: 'proposals[].id', type: 'text', meaning: 'Name of the proposal in addresses' },
        { name: 'proposals[].title', type: 'text', meaning: 'Title' },
        { name: 'proposals[].date', type: 'date', meaning: 'Day on which it was put forward' },
        { name: 'proposals[].proposedBy', type: 'text', meaning: 'Who put it forward' },
        {
          name: 'proposals[].evaluatedOn',
          type: 'date',
          meaning: 'Day of the control that its zones are computed from: its own date, moved into the record',
        },
        { name: 'proposals[].zones[].id', type: 'text', meaning: 'Name of the zone within the proposal' },
        {
          name: 'proposals[].zones[].kind',
          type: 'text',
          meaning: 'withdrawal, freeze, cession or demilitarisation',
        },
        { name: 'proposals[].zones[].href', type: 'text', meaning: 'Its file' },
        { name: 'proposals[].zones[].areaKm2', type: 'estimate', meaning: 'Its area', unit: 'km²' },
        { name: 'proposals[].claims[].id', type: 'text', meaning: 'Name of the reported figure' },
        { name: 'proposals[].claims[].label', type: 'text', meaning: 'What the figure is about' },
        {
          name: 'proposals[].claims[].reported',
          type: 'number',
          meaning: 'The figure as reported',
          unit: 'see unit',
        },
        { name: 'proposals[].claims[].unit', type: 'text', meaning: 'km2 or percent' },
        { name: 'proposals[].claims[].by', type: 'text', meaning: 'Who reported it' },
        { name: 'proposals[].claims[].date', type: 'date', meaning: 'When it was reported' },
        { name: 'proposals[].claims[].url', type: 'text', meaning: 'Where it can be read' },
        {
          name: 'proposals[].claims[].computed',
          type: 'estimate',
          meaning: 'What the geometry gives for the same quantity',
          unit: 'see unit',
        },
        ...(['UA', 'RU', 'demilitarised'] as const).flatMap((holder): Field[] => [
          {
            name: `proposals[].outcome.total.${holder}`,
            type: 'estimate',
            meaning: `Land ${holder === 'demilitarised' ? 'in a demilitarised zone' : `held by ${holder}`} if carried out`,
            unit: 'km²',
          },
          {
            name: `proposals[].outcome.byOblast[].areaKm2.${holder}`,
            type: 'estimate',
            meaning: 'The same in one oblast',
            unit: 'km²',
          },
        ]),
        { name: 'proposals[].outcome.byOblast[].oblast', type: 'text', meaning: OBLAST_CODE },
        {
          name: 'proposals[].outcome.transferred.toUa',
          type: 'estimate',
          meaning: 'Land that would come to Ukraine',
          unit: 'km²',
        },
        {
          name: 'proposals[].outcome.transferred.toRu',
          type: 'estimate',
          meaning: 'Land that would come to Russia',
          unit: 'km²',
        },
        {
          name: 'proposals[].outcome.transferred.toDemilitarised',
          type: 'estimate',
          meaning: 'Land that would become demilitarised',
          unit: 'km²',
        },
        { name: 'proposals[].outcome.frozen', type: 'estimate', meaning: 'Land under a freeze', unit: 'km²' },
        {
          name: 'proposals[].outcome.line.lengthKm',
          type: 'number',
          meaning: 'Line between land that Ukraine would hold and the rest of Ukraine, central estimate',
          unit: 'km',
        },
        {
          name: 'proposals[].outcome.line.keptKm',
          type: 'number',
          meaning: 'Of it, the line of contact of that day',
          unit: 'km',
        },
        {
          name: 'proposals[].outcome.line.oblastBoundaryKm',
          type: 'number',
          meaning: 'Of it, boundary of oblasts',
          unit: 'km',
        },
        {
          name: 'proposals[].outcome.line.newKm',
          type: 'number',
          meaning: 'Of it, neither of the two',
          unit: 'km',
        },
        { name: 'proposals[].sources[].title', type: 'text', meaning: 'Title of a source' },
        { name: 'proposals[].sources[].publisher', type: 'text', meaning: 'Its publisher' },
        { name: 'proposals[].sources[].url', type: 'text', meaning: 'Its address' },
        { name: 'proposals[].sources[].date', type: 'date', meaning: 'Its date, if known', nullable: true },
        {
          name: 'proposals[].proposal',
          type: 'object',
          meaning: 'The proposal as written, by layers/proposals/schema.json',
        },
        {
          name: 'calibration.pairs',
          type: 'integer',
          meaning: 'Pairs of day and oblast in which the estimate was compared with a reference',
        },
        {
          name: 'calibration.held',
          type: 'integer',
          meaning: 'Pairs in which the range holds the reference',
        },
        { name: 'calibration.days', type: 'list of dates', meaning: 'Days of the comparison' },
        { name: 'calibration.rows[].day', type: 'date', meaning: 'Day of a pair' },
        { name: 'calibration.rows[].oblast', type: 'text', meaning: OBLAST_CODE },
        {
          name: 'calibration.rows[].referenceKm2',
          type: 'number',
          meaning: 'Russian-held land measured on a full-resolution map',
          unit: 'km²',
        },
        { name: 'calibration.rows[].areaKm2', type: 'estimate', meaning: 'The estimate', unit: 'km²' },
        { name: 'method.en', type: 'text', meaning: 'How the line is estimated' },
        { name: 'sources[].title', type: 'text', meaning: 'What was taken from a source' },
        { name: 'sources[].publisher', type: 'text', meaning: 'Its publisher' },
        { name: 'sources[].url', type: 'text', meaning: 'Its address', nullable: true },
        { name: 'licences[].file', type: 'text', meaning: 'What a licence is about' },
        { name: 'licences[].licence', type: 'text', meaning: 'Name of the licence' },
        { name: 'licences[].credit', type: 'text', meaning: 'Credit to give' },
      ],
    },
  ],
};

const CONTROL: FileFamily = {
  id: 'control',
  path: 'layers/control/<date>.geojson',
  description:
    'Russian-held land by oblast and the line of contact on one day: the first day of every month of the record, its first and last day, and the day of each proposal.',
  geometry: 'MultiPolygon for each oblast, then one MultiLineString',
  licences: ['ODbL 1.0'],
  credit: `${CONTROL_CREDIT}; oblast boundaries: ${OBLASTS_CREDIT}`,
  parts: [
    {
      of: 'feature',
      layer: 'control-area',
      title: 'Features with layer “control-area”',
      fields: [
        { name: 'layer', type: 'text', meaning: 'control-area' },
        { name: 'oblast', type: 'text', meaning: OBLAST_CODE },
        { name: 'holder', type: 'text', meaning: 'RU' },
        { name: 'date', type: 'date', meaning: 'Day' },
        {
          name: 'areaKm2',
          type: 'estimate',
          meaning: 'Russian-held land in the oblast; the geometry is the central estimate',
          unit: 'km²',
        },
      ],
    },
    {
      of: 'feature',
      layer: 'line-of-contact',
      title: 'The feature with layer “line-of-contact”',
      fields: [
        { name: 'layer', type: 'text', meaning: 'line-of-contact' },
        { name: 'date', type: 'date', meaning: 'Day' },
        { name: 'lengthKm', type: 'estimate', meaning: 'Length of the main line', unit: 'km' },
        {
          name: 'pocketsLengthKm',
          type: 'estimate',
          meaning: 'Length of the lines around detached Russian-held land',
          unit: 'km',
        },
        { name: 'pocketsAreaKm2', type: 'estimate', meaning: 'Area of that detached land', unit: 'km²' },
        {
          name: 'mainLines',
          type: 'integer',
          meaning:
            'How many lines of the geometry, from its first, are the main line; the rest are the pockets’',
        },
      ],
    },
    {
      of: 'file',
      title: 'Members of the file beside type and features',
      fields: [
        { name: 'bbox', type: 'list of numbers', meaning: 'West, south, east, north', unit: '°' },
        ...METADATA,
      ],
    },
  ],
};

const ZONES: FileFamily = {
  id: 'zones',
  path: 'layers/proposals/<id>/<zone>.geojson',
  description:
    'One zone of one proposal, its rule evaluated on the day that the catalogue names in evaluatedOn. One feature.',
  geometry: 'MultiPolygon; no coordinates if the zone is empty on that day',
  licences: ['ODbL 1.0', 'CC BY 4.0'],
  credit: `${CONTROL_CREDIT}; oblast boundaries: ${OBLASTS_CREDIT}; label and rule: Lines of Contact (CC BY 4.0)`,
  parts: [
    {
      of: 'feature',
      title: 'Properties of the feature',
      fields: [
        { name: 'proposal', type: 'text', meaning: 'Name of the proposal' },
        { name: 'zone', type: 'text', meaning: 'Name of the zone' },
        { name: 'kind', type: 'text', meaning: 'withdrawal, freeze, cession or demilitarisation' },
        { name: 'label', type: 'text', meaning: 'Label in English' },
        { name: 'date', type: 'date', meaning: 'Day on which the rule was evaluated' },
        {
          name: 'rule',
          type: 'object',
          meaning: 'The rule that gives the zone, by layers/proposals/schema.json',
        },
        {
          name: 'areaKm2',
          type: 'estimate',
          meaning: 'Area of the zone; the geometry is the central estimate',
          unit: 'km²',
        },
        { name: 'byOblast[].oblast', type: 'text', meaning: OBLAST_CODE },
        {
          name: 'byOblast[].areaKm2',
          type: 'estimate',
          meaning: 'Area of the zone in the oblast',
          unit: 'km²',
        },
        { name: 'settlements', type: 'integer', meaning: 'Settlements in the zone, central estimate' },
        {
          name: 'population',
          type: 'integer',
          meaning: 'Their population before 2022, as far as it is known',
          unit: 'people',
        },
        { name: 'populationKnownFor', type: 'integer', meaning: 'Settlements whose population is known' },
        { name: 'settlementIds', type: 'list of texts', meaning: 'Their ids in settlements.geojson' },
      ],
    },
    {
      of: 'file',
      title: 'Members of the file beside type and features',
      fields: [
        {
          name: 'bbox',
          type: 'list of numbers',
          meaning: 'West, south, east, north; absent if the zone is empty',
          unit: '°',
          optional: true,
        },
        {
          name: 'metadata.note',
          type: 'text',
          meaning: 'Given if the date of the proposal lies outside the record',
          optional: true,
        },
        ...METADATA,
      ],
    },
  ],
};

const SETTLEMENTS: FileFamily = {
  id: 'settlements',
  path: 'layers/settlements.geojson',
  description: 'The settlements whose holder is the fact that everything else is computed from.',
  geometry: 'Point',
  licences: ['ODbL 1.0', 'CC BY 4.0'],
  credit: `${OSM} (ODbL), GeoNames (CC BY 4.0)`,
  parts: [
    {
      of: 'feature',
      title: 'Properties of a feature',
      fields: [
        { name: 'id', type: 'text', meaning: 'Id in all files of this site' },
        { name: 'name', type: 'text', meaning: 'Name in Latin letters' },
        { name: 'nameUk', type: 'text', meaning: 'Name in Ukrainian, if known', nullable: true },
        { name: 'kind', type: 'text', meaning: 'city, town or village' },
        {
          name: 'population',
          type: 'integer',
          meaning: 'Population before 2022',
          unit: 'people',
          nullable: true,
        },
        { name: 'rank', type: 'integer', meaning: 'From 1 to 5: how early a map shows the name, 1 first' },
      ],
    },
  ],
};

const BASEMAP: readonly FileFamily[] = [
  {
    id: 'oblasts',
    path: 'layers/basemap/oblasts.geojson',
    description: 'The 27 first-level units of Ukraine, boundaries generalised.',
    geometry: 'Polygon or MultiPolygon',
    licences: ['CC BY 4.0'],
    credit: 'ukrainian_geodata / OPORA',
    parts: [
      {
        of: 'feature',
        title: 'Properties of a feature',
        fields: [
          { name: 'id', type: 'text', meaning: OBLAST_CODE },
          { name: 'name', type: 'text', meaning: 'Name in English' },
          { name: 'name_uk', type: 'text', meaning: 'Name in Ukrainian' },
          { name: 'official_area_km2', type: 'number', meaning: 'Area by the state statistics', unit: 'km²' },
        ],
      },
    ],
  },
  {
    id: 'border',
    path: 'layers/basemap/border.geojson',
    description: 'The outline of Ukraine, the international border on land and the coast apart.',
    geometry: 'MultiLineString',
    licences: ['CC BY 4.0', 'ODbL 1.0'],
    credit: `ukrainian_geodata / OPORA (CC BY 4.0), ${OSM} (ODbL)`,
    parts: [
      {
        of: 'feature',
        title: 'Properties of a feature',
        fields: [{ name: 'coast', type: 'true or false', meaning: 'Whether the lines are coast' }],
      },
    ],
  },
  {
    id: 'land',
    path: 'layers/basemap/land.geojson',
    description: 'Land of the map’s extent; all else is sea. No properties.',
    geometry: 'MultiPolygon',
    licences: ['ODbL 1.0'],
    credit: OSM,
    parts: [],
  },
  {
    id: 'neighbour-borders',
    path: 'layers/basemap/neighbour-borders.geojson',
    description: 'Land borders of the countries around Ukraine. No properties.',
    geometry: 'LineString or MultiLineString',
    licences: ['ODbL 1.0'],
    credit: OSM,
    parts: [],
  },
  {
    id: 'water',
    path: 'layers/basemap/water.geojson',
    description: 'Rivers, reservoirs and lagoons.',
    geometry: 'lines for rivers, areas for reservoirs and lagoons',
    licences: ['public domain'],
    credit: 'Natural Earth',
    parts: [
      {
        of: 'feature',
        title: 'Properties of a feature',
        fields: [
          { name: 'name', type: 'text', meaning: 'Name' },
          { name: 'class', type: 'text', meaning: 'river, reservoir or lagoon' },
          {
            name: 'note',
            type: 'text',
            meaning: 'On the Kakhovka reservoir: when it was drained',
            optional: true,
          },
        ],
      },
    ],
  },
];

const FACTS: readonly FileFamily[] = [
  {
    id: 'settlement-facts',
    path: 'facts/settlements.csv',
    description: 'The settlements with the side that held each on the first day of the record. UTF-8, comma.',
    licences: ['ODbL 1.0', 'CC BY 4.0'],
    credit: CONTROL_CREDIT,
    parts: [
      {
        of: 'row',
        title: 'Columns',
        fields: [
          { name: 'id', type: 'text', meaning: 'Id in all files of this site' },
          { name: 'name', type: 'text', meaning: 'Name in Latin letters' },
          { name: 'name_uk', type: 'text', meaning: 'Name in Ukrainian, if known', nullable: true },
          { name: 'kind', type: 'text', meaning: 'city, town or village' },
          { name: 'oblast', type: 'text', meaning: OBLAST_CODE },
          { name: 'lon', type: 'number', meaning: 'Longitude, WGS84', unit: '°' },
          { name: 'lat', type: 'number', meaning: 'Latitude, WGS84', unit: '°' },
          {
            name: 'population',
            type: 'integer',
            meaning: 'Population before 2022',
            unit: 'people',
            nullable: true,
          },
          {
            name: 'held_on_2024_07_08',
            type: 'text',
            meaning: 'UA or RU: the side that held it on 8 July 2024',
          },
        ],
      },
    ],
  },
  {
    id: 'changes',
    path: 'facts/changes.csv',
    description: 'Every change of a settlement’s holder since then, in order of date. UTF-8, comma.',
    licences: ['facts'],
    credit: 'settlement status read from DeepStateMap',
    parts: [
      {
        of: 'row',
        title: 'Columns',
        fields: [
          { name: 'date', type: 'date', meaning: 'Day from which the new holder counts' },
          { name: 'settlement_id', type: 'text', meaning: 'Id of the settlement' },
          { name: 'name', type: 'text', meaning: 'Its name, for reading' },
          { name: 'held_by', type: 'text', meaning: 'UA or RU: the side that holds it from that day' },
        ],
      },
    ],
  },
];

const SCHEMA: FileFamily = {
  id: 'schema',
  path: 'layers/proposals/schema.json',
  description:
    'JSON Schema of a proposal and of the language of its rules: of the member proposal in the catalogue, of rule in a zone, and of a proposal that a reader adds.',
  licences: ['MIT'],
  credit: 'Lines of Contact',
  parts: [],
};

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
