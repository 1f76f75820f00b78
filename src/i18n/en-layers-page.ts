import { enPublishedFiles } from './en-published-files.ts';

import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');

/** Texts of the page that describes the published files; `code` between backquotes, *stress* between stars. */
export const enLayersPage = {
  title: 'Data',
  description: (p: Params) =>
    `Files of Lines of Contact: ${p.days} days of control from ${p.first} to ${p.last}, the zones of ${p.proposals} proposals, settlements, boundaries. GeoJSON, JSON and CSV with fields, licences, sizes and snippets.`,
  lead: (p: Params) =>
    `Everything that the map shows is a file that other programs can load: the control of ${p.days} days from ${p.first} to ${p.last}, the zones of ${p.proposals} proposals, settlements, boundaries, and the facts that all of it is computed from. Data version \`${p.version}\`.`,
  measures:
    'Coordinates are longitude and latitude on WGS84 (RFC 7946), figures are square kilometres and kilometres on the WGS84 ellipsoid. An *estimate* is an object of three numbers, `low`, `central` and `high`: the central estimate and its range.',
  allFiles: 'All files; sizes before compression',
  columns: { file: 'File', files: 'Files', bytes: 'Bytes', licence: 'Licence', area: 'Area' },
  passingOn:
    'Whoever passes on a layer with settlements, or with areas made from them, passes it on under ODbL 1.0, with the credits that are given with each file below.',
  loading: 'Loading the files',
  exampleSite: (p: Params) => `Replace \`${p.site}\` by the address of this site.`,
  schemas: 'JSON Schema',
  schemasText: (p: Params) =>
    `[\`layers/proposals/schema.json\`](${p.schema}) describes a proposal and the rules of its zones (\`rule\` in every zone’s file, \`proposal\` in every entry of the catalogue). An editor that follows \`$schema\` checks a new proposal against it while it is written.`,
  stability: 'Stability of names',
  stabilityNames:
    'Addresses of files, names of fields, ids of proposals, zones and settlements, and their units stay as they are. A new field or file may be added at any time; a reader should ignore fields that it does not know. If a name has to go, the changelog says so, and the old one stays beside the new one for at least six months.',
  stabilityFigures:
    'Figures change when facts do: a corrected or added change of a settlement’s holder changes the days after it. `version` in the catalogue then changes; cite it with a figure. A day’s control layer exists for the days that the catalogue lists under `snapshots`.',
  cors: 'Loading from another site',
  corsText:
    'A script on another site may read a file only if the host sends `Access-Control-Allow-Origin`. GitHub Pages sends `access-control-allow-origin: *` with every file. Programs outside a browser (QGIS, Python, R) need no header. For other hosts:',
  snippetNotes: {
    QGIS: 'In the Python console; or Layer, Add Layer, Add Vector Layer, source type “Protocol: HTTP(S)”, type GeoJSON, and the address.',
    'MapLibre GL JS':
      'In the browser, from another site; see “Loading from another site” for the header that the host must send.',
    'Python, geopandas':
      'Read as features, so that each estimate stays an object with low, central and high.',
    'R, sf': 'GDAL hands over an estimate as a JSON text.',
    nginx: 'In the server block:',
    Apache: 'In .htaccess at the site’s root, with mod_headers:',
    Netlify: 'In a file named _headers at the site’s root:',
  },
  geometry: 'Geometry',
  credit: 'Credit',
  oneFile: (p: Params) => `${p.bytes} ${plural(p.count ?? 0, { one: 'byte', other: 'bytes' })}`,
  fieldColumns: { name: 'Name', type: 'Type', meaning: 'Meaning', unit: 'Unit' },
  noUnit: 'none',
  mayBeNull: 'may be empty (null)',
  notAlways: 'not always there',
  filesOf: (p: Params) => `All ${p.count} files of ${p.path}`,
  filesCaption: 'Files with the area in each and their size',
  changelog: 'Changelog',
  changelogText: 'Of names, fields and meanings; not of figures.',
  ...enPublishedFiles,
};
