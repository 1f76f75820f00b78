import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');

/**
 * The plain-language reading of rules and the words of the rule builder. Each phrase is asked for in a `form`,
 * `nominative` or `genitive`; English has one for both.
 */
export const enRule = {
  ruleNothing: (_: Params) => 'nothing yet',
  ruleOblastName: (p: Params) => String(p.name),
  ruleOblasts: (p: Params) => `${p.names} ${plural(p.count ?? 0, { one: 'oblast', other: 'oblasts' })}`,
  ruleHeld: {
    UA: (_: Params) => 'what Ukraine holds',
    RU: (_: Params) => 'what Russia holds',
  },
  ruleHeldOf: {
    UA: (p: Params) => `what Ukraine holds of ${p.of}`,
    RU: (p: Params) => `what Russia holds of ${p.of}`,
  },
  ruleCommon: (p: Params) => `what is common to ${p.list}`,
  ruleTogether: ', together with ',
  ruleMinus: (p: Params) => `${p.from}, without ${p.without}`,
  rulePockets: (_: Params) => 'the pockets that Russia holds apart from its main area',
  rulePocketsOf: (p: Params) =>
    `the pockets that Russia holds apart from its main area, as far as they lie in ${p.of}`,
  ruleWithin: (p: Params) => `${p.of} and a band of ${p.km} km around it`,
  ruleDrawn: (_: Params) => 'a drawn area',
  ruleForms: {
    none: 'Choose…',
    oblasts: 'Oblasts',
    heldBy: 'What one side holds',
    all: 'Common to all of these',
    any: 'All of these together',
    minus: 'One without another',
    detached: 'Detached pockets of',
    within: 'With a band around',
    geometry: 'Drawn on the map',
  },
  ruleForm: 'Land',
  rulePart: (p: Params) => `Part ${p.number}`,
  ruleFrom: 'Of this',
  ruleWithout: 'without this',
  ruleAddPart: 'Add a part',
  ruleRemovePart: (p: Params) => `Remove part ${p.number}`,
  ruleKm: 'Width of the band, km',
  ruleHolder: 'Held by',
  ruleNoOblasts: 'Choose oblasts',
  ruleDraw: 'Draw on the map',
  ruleDrawing: 'Being drawn on the map',
  ruleReading: (p: Params) => `Covers ${p.reading}.`,
  rulePicture: (p: Params) => `Picture of the zone: ${p.reading}`,
};
