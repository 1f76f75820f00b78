import { type FileFamily, METADATA } from './file-family.ts';

export const CONTROL: FileFamily = {
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
