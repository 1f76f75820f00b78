import { enGlossary } from './en-glossary.ts';
import { enLayersPage } from './en-layers-page.ts';
import { enMethods } from './en-methods.ts';

type Params = Record<string, string | number>;

/** Texts of the static pages; apart from the page's catalogue, which the browser loads. */
export const enPages = {
  siteParts: 'Parts of the site',
  map: 'Map',
  proposals: 'Proposals',
  data: 'Data',
  language: 'Language',
  /** The map’s description in search results. */
  siteDescription:
    'An interactive territorial map: the line of contact of any day in Ukraine, every publicly reported withdrawal, freeze and cession zone, and what each would change in square kilometres.',
  openOnMap: 'Open on the map',
  date: 'Date',
  evaluatedOn: 'Computed on',
  ownDate: (p: Params) => `${p.day}, the control of its own date`,
  firstDay: (p: Params) => `${p.day}, the first day of the record; the proposal is older`,
  lastDay: (p: Params) => `${p.day}, the last day of the record; the proposal is later`,
  pictureText: (p: Params) => `Map of Ukraine with the zones of “${p.title}”, computed on ${p.day}`,
  zonesCaption: (p: Params) =>
    `Area of each zone on ${p.day}: the central estimate, and the range from the low to the high one`,
  zone: 'Zone',
  file: 'File',
  zoneFile: 'GeoJSON',
  zoneSources: 'Source:',
  noClaims: 'No reported figure that the geometry can answer is on record for this proposal.',
  claimsCaption: 'Figures as reported, beside what the geometry gives for the same quantity',
  reportedBy: (p: Params) => `Reported by ${p.by}, ${p.day}`,
  outcomeHint: (p: Params) =>
    `Who would hold what, computed on the control of ${p.day}. Land that the text leaves unspecified counts as unchanged.`,
  heldCaption: 'Who would hold how much of Ukraine',
  transfersCaption: 'Land whose holder would differ from that day’s control, and land under a freeze',
  change: 'Change',
  toUa: 'To Ukraine',
  toRu: 'To Russia',
  toDemilitarised: 'To a demilitarised zone',
  frozen: 'Under a freeze, holder unchanged',
  lineSplit: (p: Params) =>
    `Resulting line: ${p.total}, of it ${p.kept} along the line of contact of that day, ${p.boundary} along oblast boundaries, ${p.fresh} new.`,
  byOblastCaption: 'Land by holder if carried out, in oblasts that Ukraine would not hold whole',
  proposalDescription: (p: Params) =>
    `Put forward by ${p.by}, ${p.day}. ${p.zones}. Areas computed on ${p.on}, with their range; reported figures beside computed ones; sources.`,
  zoneInShort: (p: Params) => `${p.kind}: ${p.area}`,
  optionInShort: (p: Params) => `${p.kind} (an option): ${p.area}`,
  listTitle: 'Proposals',
  listDescription: (p: Params) =>
    `${p.count} publicly reported proposals on territory in Ukraine, from ${p.first} to ${p.last}: zones with computed areas and their range, reported figures, sources.`,
  listLead:
    'Publicly reported proposals, in order of date. None of them is in force. Each is measured on the control of its own date; those older than the record on its first day. Land under a freeze keeps its holder.',
  listCaption: 'Area of what each proposal would change, central estimate with its range',
  proposal: 'Proposal',
  noscript:
    'The interactive map computes its figures in the browser and needs JavaScript. The facts are also on pages that need none:',
  noscriptProposals: 'all proposals with their zones, figures and sources',
  noscriptLayers: 'all data files with their fields, licences and sizes',
  noscriptMethods: 'how the figures come about, and how good they are',
  noscriptRecord: (p: Params) => `The record runs from ${p.first} to ${p.last}.`,
  noscriptHeld: (p: Params) =>
    `Russian-controlled (occupied) area on ${p.day}: ${p.area} of Ukraine’s 603,628 km².`,
  layers: enLayersPage,
  methods: enMethods,
  glossary: enGlossary,
};

/** The texts of the static pages; every language has the same keys. */
export type PageMessages = typeof enPages;
