import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');
const counted = (p: Params, one: string, other: string) =>
  `${p.count} ${plural(p.count ?? 0, { one, other })}`;
/** Where it is, or where the first of several is. */
const first = (p: Params) => (p.count === 1 ? `(${p.first})` : `(first: ${p.first})`);

const KINDS: Record<string, string> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  tiff: 'a TIFF picture',
  pdf: 'a PDF document',
  gzip: 'a gzip archive',
  zip: 'a zip archive inside a zip archive',
  rar: 'a RAR archive',
  sevenZip: 'a 7z archive',
  parquet: 'a Parquet table',
  video: 'a video',
  oldOffice: 'a document of an old office program',
  office: 'an office document',
  font: 'a font',
  dbf: 'a dBase table, one part of a Shapefile',
  html: 'a web page',
  binary: 'a binary file of an unknown kind',
};

/** Texts about a reader's own file: what is wrong with it, what was repaired, what is being done. */
export const enRead = {
  readFormats: {
    geojson: 'GeoJSON',
    topojson: 'TopoJSON',
    kml: 'KML',
    kmz: 'KMZ',
    gpx: 'GPX',
    shapefile: 'Shapefile',
    flatgeobuf: 'FlatGeobuf',
    geopackage: 'GeoPackage',
  },
  readStages: {
    open: 'Opening the file',
    unpack: 'Unpacking',
    parse: 'Reading features',
    convert: 'Converting coordinates',
    mend: 'Checking and repairing',
    send: 'Handing over',
  },
  readFaults: {
    cancelled: (_: Params) => 'Reading was cancelled.',
    tooSlow: (p: Params) =>
      `Reading took longer than ${p.seconds} seconds and was ended; a simpler or smaller file would do.`,
    workerDied: (p: Params) =>
      `Reading broke off (${p.reason}); the file may need more memory than this device has.`,
    unexpected: (p: Params) => `The file could not be read: ${p.reason}.`,
    empty: (_: Params) => 'The file is empty.',
    tooLarge: (p: Params) =>
      `The file has ${p.size} MB; up to ${p.limit} MB are read. Simplify it or keep only the area that is needed.`,
    notAMap: (p: Params) =>
      `This is ${KINDS[p.kind ?? ''] ?? p.kind}, not a map file. GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, FlatGeobuf and GeoPackage can be read.`,
    unknownText: (p: Params) =>
      `The text begins with “${p.start}”; GeoJSON begins with “{”, KML and GPX with “<”.`,
    bareShapefile: (_: Params) =>
      'This is one part of a Shapefile. Put it into a zip file together with its .dbf and .prj.',
    tooDeep: (p: Params) =>
      `On line ${p.line}, column ${p.column} the file is nested more than ${p.limit} levels deep; a map file needs fewer than ten.`,
    jsonCut: (p: Params) =>
      `The file ends in the middle, on line ${p.line}, column ${p.column}, with ${p.open} ${plural(p.open ?? 0, { one: 'bracket', other: 'brackets' })} still open; it was probably cut short when it was downloaded or copied.`,
    jsonBroken: (p: Params) =>
      `On line ${p.line}, column ${p.column} the file stops being JSON: “${p.found}” cannot stand there.`,
    notGeoJson: (p: Params) =>
      `This JSON is ${p.found}; a FeatureCollection, a Feature, a geometry or a Topology was expected.`,
    featuresNoList: (p: Params) => `The features are ${p.found}; a list of features was expected.`,
    noFeatures: (_: Params) => 'The file holds no features.',
    nothingLeft: (p: Params) =>
      `None of the file’s ${p.count} ${plural(p.count ?? 0, { one: 'feature', other: 'features' })} has a geometry that can be drawn.`,
    tooManyFeatures: (p: Params) => `The file has ${p.count} features; up to ${p.limit} are read.`,
    tooManyVertices: (p: Params) => `The file has more than ${p.limit} positions. Simplify it first.`,
    unknownSystem: (p: Params) =>
      `The file’s coordinates are in the system “${p.system}”, which is not known here; save it in WGS 84 (EPSG:4326).`,
    notDegrees: (p: Params) =>
      `The coordinates (x from ${p.west} to ${p.east}, y from ${p.south} to ${p.north}) are no degrees and fit no system in use in Ukraine; save the file in WGS 84 (EPSG:4326).`,
    topologyBroken: (p: Params) => `The topology is broken: ${p.reason}.`,
    xmlBroken: (p: Params) => `On line ${p.line} the file stops being XML: ${p.reason}.`,
    xmlEntities: (p: Params) =>
      `The file defines XML entities of its own (line ${p.line}); they are not expanded here. Save it without them.`,
    xmlOther: (p: Params) => `This XML is <${p.root}>; <kml> or <gpx> was expected.`,
    zipBroken: (p: Params) => `The archive is damaged: ${p.reason}.`,
    zipNothing: (p: Params) =>
      `The archive holds no map file. It holds ${p.names}; expected is a .shp with its .dbf and .prj, a .kml or a .geojson.`,
    zipTooLarge: (p: Params) => `Unpacked, the archive has ${p.size} MB; up to ${p.limit} MB are read.`,
    zipRatio: (p: Params) =>
      `${p.name} in the archive unpacks to ${p.ratio} times its size; more than ${p.limit} times is no map.`,
    zipEntries: (p: Params) => `The archive has more than ${p.limit} files.`,
    zipSecret: (p: Params) => `${p.name} in the archive is locked with a password.`,
    shapefileBroken: (p: Params) => `${p.name} is damaged: ${p.reason}.`,
    flatgeobufBroken: (p: Params) => `The FlatGeobuf file is damaged: ${p.reason}.`,
    geopackageBroken: (p: Params) => `The GeoPackage is damaged: ${p.reason}.`,
    geopackageNothing: (p: Params) =>
      `The database has no table of features. A GeoPackage names them in gpkg_contents; found: ${p.tables}.`,
  },
  readNotes: {
    decoded: (p: Params) => `Text was read as ${p.encoding}.`,
    insideMember: (p: Params) => `The features were found inside the member “${p.member}”.`,
    cutLine: (p: Params) => `The last line was cut short and left out (${p.first}).`,
    nonNumbers: (p: Params) =>
      `${counted(p, 'figure that is no number', 'figures that are no numbers')} (Infinity and such) read as empty ${first(p)}.`,
    repeatedKeys: (p: Params) =>
      `${counted(p, 'name stands', 'names stand')} twice in one object; the last one counts ${first(p)}.`,
    systemUnread: (_: Params) =>
      'The file’s coordinate system is not named in a known way; degrees were assumed.',
    systemIgnored: (p: Params) =>
      `The file says that its coordinates are in ${p.system}, but they are degrees and were taken as such.`,
    converted: (p: Params) => `Coordinates were converted from ${p.system} to degrees.`,
    swapped: (_: Params) => 'Latitude and longitude were changed over.',
    notFeatures: (p: Params) =>
      `${counted(p, 'entry that is no feature', 'entries that are no features')} left out ${first(p)}.`,
    nestedCollections: (p: Params) =>
      `${counted(p, 'nested collection', 'nested collections')} taken apart ${first(p)}.`,
    emptyGeometries: (p: Params) =>
      `${counted(p, 'empty geometry', 'empty geometries')} left out ${first(p)}.`,
    unknownGeometries: (p: Params) =>
      `${counted(p, 'geometry of an unknown or broken kind', 'geometries of an unknown or broken kind')} left out ${first(p)}.`,
    wrongNesting: (p: Params) =>
      `${counted(p, 'geometry whose lists are', 'geometries whose lists are')} nested otherwise than the type says read as meant ${first(p)}.`,
    badPositions: (p: Params) =>
      `${counted(p, 'position that is', 'positions that are')} not two numbers left out ${first(p)}.`,
    strayPositions: (p: Params) =>
      `${counted(p, 'position that is no place', 'positions that are no places')} on the globe left out ${first(p)}.`,
    textNumbers: (p: Params) =>
      `${counted(p, 'position', 'positions')} written as text read as numbers ${first(p)}.`,
    heights: (p: Params) => `Heights of ${counted(p, 'position', 'positions')} left out ${first(p)}.`,
    closedRings: (p: Params) => `${counted(p, 'open ring', 'open rings')} closed ${first(p)}.`,
    rewoundRings: (p: Params) =>
      `${counted(p, 'ring that ran', 'rings that ran')} the wrong way round turned ${first(p)}.`,
    repeatedVertices: (p: Params) =>
      `${counted(p, 'repeated position', 'repeated positions')} left out ${first(p)}.`,
    spikes: (p: Params) => `${counted(p, 'spike', 'spikes')} (out and straight back) left out ${first(p)}.`,
    shortRings: (p: Params) =>
      `${counted(p, 'ring that bounds', 'rings that bound')} no area left out ${first(p)}.`,
    strayHoles: (p: Params) => `${counted(p, 'hole', 'holes')} outside of the polygon left out ${first(p)}.`,
    shortLines: (p: Params) =>
      `${counted(p, 'line of one position', 'lines of one position')} left out ${first(p)}.`,
    untangled: (p: Params) =>
      `${counted(p, 'polygon that crosses itself', 'polygons that cross themselves')} taken apart; places that are enclosed an even number of times count as outside ${first(p)}.`,
    overlappingParts: (p: Params) =>
      `${counted(p, 'multipolygon whose parts overlap', 'multipolygons whose parts overlap')} joined, so that no land counts twice ${first(p)}.`,
    tangled: (p: Params) =>
      `${counted(p, 'polygon that crosses itself', 'polygons that cross themselves')} could not be taken apart; areas there are uncertain ${first(p)}.`,
    antimeridian: (p: Params) =>
      `${counted(p, 'geometry', 'geometries')} across the 180th meridian cut there ${first(p)}.`,
    badProperties: (p: Params) =>
      `Properties of ${counted(p, 'feature', 'features')} are no list of names and values and were left out ${first(p)}.`,
    unsafeKeys: (p: Params) =>
      `${counted(p, 'property', 'properties')} with a name that is reserved in JavaScript left out ${first(p)}.`,
    controlCharacters: (p: Params) =>
      `Invisible control characters taken out of ${counted(p, 'text', 'texts')} ${first(p)}.`,
    longTexts: (p: Params) => `${counted(p, 'long text', 'long texts')} shortened ${first(p)}.`,
    nestedValues: (p: Params) =>
      `${counted(p, 'nested property', 'nested properties')} kept as text ${first(p)}.`,
    binaryValues: (p: Params) =>
      `${counted(p, 'binary property', 'binary properties')} left out ${first(p)}.`,
    tooManyProperties: (p: Params) =>
      `Properties past the 256th left out of ${counted(p, 'feature', 'features')} ${first(p)}.`,
    severalLayers: (p: Params) =>
      `The file has ${counted(p, 'layer', 'layers')}: ${p.names}. All were read; the property “layer” tells them apart.`,
    otherFiles: (p: Params) => `Other files in the archive were not read: ${p.names}.`,
    tablesUnread: (p: Params) => `${counted(p, 'table', 'tables')} of the database not read: ${p.names}.`,
    closedLines: (p: Params) =>
      `${counted(p, 'closed line', 'closed lines')} taken as the areas that they go round; ends up to 100 m apart count as closed ${first(p)}.`,
    linesLeftOut: (p: Params) => `${counted(p, 'line', 'lines')} beside the areas left out ${first(p)}.`,
    pointsLeftOut: (p: Params) => `${counted(p, 'point', 'points')} left out ${first(p)}.`,
    farAway: (_: Params) => 'Nothing in the file lies in Ukraine.',
  },
};
