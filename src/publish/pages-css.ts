/** Letters of each alphabet's files; a page in one alphabet loads those of that alphabet only. */
const ALPHABETS = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
};

const FACES = (
  [
    ['Noto Sans', 'noto-sans', 400],
    ['Noto Sans', 'noto-sans', 600],
    ['Noto Serif', 'noto-serif', 600],
  ] as const
).flatMap(([family, name, weight]) =>
  Object.entries(ALPHABETS).map(([alphabet, letters]) => ({ family, name, weight, alphabet, letters })),
);

type Face = (typeof FACES)[number];
const facePath = ({ name, weight, alphabet }: Face) => `fonts/${name}-${alphabet}-${weight}.woff2`;

/** Fonts of the static pages: path in the site, and file below `node_modules`. */
export const PAGE_FONTS = FACES.map((face) => ({
  path: facePath(face),
  file: `@fontsource/${face.name}/files/${face.name}-${face.alphabet}-${face.weight}-normal.woff2`,
}));

const fontFace = (face: Face) => `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-display: swap;
  src: url(${facePath(face)}) format("woff2");
  unicode-range: ${face.letters};
}
`;

/** `pages.css`: the look of the pages that need no script; colours are those of the map's page. */
export const PAGES_CSS = `${FACES.map(fontFace).join('')}:root {
  --paper: #fdfbf6;
  --ink: #24221f;
  --soft: #5f594f;
  --rule: #d8d1c2;
  --accent: #7a2434;
  --field: #fff;
  color-scheme: light dark;
  font:
    400 100% / 1.55 "Noto Sans",
    sans-serif;
  color: var(--ink);
  background: var(--paper);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1b18;
    --ink: #f0ece3;
    --soft: #bdb6a8;
    --rule: #45413a;
    --accent: #ffb6a6;
    --field: #282723;
  }
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  overflow-wrap: break-word;
}
noscript + #app {
  display: none;
}
.page {
  max-width: 920px;
  margin: 0 auto;
  padding: 0 20px;
}
.page main {
  padding: 8px 0 40px;
}
.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 24px;
  padding: 14px 0 10px;
  border-bottom: 1px solid var(--rule);
}
.masthead p {
  margin: 0;
  flex: 1 1 auto;
  font: 600 1.125rem / 1.4 "Noto Serif", serif;
}
.masthead nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0 20px;
}
.masthead a {
  display: inline-block;
  padding: 4px 0;
}
h1,
h2,
h3 {
  font-family: "Noto Serif", serif;
  font-weight: 600;
  line-height: 1.25;
  scroll-margin-top: 12px;
}
h1 {
  font-size: clamp(1.625rem, 5vw, 2.25rem);
  letter-spacing: -0.01em;
  margin: 28px 0 8px;
}
h2 {
  font-size: 1.375rem;
  margin: 40px 0 8px;
  padding-top: 12px;
  border-top: 1px solid var(--rule);
}
h3 {
  font-size: 1.0625rem;
  margin: 28px 0 6px;
}
p,
li,
dd {
  max-width: 72ch;
}
p {
  margin: 8px 0;
}
a {
  color: inherit;
  text-decoration-color: var(--accent);
  text-underline-offset: 2px;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
small,
.hint {
  font-size: 0.875rem;
  color: var(--soft);
}
small {
  display: block;
}
.hint a,
small a {
  color: inherit;
}
.facts {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 4px 20px;
  margin: 12px 0;
}
.facts dt {
  color: var(--soft);
}
.facts dd {
  margin: 0;
}
.open {
  display: inline-block;
  margin: 8px 0;
  padding: 9px 18px;
  border: 1px solid var(--accent);
  border-radius: 3px;
  background: var(--field);
  font-weight: 600;
}
figure {
  margin: 20px 0;
}
img {
  display: block;
  max-width: 100%;
  height: auto;
  border: 1px solid var(--rule);
}
figcaption {
  font-size: 0.875rem;
  color: var(--soft);
}
table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  font-variant-numeric: tabular-nums;
  margin: 10px 0;
}
caption {
  text-align: left;
  font-size: 0.875rem;
  color: var(--soft);
  padding-bottom: 4px;
}
th,
td {
  text-align: left;
  vertical-align: top;
  font-weight: 400;
  padding: 7px 16px 7px 0;
}
thead th {
  color: var(--soft);
  font-size: 0.875rem;
  border-bottom: 1px solid var(--rule);
}
tbody tr + tr > * {
  border-top: 1px solid var(--rule);
}
tbody th {
  min-width: 9em;
}
.fields {
  font-size: 0.875rem;
}
.fields tbody th {
  width: 30%;
}
.fields td:nth-of-type(1) {
  width: 18%;
}
.fields td:nth-of-type(3) {
  width: 12%;
}
code {
  font:
    0.92em / 1.5 ui-monospace,
    "SFMono-Regular",
    Menlo,
    Consolas,
    monospace;
  overflow-wrap: anywhere;
}
pre {
  margin: 8px 0 16px;
  padding: 12px 14px;
  background: var(--field);
  border: 1px solid var(--rule);
  border-radius: 3px;
  white-space: pre-wrap;
}
details {
  margin: 8px 0;
}
summary {
  cursor: pointer;
  padding: 4px 0;
}
ul {
  padding-left: 20px;
}
li {
  margin: 6px 0;
}
.colophon {
  border-top: 1px solid var(--rule);
  padding: 12px 0 40px;
  font-size: 0.875rem;
  color: var(--soft);
}
blockquote {
  margin: 8px 0;
  padding: 2px 0 2px 14px;
  border-left: 3px solid var(--rule);
}
.contents ul {
  columns: 2 18em;
  list-style: none;
  padding: 0;
}
.contents li {
  margin: 0;
  padding: 3px 0;
  break-inside: avoid;
}
.steps {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
  gap: 0 24px;
}
.steps figure:last-child {
  grid-column: 1 / -1;
}
svg.method {
  display: block;
  width: 100%;
  height: auto;
  background: var(--field);
  border: 1px solid var(--rule);
}
.method path,
.range path {
  fill: none;
}
.method .ru,
.method [class^="on-"] {
  fill: var(--ink);
}
.method .ua {
  fill: var(--field);
  stroke: var(--ink);
  stroke-width: 1.6;
}
.method text {
  font:
    600 15px "Noto Sans",
    sans-serif;
  fill: var(--ink);
  stroke: var(--field);
  stroke-width: 4;
  paint-order: stroke;
}
.method .plain {
  stroke: var(--rule);
}
.method .mixed {
  stroke: var(--ink);
  stroke-width: 1.8;
}
.method.line .mixed {
  stroke: var(--soft);
  stroke-width: 0.8;
}
.method .central {
  stroke: var(--accent);
  stroke-width: 3.5;
}
.method :is(.low, .high) {
  stroke: var(--accent);
  stroke-width: 1.6;
  stroke-dasharray: 5 4;
}
.method [class^="on-"] {
  fill: var(--accent);
}
.range {
  display: block;
  max-width: 100%;
}
.range .band {
  stroke: var(--rule);
  stroke-width: 10;
}
.range .middle {
  stroke: var(--ink);
  stroke-width: 2;
}
.range .reference {
  fill: var(--accent);
}
.terms dt {
  margin-top: 18px;
  font-weight: 600;
  scroll-margin-top: 12px;
}
.terms dt:target {
  text-decoration: underline;
  text-decoration-color: var(--accent);
  text-underline-offset: 4px;
}
.terms dd {
  margin: 2px 0 0;
}
@media (max-width: 640px) {
  .page {
    padding: 0 16px;
  }
  .facts {
    display: block;
  }
  .facts dd + dt {
    margin-top: 6px;
  }
  table,
  tbody,
  tbody tr,
  tbody th,
  tbody td,
  caption {
    display: block;
    width: auto !important;
  }
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody tr {
    padding: 8px 0;
  }
  tbody tr + tr {
    border-top: 1px solid var(--rule);
  }
  tbody tr + tr > * {
    border-top: 0;
  }
  tbody th,
  tbody td {
    padding: 1px 0;
  }
  tbody td::before {
    content: attr(data-label) ": ";
    color: var(--soft);
  }
}
@media print {
  .masthead nav,
  .open {
    display: none;
  }
}
`;
