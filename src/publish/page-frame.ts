import { messagesOf } from '../i18n/format.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import { PAGE_CATALOGUES } from '../i18n/page-catalogues.ts';
import { pathIn } from '../state/page/page-path.ts';
import { type Html, html } from './html.ts';
import { homeFrom, pageAddress, publicAddress, rootFrom } from './site-address.ts';

export interface FramedPage {
  language: Language;
  /** Path of the page in English from the site's root, e.g. `layers/index.html`. */
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
  const { language } = page;
  const path = pathIn(page.path, language);
  const root = rootFrom(path);
  const home = homeFrom(page.path, language);
  const map = `${root}${mapHash(language)}`;
  const t = messagesOf(language);
  const words = PAGE_CATALOGUES[language];
  const others = LANGUAGES.filter((other) => other !== language);
  return `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${page.title} – ${t.title}</title>
<meta name="description" content="${page.description}" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${root}pages.css" />
${alternates(page)}
${previewTags({ ...page, path })}
${page.head}
</head>
<body>
<div class="page">
<header class="masthead">
<p><a href="${map}">${t.title}</a></p>
<nav aria-label="${words.siteParts}">
<a href="${map}">${words.map}</a>
<a href="${home}proposals/">${words.proposals}</a>
<a href="${home}layers/">${words.data}</a>
<a href="${home}methods/">${words.methods.title}</a>
<a href="${home}glossary/">${words.glossary.title}</a>
</nav>
<nav aria-label="${words.language}">
${others.map(
  (other) =>
    html`<a href="${root}${pageAddress(pathIn(page.path, other))}" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other].name}</a>\n`,
)}</nav>
</header>
<main>
${page.main}
</main>
<footer class="colophon">
<p>${t.disclaimer} ${t.legal}</p>
<p>${t.methodText}</p>
<p>${t.credits}</p>
</footer>
</div>
</body>
</html>
`}`;
}

/** The part of the map's address behind `#`: in a page's language, with what else it asks for. */
export function mapHash(language: Language, view = ''): string {
  return `#${[view, `lang=${language}`].filter(Boolean).join('&')}`;
}

/** The same page in every language, for search engines. */
function alternates({ path, language, siteUrl }: FramedPage): Html {
  const own = pathIn(path, language);
  const versions = [...LANGUAGES.map((one) => [one, one] as const), ['x-default', 'en'] as const];
  return html`${versions.map(
    ([name, one]) =>
      html`<link rel="alternate" hreflang="${name}" href="${publicAddress(pathIn(path, one), own, siteUrl)}" />\n`,
  )}`;
}

/**
 * Open Graph and Twitter tags. Readers of these tags want absolute addresses, which a build knows only if SITE_URL is
 * given; without it they are relative. `path` is that of the page in its language.
 */
export function previewTags({
  language,
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
  const t = messagesOf(language);
  return html`<meta property="og:site_name" content="${t.title}" />
<meta property="og:type" content="${type}" />
<meta property="og:locale" content="${t.locale.replace('-', '_')}" />
<meta property="og:title" content="${title}" />
<meta property="og:description" content="${description}" />
<meta property="og:url" content="${publicAddress(path, path, siteUrl)}" />${image}
<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}" />
<meta name="twitter:title" content="${title}" />
<meta name="twitter:description" content="${description}" />`;
}
