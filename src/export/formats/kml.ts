import { toKML } from '@placemarkio/tokml';
import type { Layer } from '../../model/layers.ts';
import { creditsText } from './credits.ts';
import { featureDescription, featureTitle } from './feature-text.ts';
import { flatProperties } from './flat-properties.ts';
import { type FeatureStyle, featureStyle } from './simplestyle.ts';

/** Everything that XML 1.0 does not allow, not even escaped: control characters, lone surrogates, U+FFFE, U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string) => text.replace(NOT_XML, '');
const escaped = (text: string) =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A layer as KML 2.2: a document with title, credits, licences and disclaimer; features with a name, their
 * figures in flat columns and the map's colours.
 */
export function toKml(layer: Layer, dark: boolean): Blob {
  const styles = layer.features.map((feature) => kmlStyle(featureStyle(feature, dark)));
  const distinct = [...new Set(styles)];
  const placemarks = toKML({
    type: 'FeatureCollection',
    features: layer.features.map((feature) => ({
      ...feature,
      properties: {
        ...cleanCells(flatProperties(feature.properties)),
        name: clean(featureTitle(feature)),
        description: clean(featureDescription(feature)),
      },
    })),
  });
  const head = [
    '<Document>',
    `<name>${escaped(layer.metadata.title)}</name>`,
    `<description>${escaped(creditsText(layer.metadata))}</description>`,
    ...distinct.map((style, i) => `<Style id="style-${i}">${style}</Style>`),
  ].join('\n');
  let placemark = 0;
  const kml = placemarks
    // The library escapes `<` but leaves `]]>`, which text must not contain, and writes one ExtendedData per feature.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('<ExtendedData>', (tag) => {
      const style = distinct.indexOf(styles[placemark++] ?? '');
      return `<styleUrl>#style-${style}</styleUrl>${tag}`;
    })
    .replace('<Document>', () => head);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${kml}\n`], {
    type: 'application/vnd.google-earth.kml+xml',
  });
}

function cleanCells(cells: ReturnType<typeof flatProperties>) {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [clean(name), typeof cell === 'string' ? clean(cell) : cell]),
  );
}

/** `#rrggbb` and an opacity as KML's `aabbggrr`. */
function kmlColor(color: string, opacity: number): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(color) ?? [];
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return `${alpha}${blue}${green}${red}`;
}

function kmlStyle(style: FeatureStyle): string {
  const { stroke, fill, 'stroke-width': width, 'fill-opacity': opacity, 'marker-color': marker } = style;
  return [
    marker ? `<IconStyle><color>${kmlColor(marker, 1)}</color></IconStyle>` : '',
    stroke ? `<LineStyle><color>${kmlColor(stroke, 1)}</color><width>${width ?? 1}</width></LineStyle>` : '',
    fill ? `<PolyStyle><color>${kmlColor(fill, opacity ?? 1)}</color></PolyStyle>` : '',
  ].join('');
}
