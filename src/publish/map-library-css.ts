import type { Plugin } from 'vite';

/** Parts of the map library that the page does not use; it has its own attribution, place card and marks. */
const UNUSED =
  /-(ctrl-attrib|attrib|ctrl-logo|ctrl-geolocate|ctrl-fullscreen|ctrl-shrink|ctrl-terrain|ctrl-globe|ctrl-compass|user-location|popup|marker)\b|-user-location|-popup|-marker/;

/** A rule or a group of rules in braces, from the end of the one before. */
function topLevelRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    rules.push(css.slice(start, i + 1));
    start = i + 1;
  }
  return rules;
}

/** The same styles without the rules of which every selector is of an unused part, also inside media queries. */
export function withoutUnused(css: string): string {
  return topLevelRules(css)
    .map((rule) => {
      const open = rule.indexOf('{');
      const head = rule.slice(0, open);
      const body = rule.slice(open + 1, -1);
      if (/^\s*@media/.test(head)) {
        const inner = withoutUnused(body);
        return inner.trim() ? `${head}{${inner}}` : '';
      }
      const selectors = head.split(/,(?![^(]*\))/);
      return selectors.every((selector) => UNUSED.test(selector)) ? '' : rule;
    })
    .join('');
}

/** Takes from the map library's stylesheet what the page has no use for: seven tenths of it are pictures of buttons. */
export function mapLibraryCss(): Plugin {
  return {
    name: 'map-library-css',
    enforce: 'pre',
    transform: (css, id) => (/maplibre-gl\.css$/.test(id) ? { code: withoutUnused(css), map: null } : null),
  };
}
