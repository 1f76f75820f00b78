import type { GeoJsonProperties } from 'geojson';
import type { OblastArea } from '../../model/answer.ts';
import type { Rule } from '../../model/rule.ts';
import { isEstimate } from './feature-text.ts';

/** A value that fits into one cell of a table. */
export type Cell = string | number | boolean;

/**
 * Properties as flat columns: `areaKm2: { low, … }` becomes `areaKm2_low` and so on, a rule becomes a sentence, a
 * list one text parted by `; `. What is null or undefined is left out.
 */
export function flatProperties(properties: GeoJsonProperties): Record<string, Cell> {
  const flat: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(properties ?? {})) add(flat, name, value);
  return flat;
}

function add(flat: Record<string, Cell>, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    flat[name] = value;
  } else if (Array.isArray(value)) {
    flat[name] = value.map(listed).join('; ');
  } else if (isRule(value)) {
    flat[name] = ruleText(value);
  } else if (typeof value === 'object') {
    for (const [part, inner] of Object.entries(value)) add(flat, `${name}_${part}`, inner);
  }
}

function listed(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { oblast, areaKm2 } = item as Partial<OblastArea>;
  if (!oblast || !isEstimate(areaKm2)) return JSON.stringify(item);
  return `${oblast}: ${areaKm2.central} km2 (${areaKm2.low} to ${areaKm2.high})`;
}

const RULE_WORDS = ['oblasts', 'heldBy', 'all', 'any', 'minus', 'detached', 'within', 'geometry'];

function isRule(value: object): value is Rule {
  const keys = Object.keys(value);
  return keys.length === 1 && RULE_WORDS.includes(keys[0] ?? '');
}

/** A rule in words: `(oblasts UA-63, UA-59) and (parts of (held by RU) apart from its main body)`. */
export function ruleText(rule: Rule): string {
  const inner = (part: Rule) => `(${ruleText(part)})`;
  if ('oblasts' in rule) return `oblasts ${rule.oblasts.join(', ')}`;
  if ('heldBy' in rule) return `held by ${rule.heldBy}`;
  if ('all' in rule) return rule.all.map(inner).join(' and ');
  if ('any' in rule) return rule.any.map(inner).join(' or ');
  if ('minus' in rule) return rule.minus.map(inner).join(' without ');
  if ('detached' in rule) return `parts of ${inner(rule.detached)} apart from its main body`;
  if ('within' in rule) return `within ${rule.within.km} km of ${inner(rule.within.of)}`;
  return `a drawn ${rule.geometry.type}`;
}
