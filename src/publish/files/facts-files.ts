import type { FileFamily } from './file-family.ts';

export const FACTS: readonly FileFamily[] = [
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
