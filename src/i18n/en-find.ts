import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');
const settlements = (p: Params) =>
  `${p.count} ${plural(p.settlements ?? 0, { one: 'settlement', other: 'settlements' })}`;

/** What finds a place, tells of it, moves the map and names the keys. */
export const enFind = {
  search: 'Find a place, an oblast or a proposal',
  searchPlaceholder: 'Place, oblast or proposal',
  searchCount: (p: Params) => `${p.count} ${plural(p.count ?? 0, { one: 'result', other: 'results' })}`,
  searchNone: 'Nothing found',
  foundKinds: { oblast: 'oblast', proposal: 'proposal' },
  foundPeople: (p: Params) => `${p.count} people`,
  unknownPlace: (p: Params) => `The address names a settlement that is not on the record: ${p.id}`,
  zonesOnDay: (p: Params) => `Zones on ${p.day}`,
  zonesComputing: 'The zones of all proposals are being computed.',
  inNoZone: (p: Params) =>
    `In no zone of ${p.count} ${plural(p.count ?? 0, { one: 'proposal', other: 'proposals' })}`,
  inNoZoneOfAny: (p: Params) => `In no zone of any of the ${p.count} proposals`,
  centreMap: 'Map centred on it',
  copyLink: 'Copy link',
  copyLinkRefused: 'The browser does not allow copying; copy the link’s address instead.',
  onTheMap: 'What is on the map',
  onTheMapHint: 'The same as the picture, as a list; it follows the map once that has come to rest.',
  settlementsInView: (p: Params) => `${settlements(p)} in view`,
  settlementsInViewLimited: (p: Params) => `${settlements(p)} in view; the ${p.shown} largest`,
  noneInView: 'none in view',
  lineInView: (p: Params) =>
    `about ${p.length} in view, in ${p.pieces} ${plural(p.pieces ?? 0, { one: 'piece', other: 'pieces' })}`,
  heldBriefly: (p: Params) => `held by ${p.holder}`,
  pocketLine: 'Lines of detached pockets',
  populationUnknown: 'population unknown',
  moveMap: 'Move the map',
  panNorth: 'Move the map north',
  panSouth: 'Move the map south',
  panWest: 'Move the map west',
  panEast: 'Move the map east',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show all of Ukraine',
  keysTitle: 'Keys',
  keysAnywhere: 'Anywhere but in a field',
  keysOnMap: 'On the map',
  keysInList: 'In the search and on the card of a place',
  keyActions: {
    search: 'Find a place, an oblast or a proposal',
    keys: 'This list of keys',
    list: 'What is on the map, as a list',
    dayBack: 'One day back',
    dayOn: 'One day on',
    changeBack: 'Previous change of a settlement’s holder',
    changeOn: 'Next change of a settlement’s holder',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'All of Ukraine',
  },
  keyArrows: 'Arrows',
  keyMove: 'Move the map',
  keyWhatIsHere: 'What is at its centre',
  keyChoose: 'Choose among the results',
  keyOpen: 'Open the result',
  keyEscape: 'Close',
  singleKeys: 'Keys without Ctrl, Alt or Command are switched on',
  singleKeysHint:
    'Switch them off if you speak to the computer, or press keys by accident. Tab, Enter, Escape and the arrows stay.',
  figuresTold: (p: Params) =>
    `${p.day}: Russian-controlled (occupied) area ${p.area}; line of contact ${p.length}.`,
};
