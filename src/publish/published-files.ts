import type { enPublishedFiles } from '../i18n/en-published-files.ts';

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

const METADATA: readonly Field[] = [
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

const CATALOG: FileFamily = {
  id: 'catalog',
  path: 'layers/catalog.json',
  licences: ['ODbL 1.0', 'CC BY 4.0'],
  parts: [
    {
      of: 'file',
      title: 'members',
      fields: [
        { name: 'version', type: 'text', meaning: 'version' },
        { name: 'record.firstDay', type: 'date', meaning: 'firstDay' },
        { name: 'record.lastDay', type: 'date', meaning: 'lastDay' },
        {
          name: 'record.changeDays',
          type: 'list of dates',
          meaning: 'changeDays',
        },
        { name: 'oblasts[].id', type: 'text', meaning: 'oblastCode' },
        { name: 'oblasts[].name', type: 'text', meaning: 'nameEn' },
        { name: 'oblasts[].nameUk', type: 'text', meaning: 'nameUk' },
        {
          name: 'oblasts[].officialAreaKm2',
          type: 'number',
          meaning: 'officialArea',
          unit: 'km²',
        },
        {
          name: 'oblasts[].areaKm2',
          type: 'number',
          meaning: 'boundaryArea',
          unit: 'km²',
        },
        { name: 'oblasts[].bbox', type: 'list of numbers', meaning: 'itsExtent', unit: '°' },
        { name: 'snapshots[].date', type: 'date', meaning: 'snapshotDay' },
        { name: 'snapshots[].href', type: 'text', meaning: 'itsFile' },
        {
          name: 'snapshots[].areaKm2',
          type: 'estimate',
          meaning: 'heldOnDay',
          unit: 'km²',
        },
        { name: 'proposals[].id', type: 'text', meaning: 'proposalAddressName' },
        { name: 'proposals[].title', type: 'text', meaning: 'title' },
        { name: 'proposals[].date', type: 'date', meaning: 'putForwardOn' },
        { name: 'proposals[].proposedBy', type: 'text', meaning: 'putForwardBy' },
        {
          name: 'proposals[].evaluatedOn',
          type: 'date',
          meaning: 'evaluatedOn',
        },
        { name: 'proposals[].zones[].id', type: 'text', meaning: 'zoneName' },
        {
          name: 'proposals[].zones[].kind',
          type: 'text',
          meaning: 'zoneKind',
        },
        { name: 'proposals[].zones[].href', type: 'text', meaning: 'itsFile' },
        { name: 'proposals[].zones[].areaKm2', type: 'estimate', meaning: 'zoneArea', unit: 'km²' },
        { name: 'proposals[].claims[].id', type: 'text', meaning: 'claimName' },
        { name: 'proposals[].claims[].label', type: 'text', meaning: 'claimLabel' },
        {
          name: 'proposals[].claims[].reported',
          type: 'number',
          meaning: 'claimReported',
          unit: 'seeUnit',
        },
        { name: 'proposals[].claims[].unit', type: 'text', meaning: 'claimUnit' },
        { name: 'proposals[].claims[].by', type: 'text', meaning: 'claimBy' },
        { name: 'proposals[].claims[].date', type: 'date', meaning: 'claimDate' },
        { name: 'proposals[].claims[].url', type: 'text', meaning: 'claimUrl' },
        {
          name: 'proposals[].claims[].computed',
          type: 'estimate',
          meaning: 'claimComputed',
          unit: 'seeUnit',
        },
        ...(['UA', 'RU', 'demilitarised'] as const).flatMap((holder): Field[] => [
          {
            name: `proposals[].outcome.total.${holder}`,
            type: 'estimate',
            meaning: holder === 'demilitarised' ? 'totalDemilitarised' : `total${holder}`,
            unit: 'km²',
          },
          {
            name: `proposals[].outcome.byOblast[].areaKm2.${holder}`,
            type: 'estimate',
            meaning: 'sameInOblast',
            unit: 'km²',
          },
        ]),
        { name: 'proposals[].outcome.byOblast[].oblast', type: 'text', meaning: 'oblastCode' },
        {
          name: 'proposals[].outcome.transferred.toUa',
          type: 'estimate',
          meaning: 'landToUa',
          unit: 'km²',
        },
        {
          name: 'proposals[].outcome.transferred.toRu',
          type: 'estimate',
          meaning: 'landToRu',
          unit: 'km²',
        },
        {
          name: 'proposals[].outcome.transferred.toDemilitarised',
          type: 'estimate',
          meaning: 'landDemilitarised',
          unit: 'km²',
        },
        { name: 'proposals[].outcome.frozen', type: 'estimate', meaning: 'landFrozen', unit: 'km²' },
        {
          name: 'proposals[].outcome.line.lengthKm',
          type: 'number',
          meaning: 'lineLength',
          unit: 'km',
        },
        {
          name: 'proposals[].outcome.line.keptKm',
          type: 'number',
          meaning: 'lineKept',
          unit: 'km',
        },
        {
          name: 'proposals[].outcome.line.oblastBoundaryKm',
          type: 'number',
          meaning: 'lineBoundary',
          unit: 'km',
        },
        {
          name: 'proposals[].outcome.line.newKm',
          type: 'number',
          meaning: 'lineNew',
          unit: 'km',
        },
        { name: 'proposals[].sources[].title', type: 'text', meaning: 'sourceTitle' },
        { name: 'proposals[].sources[].publisher', type: 'text', meaning: 'publisher' },
        { name: 'proposals[].sources[].url', type: 'text', meaning: 'address' },
        { name: 'proposals[].sources[].date', type: 'date', meaning: 'sourceDate', nullable: true },
        {
          name: 'proposals[].proposal',
          type: 'object',
          meaning: 'proposalWritten',
        },
        {
          name: 'calibration.pairs',
          type: 'integer',
          meaning: 'calibrationPairs',
        },
        {
          name: 'calibration.held',
          type: 'integer',
          meaning: 'calibrationHeld',
        },
        { name: 'calibration.days', type: 'list of dates', meaning: 'calibrationDays' },
        { name: 'calibration.rows[].day', type: 'date', meaning: 'pairDay' },
        { name: 'calibration.rows[].oblast', type: 'text', meaning: 'oblastCode' },
        {
          name: 'calibration.rows[].referenceKm2',
          type: 'number',
          meaning: 'referenceArea',
          unit: 'km²',
        },
        { name: 'calibration.rows[].areaKm2', type: 'estimate', meaning: 'estimateItself', unit: 'km²' },
        { name: 'method.en', type: 'text', meaning: 'method' },
        { name: 'sources[].title', type: 'text', meaning: 'takenFrom' },
        { name: 'sources[].publisher', type: 'text', meaning: 'publisher' },
        { name: 'sources[].url', type: 'text', meaning: 'address', nullable: true },
        { name: 'licences[].file', type: 'text', meaning: 'licenceOf' },
        { name: 'licences[].licence', type: 'text', meaning: 'licenceName' },
        { name: 'licences[].credit', type: 'text', meaning: 'creditToGive' },
      ],
    },
  ],
};

const CONTROL: FileFamily = {
  id: 'control',
  path: 'layers/control/<date>.geojson',
  licences: ['ODbL 1.0'],
  parts: [
    {
      of: 'feature',
      layer: 'control-area',
      title: 'controlFeatures',
      fields: [
        { name: 'layer', type: 'text', value: 'control-area' },
        { name: 'oblast', type: 'text', meaning: 'oblastCode' },
        { name: 'holder', type: 'text', value: 'RU' },
        { name: 'date', type: 'date', meaning: 'day' },
        {
          name: 'areaKm2',
          type: 'estimate',
          meaning: 'heldInOblast',
          unit: 'km²',
        },
      ],
    },
    {
      of: 'feature',
      layer: 'line-of-contact',
      title: 'lineFeature',
      fields: [
        { name: 'layer', type: 'text', value: 'line-of-contact' },
        { name: 'date', type: 'date', meaning: 'day' },
        { name: 'lengthKm', type: 'estimate', meaning: 'mainLineLength', unit: 'km' },
        {
          name: 'pocketsLengthKm',
          type: 'estimate',
          meaning: 'pocketLinesLength',
          unit: 'km',
        },
        { name: 'pocketsAreaKm2', type: 'estimate', meaning: 'pocketsArea', unit: 'km²' },
        {
          name: 'mainLines',
          type: 'integer',
          meaning: 'mainLines',
        },
      ],
    },
    {
      of: 'file',
      title: 'fileMembers',
      fields: [{ name: 'bbox', type: 'list of numbers', meaning: 'bbox', unit: '°' }, ...METADATA],
    },
  ],
};

const ZONES: FileFamily = {
  id: 'zones',
  path: 'layers/proposals/<id>/<zone>.geojson',
  licences: ['ODbL 1.0', 'CC BY 4.0'],
  parts: [
    {
      of: 'feature',
      title: 'oneFeature',
      fields: [
        { name: 'proposal', type: 'text', meaning: 'proposalName' },
        { name: 'zone', type: 'text', meaning: 'ofZoneName' },
        { name: 'kind', type: 'text', meaning: 'zoneKind' },
        { name: 'label', type: 'text', meaning: 'labelEn' },
        { name: 'date', type: 'date', meaning: 'ruleDay' },
        {
          name: 'rule',
          type: 'object',
          meaning: 'zoneRule',
        },
        {
          name: 'areaKm2',
          type: 'estimate',
          meaning: 'areaOfZone',
          unit: 'km²',
        },
        { name: 'byOblast[].oblast', type: 'text', meaning: 'oblastCode' },
        {
          name: 'byOblast[].areaKm2',
          type: 'estimate',
          meaning: 'areaInOblast',
          unit: 'km²',
        },
        { name: 'settlements', type: 'integer', meaning: 'settlementsInZone' },
        {
          name: 'population',
          type: 'integer',
          meaning: 'populationInZone',
          unit: 'people',
        },
        { name: 'populationKnownFor', type: 'integer', meaning: 'populationKnownFor' },
        { name: 'settlementIds', type: 'list of texts', meaning: 'settlementIds' },
      ],
    },
    {
      of: 'file',
      title: 'fileMembers',
      fields: [
        {
          name: 'bbox',
          type: 'list of numbers',
          meaning: 'bboxUnlessEmpty',
          unit: '°',
          optional: true,
        },
        {
          name: 'metadata.note',
          type: 'text',
          meaning: 'outsideRecord',
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
  licences: ['ODbL 1.0', 'CC BY 4.0'],
  parts: [
    {
      of: 'feature',
      title: 'features',
      fields: [
        { name: 'id', type: 'text', meaning: 'id' },
        { name: 'name', type: 'text', meaning: 'nameLatin' },
        { name: 'nameUk', type: 'text', meaning: 'nameUkIfKnown', nullable: true },
        { name: 'kind', type: 'text', meaning: 'settlementKind' },
        {
          name: 'population',
          type: 'integer',
          meaning: 'population',
          unit: 'people',
          nullable: true,
        },
        { name: 'rank', type: 'integer', meaning: 'rank' },
      ],
    },
  ],
};

const BASEMAP: readonly FileFamily[] = [
  {
    id: 'oblasts',
    path: 'layers/basemap/oblasts.geojson',
    licences: ['CC BY 4.0'],
    parts: [
      {
        of: 'feature',
        title: 'features',
        fields: [
          { name: 'id', type: 'text', meaning: 'oblastCode' },
          { name: 'name', type: 'text', meaning: 'nameEn' },
          { name: 'name_uk', type: 'text', meaning: 'nameUk' },
          { name: 'official_area_km2', type: 'number', meaning: 'officialArea', unit: 'km²' },
        ],
      },
    ],
  },
  {
    id: 'border',
    path: 'layers/basemap/border.geojson',
    licences: ['CC BY 4.0', 'ODbL 1.0'],
    parts: [
      {
        of: 'feature',
        title: 'features',
        fields: [{ name: 'coast', type: 'true or false', meaning: 'isCoast' }],
      },
    ],
  },
  {
    id: 'land',
    path: 'layers/basemap/land.geojson',
    licences: ['ODbL 1.0'],
    parts: [],
  },
  {
    id: 'neighbour-borders',
    path: 'layers/basemap/neighbour-borders.geojson',
    licences: ['ODbL 1.0'],
    parts: [],
  },
  {
    id: 'water',
    path: 'layers/basemap/water.geojson',
    licences: ['public domain'],
    parts: [
      {
        of: 'feature',
        title: 'features',
        fields: [
          { name: 'name', type: 'text', meaning: 'name' },
          { name: 'class', type: 'text', meaning: 'waterClass' },
          {
            name: 'note',
            type: 'text',
            meaning: 'drained',
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
    licences: ['ODbL 1.0', 'CC BY 4.0'],
    parts: [
      {
        of: 'row',
        title: 'columns',
        fields: [
          { name: 'id', type: 'text', meaning: 'id' },
          { name: 'name', type: 'text', meaning: 'nameLatin' },
          { name: 'name_uk', type: 'text', meaning: 'nameUkIfKnown', nullable: true },
          { name: 'kind', type: 'text', meaning: 'settlementKind' },
          { name: 'oblast', type: 'text', meaning: 'oblastCode' },
          { name: 'lon', type: 'number', meaning: 'longitude', unit: '°' },
          { name: 'lat', type: 'number', meaning: 'latitude', unit: '°' },
          {
            name: 'population',
            type: 'integer',
            meaning: 'population',
            unit: 'people',
            nullable: true,
          },
          {
            name: 'held_on_2024_07_08',
            type: 'text',
            meaning: 'heldAtStart',
          },
        ],
      },
    ],
  },
  {
    id: 'changes',
    path: 'facts/changes.csv',
    licences: ['facts'],
    parts: [
      {
        of: 'row',
        title: 'columns',
        fields: [
          { name: 'date', type: 'date', meaning: 'heldFrom' },
          { name: 'settlement_id', type: 'text', meaning: 'settlementId' },
          { name: 'name', type: 'text', meaning: 'nameForReading' },
          { name: 'held_by', type: 'text', meaning: 'heldBy' },
        ],
      },
    ],
  },
];

const SCHEMA: FileFamily = {
  id: 'schema',
  path: 'layers/proposals/schema.json',
  licences: ['MIT'],
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
