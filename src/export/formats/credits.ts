import type { LayerMetadata } from '../../model/layers.ts';

/** Method, sources, licences and disclaimer of a layer as one text, a line each, for files that hold no objects. */
export function creditsText({ date, method, sources, licences, disclaimer, note }: LayerMetadata): string {
  return [
    `Date: ${date}`,
    ...(note ? [note] : []),
    disclaimer,
    `Method: ${method}`,
    ...sources.map(({ title, publisher, url }) => `Source: ${title}: ${publisher}${url ? `, ${url}` : ''}`),
    ...licences.map(({ file, licence, credit }) => `Licence of ${file}: ${licence}, ${credit}`),
  ].join('\n');
}

/** Who is to be credited and under which licences, on one line. */
export function licenceLine({ licences }: LayerMetadata): string {
  return licences.map(({ file, licence, credit }) => `${file}: ${licence}, ${credit}`).join('; ');
}
