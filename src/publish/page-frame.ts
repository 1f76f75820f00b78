import { enPages } from '../i18n/en-pages.ts';
import { messagesOf } from '../i18n/format.ts';
import { CREDITS, DISCLAIMER, METHOD } from '../model/attribution.ts';
import { type Html, html } from './html.ts';
import { publicAddress, rootFrom } from './site-address.ts';

export interface FramedPage {
  /** Path of the page from the site's root, e.g. `layers/index.html`. */
  path: string;
  title: string;
  /** One or two sentences for search results and previews. */
  description: string;
  /** The site's absolute address, if it is known. */
  siteUrl: string | null;
  /** Path of a 1200 by 630 picture from the site's root, and what it shows. */
  picture?: { path: string; text: string } | undefined;
  /** `article` or `website`. */
  type: 'article' | 'website';
  head?: Html;
  main: Html;
}

/**
 * The text of a static page: no script, its look in `pages.css`, links relative to itself, so that the site works
 * under any path.
 */
export function framePage(page: FramedPage): string {
  const root = rootFrom(page.path);
  const { title } = messagesOf('en');
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${page.title} – ${title}</title>
<meta name="description" content="${page.description}" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${root}pages.css" />
${previewTags(page)}
${page.head}
</head>
<body>
<div class="page">
<header class="masthead">
<p><a href="${root}">${title}</a></p>
<nav aria-label="${enPages.siteParts}">
<a href="${root}">${enPages.map}</a>
<a href="${root}proposals/">${enPages.proposals}</a>
<a href="${root}layers/">${enPages.data}</a>
</nav>
</header>
<main>
${page.main}
</main>
<footer class="colophon">
<p>${DISCLAIMER} ${messagesOf('en').legal}</p>
<p>${METHOD}</p>
<p>${CREDITS}</p>
</footer>
</div>
</body>
</html>
`}`;
}

/**
 * Open Graph and Twitter tags. Readers of these tags want absolute addresses, which a build knows only if SITE_URL is
 * given; without it they are relative.
 */
export function previewTags({
  path,
  title,
  description,
  siteUrl,
  picture,
  type,
}: Omit<FramedPage, 'main' | 'head'>): Html {
  const image =
    picture &&
    html`
<meta property="og:image" content="${publicAddress(picture.path, path, siteUrl)}" />
<meta property="og:image:type" content="image/png" />
<meta property="og:image:width" content="1200" />
<meta property="og:image:height" content="630" />
<meta property="og:image:alt" content="${picture.text}" />`;
  return html`<meta property="og:site_name" content="${messagesOf('en').title}" />
<meta property="og:type" content="${type}" />
<meta property="og:locale" content="en_GB" />
<meta property="og:title" content="${title}" />
<meta property="og:description" content="${description}" />
<meta property="og:url" content="${publicAddress(path, path, siteUrl)}" />${image}
<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}" />
<meta name="twitter:title" content="${title}" />
<meta name="twitter:description" content="${description}" />`;
}
