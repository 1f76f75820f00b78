/** A system of plane coordinates that maps of Ukraine come in. */
export interface System {
  code: string;
  name: string;
  /** As proj4 has it. */
  definition: string;
}

const PULKOVO = '+ellps=krass +towgs84=23.92,-141.27,-80.9,0,-0.35,-0.82,-0.12';
const UCS2000 = '+ellps=krass +towgs84=24.322,-121.372,-75.847,0,0,0,0';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Gauss-Kruger zones of six degrees: zone 6 has its middle at 33 east and its eastings begin with a 6. */
const zoned = (zone: number, datum: string) =>
  `+proj=tmerc +lat_0=0 +lon_0=${6 * zone - 3} +k=1 +x_0=${zone}500000 +y_0=0 ${datum} +units=m +no_defs`;

const MERCATOR =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';

/** Those that are guessed, in order of how often maps of the front come in them. */
export const SYSTEMS: readonly System[] = [
  { code: 'EPSG:3857', name: 'Web Mercator', definition: MERCATOR },
  ...[37, 36, 35, 34, 38].map((zone) => ({
    code: `EPSG:326${zone}`,
    name: `WGS 84 / UTM ${zone}N`,
    definition: `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`,
  })),
  ...range(4, 7).map((zone) => ({
    code: `EPSG:${5558 + zone}`,
    name: `UCS-2000 / Gauss-Kruger ${zone}`,
    definition: zoned(zone, UCS2000),
  })),
  ...range(4, 7).map((zone) => ({
    code: `EPSG:${28400 + zone}`,
    name: `Pulkovo 1942 / Gauss-Kruger ${zone}`,
    definition: zoned(zone, PULKOVO),
  })),
];

/** Further ones that a file may name; nobody would guess them. */
const NAMED: readonly System[] = [
  { code: 'EPSG:4284', name: 'Pulkovo 1942', definition: `+proj=longlat ${PULKOVO} +no_defs` },
  { code: 'EPSG:5561', name: 'UCS-2000', definition: `+proj=longlat ${UCS2000} +no_defs` },
  {
    code: 'EPSG:3035',
    name: 'ETRS89 / LAEA Europe',
    definition: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs',
  },
  {
    code: 'EPSG:3395',
    name: 'World Mercator',
    definition: '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  },
  ...range(34, 38).map((zone) => ({
    code: `EPSG:258${zone}`,
    name: `ETRS89 / UTM ${zone}N`,
    definition: `+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`,
  })),
];

/** Names under which degrees on the WGS84 ellipsoid, or within a metre of it, are known. */
const DEGREES = new Set(['EPSG:4326', 'EPSG:4979', 'EPSG:4258', 'OGC:CRS84', 'OGC:CRS84H', 'CRS84', 'WGS84']);
const SAME_AS_3857 = new Set(['EPSG:900913', 'EPSG:102100', 'EPSG:102113', 'ESRI:102100', 'EPSG:3785']);

/**
 * What a file calls its system, made comparable: `urn:ogc:def:crs:EPSG::4326`, `epsg:4326` and
 * `http://www.opengis.net/def/crs/EPSG/0/4326` are all `EPSG:4326`.
 */
export function systemCode(name: string): string {
  const parts = name
    .trim()
    .toUpperCase()
    .split(/[:/#]+/)
    .filter(Boolean);
  const code = parts.at(-1) ?? '';
  const authority = parts.findLast((part, i) => i < parts.length - 1 && /^(EPSG|OGC|ESRI|CRS)$/.test(part));
  const plain = authority ? `${authority}:${code}` : /^\d+$/.test(code) ? `EPSG:${code}` : code;
  if (plain === 'CRS:84') return 'OGC:CRS84';
  return SAME_AS_3857.has(plain) ? 'EPSG:3857' : plain;
}

export const isDegreesCode = (code: string): boolean => DEGREES.has(code);

export function systemOfCode(code: string): System | null {
  return [...SYSTEMS, ...NAMED].find((system) => system.code === code) ?? null;
}

/** The known system that a definition in WKT (a .prj, a GeoPackage) names by code or name; null if it names none. */
export function codeInDefinition(wkt: string): string | null {
  const codes = [...wkt.matchAll(/(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/gi)];
  const code = codes.at(-1)?.[1];
  if (code) return systemCode(`EPSG:${code}`);
  if (/^\s*GEOG(?:CS|CRS)\s*\[\s*"(?:GCS_)?WGS[_ ]?(?:19)?84"/i.test(wkt)) return 'EPSG:4326';
  // Definitions of ESRI leave the datum's shift out, which is a hundred metres.
  const zone = /^\s*PROJCS\s*\[\s*"(Pulkovo|UCS)[^"]*Zone[_ ](\d+)"/i.exec(wkt);
  if (!zone) return null;
  const first = zone[1]?.toUpperCase() === 'UCS' ? 5558 : 28400;
  return `EPSG:${first + Number(zone[2])}`;
}
