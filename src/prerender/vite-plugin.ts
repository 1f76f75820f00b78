import type { Plugin } from 'vite';
import { PRESETS } from '../export/figure/figure.ts';
import { picturePath } from '../publish/proposal-page.ts';
import { proposalPictures } from './proposal-pictures.ts';
import { renderPng } from './render-png.ts';

/** Adds a picture of every proposal to the build, drawn from the layers that it publishes. */
export function publishPictures(): Plugin {
  return {
    name: 'publish-pictures',
    apply: 'build',
    generateBundle: {
      // After the layers.
      order: 'post',
      async handler(_, bundle) {
        const files = new Map(
          Object.values(bundle).flatMap((file) =>
            file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : [],
          ),
        );
        const madeOn = new Date().toISOString().slice(0, 10);
        for (const { id, svg } of await proposalPictures(files, madeOn))
          this.emitFile({
            type: 'asset',
            fileName: picturePath(id),
            source: await renderPng(svg, PRESETS.social.width),
          });
      },
    },
  };
}
