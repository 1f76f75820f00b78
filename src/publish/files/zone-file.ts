import { type FileFamily, METADATA } from './file-family.ts';

export const ZONES: FileFamily = {
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
