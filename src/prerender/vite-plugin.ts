import type { Plugin } from 'vite';
import { PRESETS } from '../export/figure/figure.ts';
import { picturePath } from '../publish/proposal-page.ts';
import type { SiteFile } from '../publish/site-files.ts';
import { mapColoursCss } from './map-colours-css.ts';
import { placeholder } from './placeholder.ts';
import { proposalPictures } from './proposal-pictures.ts';
import { renderPng } from './render-png.ts';

const COLOURS = 'virtual:map-colours.css';

/** What is drawn before anyone opens the page. */
export interface PicturesOptions {
  /** The files that the site publishes, as texts. */
  siteFiles: () => readonly SiteFile[];
}

/**
 * Adds a picture of every proposal to the build, and to the page the drawing that stands in for the map until its
 * library has come; the module `virtual:map-colours.css` has that drawing's colours.
 */
export function publishPictures({ siteFiles }: PicturesOptions): Plugin {
  const texts = () => new Map(siteFiles().map(({ path, content }) => [path, content]));
  return {
    name: 'publish-pictures',
    resolveId: (id) => (id === COLOURS ? `\0${id}` : null),
    load: (id) => (id === `\0${COLOURS}` ? mapColoursCss() : null),
    transformIndexHtml: {
      order: 'post',
      async handler(page) {
        const files = texts();
        const drawing = await placeholder((path) => JSON.parse(files.get(path) ?? ''));
        return page.replace('<!-- placeholder -->', () => drawing);
      },
    },
    async generateBundle() {
      if (this.environment.config.command !== 'build') return;
      const madeOn = new Date().toISOString().slice(0, 10);
      for (const { id, language, svg } of await proposalPictures(texts(), madeOn))
        this.emitFile({
          type: 'asset',
          fileName: picturePath(id, language),
          source: await renderPng(svg, PRESETS.social.width),
        });
    },
  };
}
