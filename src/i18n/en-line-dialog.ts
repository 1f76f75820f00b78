import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');

/** Texts of the dialog in which a front line is brought. */
export const enLineDialog = {
  lineDialogTitle: 'Add a front line',
  lineStep: (p: Params) => `Step ${p.number} of ${p.of}: ${p.name}`,
  lineSteps: {
    source: 'where it comes from',
    features: 'what of it is Russian-held',
    details: 'day and source',
    summary: 'what it amounts to',
  },
  lineIntro:
    'A front line or a control area as another source draws it. It is read and kept in this browser only; nothing is sent anywhere.',
  pickFile: 'Pick a file, or drop it here',
  pickFormats: 'GeoJSON, TopoJSON, KML or KMZ, GPX, zipped Shapefile, FlatGeobuf, GeoPackage; up to 100 MB.',
  pasteText: 'Paste text',
  pasteLabel: 'GeoJSON, TopoJSON, KML or GPX',
  readText: 'Read the text',
  fromAddress: 'From an address',
  addressLabel: 'Address of a file, beginning with https://',
  addressHint: 'Nothing is asked for before you say so.',
  addressAsk: (p: Params) =>
    `This asks another server, ${p.host}: it will see the request and the internet address that you come from. No cookies are sent, and not what you look at here.`,
  fetchAddress: 'Fetch the file',
  fetchFrom: (p: Params) => `Fetch it from ${p.host}`,
  fetching: (p: Params) => `Fetching, ${p.size} so far`,
  addressFaults: {
    notHttps: (_: Params) => 'This is no address that can be asked; it must begin with https://.',
    unreachable: (p: Params) =>
      `${p.host} could not be read: it does not answer, or does not let other pages read its files. Download the file and pick it here instead.`,
    refused: (p: Params) => `${p.host} refused the file (${p.status}).`,
    tooLarge: (p: Params) => `The file has more than ${p.limit} MB; a smaller one can be read.`,
  },
  askProjected:
    'The coordinates are no degrees, and the file does not say in which system they are. Where it fits, they look like one of these; convert them?',
  convertFrom: (p: Params) =>
    `Convert from ${p.name} (${p.code}): ${p.west} to ${p.east}° east, ${p.south} to ${p.north}° north`,
  askSwapped:
    'As they stand the coordinates lie far from Ukraine; with latitude and longitude changed over they lie in it.',
  swapAxes: 'Change them over',
  keepAxes: 'Leave them as they are',
  layerTold: (p: Params) =>
    `${p.format}, ${p.count} ${plural(p.features ?? 0, { one: 'feature', other: 'features' })}, ${p.vertices} positions.`,
  repairedTold: (p: Params) =>
    `What was repaired or left out (${p.count} ${plural(p.count ?? 0, { one: 'note', other: 'notes' })})`,
  lineNeedsAreas:
    'The file holds points only. Who holds what follows from areas, or from lines that divide Ukraine.',
  lineDividing: 'The land inside the border is being divided along the lines.',
  lineDividesNothing: (p: Params) =>
    `Nothing is divided: the line stops inside Ukraine at ${p.ends}. Ends no more than ${p.reach} km from the border or coast are led on to it; lead the line there, or close it.`,
  lineEnd: (p: Params) =>
    `${p.lat}° N, ${p.lon}° E (nearest place ${p.place}; ${p.km} from the border or coast)`,
  linesElsewhere: 'Nothing is divided: no line of the file runs through Ukraine.',
  pieceOblasts: (p: Params) => `${p.names} and ${p.more} more`,
  piecePlaces: (p: Params) => `${p.oblasts}: ${p.places}`,
  pieceHeld: (p: Params) => `${p.share} Russian-held by the estimate`,
  suggestedByEstimate: (p: Params) =>
    `A suggestion to begin with: the pieces that the settlement estimate of ${p.day} gives to Russia for the most part; beside each stands how much of it. Check it against the picture.`,
  suggestedByLatest: (p: Params) =>
    `A suggestion to begin with: the pieces that the settlement estimate of ${p.day}, the last day of the record, gives to Russia for the most part; beside each stands how much of it. The file names no day. Check it against the picture.`,
  whichHeld: 'Russian-held are',
  ways: { all: 'All areas', property: 'By a property', single: 'One by one' },
  byProperty: 'Property',
  searchValues: 'Search',
  valueTold: (p: Params) => `${p.count} × · ${p.area}`,
  valueNone: '(nothing)',
  featureNumber: (p: Params) => `Feature ${p.number}`,
  rowsShown: (p: Params) => `${p.shown} of ${p.count} are listed; search for the others.`,
  suggestedHeld: 'What reads like Russian-held land is chosen to begin with. Check it against the picture.',
  chosenTold: (p: Params) => `Chosen: ${p.chosen} of ${p.count} areas, ${p.area}`,
  layerPicture: 'Picture of the areas over the oblasts of Ukraine; the chosen ones are filled',
  layerPictureHint:
    'Click an area to choose it or leave it out. Drawn as coarse as the picture; figures use every position.',
  linePreparing: 'The line is being cleaned and measured.',
  lineNotPrepared: (p: Params) => `This cannot stand for the line of contact: ${p.reason}`,
  lineSummaryCaption: (p: Params) =>
    `Russian-controlled (occupied) area as drawn, and the settlement estimate of ${p.day} with its range`,
  asDrawn: 'As drawn',
  showLine: 'Show it on the map',
  next: 'Next',
  back: 'Back',
};
