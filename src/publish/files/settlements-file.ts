import type { FileFamily } from './file-family.ts';

export const SETTLEMENTS: FileFamily = {
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
