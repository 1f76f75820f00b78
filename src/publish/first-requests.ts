import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The texts of the document's own language; a reader of another has asked for theirs only when the script has come. */
const TEXTS = /\/src\/i18n\/en\.ts$/;

/** Every page begins with it, whatever its address says. */
const CATALOG = './layers/catalog.json';

/** The built files of a module that is loaded by `import()`, with those that they import. */
function filesOf(module: RegExp, bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    files.add(name);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && module.test(chunk.facadeModuleId ?? '')) add(chunk.fileName);
  return files;
}

/**
 * Lets the browser ask for the texts and the catalogue while the page's script is still on its way: the script
 * would ask for them one journey to the server later, and the first words wait for the texts.
 */
export function firstRequests(): Plugin {
  return {
    name: 'first-requests',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }): HtmlTagDescriptor[] {
        if (!bundle) return [];
        const texts = [...filesOf(TEXTS, bundle)].map((name) => `./${name}`);
        return [
          ...texts
            .filter((href) => !page.includes(href))
            .map((href) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href },
              injectTo: 'head' as const,
            })),
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: CATALOG },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
