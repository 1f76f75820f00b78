import type { CatalogLicence, CatalogSource } from './catalog.ts';

/** Where the figures come from: in every published layer and every export. */
export const SOURCES: readonly CatalogSource[] = [
  {
    title: 'Settlement positions and names',
    publisher: 'OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
  },
  {
    title: 'Settlement names and population before 2022',
    publisher: 'GeoNames',
    url: 'https://www.geonames.org/',
  },
  {
    title: 'Settlement status read from DeepStateMap',
    publisher: 'DeepStateMap',
    url: 'https://deepstatemap.live/',
  },
  { title: 'Oblast boundaries, generalised', publisher: 'ukrainian_geodata / OPORA', url: null },
  { title: 'Rivers and reservoirs', publisher: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
];

export const LICENCES: readonly CatalogLicence[] = [
  {
    file: 'control',
    licence: 'ODbL 1.0',
    credit: '© OpenStreetMap contributors, GeoNames; settlement status read from DeepStateMap',
  },
  { file: 'oblast boundaries', licence: 'CC BY 4.0', credit: 'ukrainian_geodata / OPORA' },
  { file: 'water', licence: 'public domain', credit: 'Natural Earth' },
  { file: 'land and neighbours', licence: 'ODbL 1.0', credit: '© OpenStreetMap contributors' },
  { file: 'proposals', licence: 'CC BY 4.0', credit: 'Lines of Contact; each proposal names its sources' },
];

export const CREDITS =
  '© OpenStreetMap contributors (ODbL), GeoNames, ukrainian_geodata / OPORA (CC BY 4.0), Natural Earth; settlement status read from DeepStateMap';

export const METHOD =
  'Estimated from the holder of 9,812 settlements: the line stands half way between neighbouring settlements held by different sides (a quarter and three quarters of the way for the range), clipped to oblast boundaries. The bed of the former Kakhovka reservoir counts as not Russian-held. Areas on the WGS84 ellipsoid.';

/** What every export says of a proposal that is the reader's own. */
export const OWN_DRAFT = 'a reader’s own draft, not a reported proposal';

export const DISCLAIMER =
  'Showing a line or a proposal implies no endorsement or recognition. The international border is that of UN General Assembly resolutions 68/262 and ES-11/4.';
