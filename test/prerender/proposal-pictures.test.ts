import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { proposalPictures } from '../../src/prerender/proposal-pictures.ts';
import { renderPng } from '../../src/prerender/render-png.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';
import { realFacts } from '../support/real-data.ts';

const files = new Map(siteFiles(dataFiles(), 'abcdef123456').map(({ path, content }) => [path, content]));

test('every proposal gets a picture in every language with its title, its figures and the border', async () => {
  const pictures = await proposalPictures(files, '2026-11-24');
  for (const language of LANGUAGES)
    expect(pictures.flatMap((one) => (one.language === language ? one.id : [])).sort()).toEqual(
      realFacts()
        .proposals.map(({ id }) => id)
        .sort(),
    );
  const alaskaIn = (language: Language) =>
    pictures.find((one) => one.id === 'alaska-2025-08' && one.language === language)?.svg ?? '';
  const alaska = alaskaIn('en');
  expect(alaskaIn('uk')).toContain('Рамкові умови саміту на Алясці');
  for (const words of [
    'Alaska summit framework',
    'about 6,611\u00A0km² (6,206 to 7,056)',
    'data version abcdef12',
  ])
    expect(alaska).toContain(words);
  for (const { svg } of pictures) expect(svg).toContain('id="international-border"');
});

test('the picture is a PNG of the size that shared links ask for, with its words drawn', async () => {
  const [picture] = await proposalPictures(files, '2026-11-24');
  const svg = picture?.svg ?? '';
  const png = Buffer.from(await renderPng(svg, 1200));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const without = await renderPng(svg.replace(/<text[\s\S]*?<\/text>/g, ''), 1200);
  expect(png.length).toBeGreaterThan(without.length + 20_000);
});

test('a missing layer is named', async () => {
  const less = new Map(files);
  less.delete('layers/basemap/border.geojson');
  await expect(proposalPictures(less, '2026-11-24')).rejects.toThrow('layers/basemap/border.geojson');
});
