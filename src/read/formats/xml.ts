import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, type Document, type ParseError } from '@xmldom/xmldom';
import { MAX_DEPTH } from '../limits.ts';
import { placeInText } from '../place-in-text.ts';
import type { RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';

/** The features of KML or GPX. */
export function readXml(text: string): RawLayer {
  const root = checkMarkup(text);
  const name = root.replace(/^.*:/, '').toLowerCase();
  if (name === '') throw new Unreadable('xmlBroken', { line: 1, reason: '< >' });
  if (name === 'html') throw new Unreadable('notAMap', { kind: 'html' });
  if (name !== 'kml' && name !== 'gpx') throw new Unreadable('xmlOther', { root: root.slice(0, 40) });
  const document = parse(text);
  const { features } = name === 'kml' ? kml(document) : gpx(document);
  const step = name === 'kml' ? 'Placemark' : 'gpx';
  return {
    format: name,
    features: features.map(({ geometry, properties, id }, i) => ({
      geometry,
      properties: withoutTimes(properties),
      id,
      path: `${step}[${i}]`,
    })),
    windingPrescribed: false,
  };
}

/** The library's times and pulses of each position of a track. */
function withoutTimes(properties: Record<string, unknown> | null): Record<string, unknown> {
  const { coordinateProperties: _, ...rest } = properties ?? {};
  return rest;
}

const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<!(?:DOCTYPE|ENTITY)\b|<(\/?)([^\s<>/!?][^\s<>/]*)[^<>]*?(\/?)>/gi;

/** Before anything is built: the name of the root element, no entities of its own, and a bound on depth. */
function checkMarkup(text: string): string {
  let depth = 0;
  let root = '';
  MARKUP.lastIndex = 0;
  for (let found = MARKUP.exec(text); found; found = MARKUP.exec(text)) {
    const [whole, closing, name, empty] = found;
    if (/^<!ENTITY/i.test(whole)) throw new Unreadable('xmlEntities', placeInText(text, found.index));
    if (name === undefined) continue;
    if (root === '') root = name;
    if (closing) depth -= 1;
    else if (!empty) depth += 1;
    if (depth > MAX_DEPTH)
      throw new Unreadable('tooDeep', { limit: MAX_DEPTH, ...placeInText(text, found.index) });
    // A web page or a drawing need not be read to its end.
    if (!/(^|:)(kml|gpx)$/i.test(root)) break;
  }
  return root;
}

function parse(text: string): Document {
  try {
    return new DOMParser({
      onError: (level, message) => {
        // An entity of HTML in a description is kept as it is written.
        if (level !== 'warning' && !message.startsWith('entity not found')) throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    const { message, locator } = error as ParseError;
    const reason = message.replace(/^.* caused Error: /s, '').slice(0, 120);
    throw new Unreadable('xmlBroken', { line: locator?.lineNumber ?? 1, reason });
  }
}
