import { csvParse } from 'd3-dsv';
import { type IsoDate, isIsoDate } from '../model/iso-date.ts';
import type { Fault } from '../model/result.ts';

const REFERENCE_COLUMNS = ['date', 'oblast', 'held_km2'];

/** Every fault of a layer that is published as it is: it must be a FeatureCollection with features. */
export function layerFaults(text: string | undefined, file: string): Fault[] {
  if (text === undefined) return [{ file, path: '', message: 'is missing' }];
  let layer: { type?: unknown; features?: unknown } | null;
  try {
    layer = JSON.parse(text);
  } catch (error) {
    return [{ file, path: '', message: `is no JSON: ${(error as Error).message}` }];
  }
  if (layer?.type !== 'FeatureCollection')
    return [{ file, path: 'type', message: 'is not FeatureCollection' }];
  const { features } = layer;
  if (!Array.isArray(features) || features.length === 0)
    return [{ file, path: 'features', message: 'has no feature' }];
  return features.flatMap((feature, index) =>
    Array.isArray(feature?.geometry?.coordinates)
      ? []
      : [{ file, path: `features[${index}].geometry.coordinates`, message: 'is not a list' }],
  );
}

/** Every fault of the table of reference areas, by line; `total` stands for all oblasts together. */
export function referenceFaults(
  text: string | undefined,
  file: string,
  oblasts: ReadonlySet<string>,
  record: { firstDay: IsoDate; lastDay: IsoDate },
): Fault[] {
  if (text === undefined) return [{ file, path: '', message: 'is missing' }];
  const table = csvParse(text);
  const missing = REFERENCE_COLUMNS.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) {
    const message = `has no column ${missing.join(', ')}; expected ${REFERENCE_COLUMNS.join(',')}`;
    return [{ file, path: 'line 1', message }];
  }
  return table.flatMap(({ date = '', oblast = '', held_km2: held = '' }, index) => {
    const messages: string[] = [];
    if (!isIsoDate(date) || date < record.firstDay || date > record.lastDay)
      messages.push(`"${date}" is no day of the record, ${record.firstDay} to ${record.lastDay}`);
    if (oblast !== 'total' && !oblasts.has(oblast)) messages.push(`oblast "${oblast}" is unknown`);
    if (!/^\d+(\.\d+)?$/.test(held)) messages.push(`held_km2 "${held}" is no area`);
    return messages.map((message) => ({ file, path: `line ${index + 2}`, message }));
  });
}
