import type { FileFamily } from './file-family.ts';

export const BASEMAP: readonly FileFamily[] = [
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
