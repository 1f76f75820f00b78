import type { MultiPolygon } from 'geojson';
import { dissolve } from '../geo/mesh/coverage.ts';
import { MAX_MASKS } from '../geo/mesh/network.ts';
import { cleaned, TooManyCrossings } from '../geo/overlay/overlay.ts';
import { bands } from './bands.ts';
import { type ControlCell, divide, type Moment } from './control.ts';
import { type ControlMesh, withShapes } from './control-mesh.ts';
import { fail, ok, type Result } from './result.ts';
import { MAX_RULE_DEPTH, type Rule } from './rule.ts';
import { ruleFault } from './rule-faults.ts';

/** Whether a rule covers a cell, at the division's moment of that index. */
export type Selector = (cell: ControlCell, moment: number) => boolean;

/** What rules draw themselves: collected while they are compiled, and then laid into the mesh all at once. */
export class ShapeList {
  readonly shapes: MultiPolygon[] = [];
  private readonly bits = new Map<object, number>();

  /**
   * The bit in {@link ControlCell.shapes} of the shape that `draw` gives, or null if there are too many. The same
   * `source` is drawn once.
   */
  add(source: object, draw: () => MultiPolygon): number | null {
    const known = this.bits.get(source);
    if (known !== undefined) return known;
    if (this.shapes.length >= MAX_MASKS - 1) return null;
    const shape = draw();
    const bit = shape.coordinates.length === 0 ? 0 : 1 << (this.shapes.push(shape) - 1);
    this.bits.set(source, bit);
    return bit;
  }
}

/** Where a rule is compiled: bands depend on the control of the moment they are asked for. */
export interface RuleContext {
  /** Without shapes of its own. */
  mesh: ControlMesh;
  moment: Moment;
  shapes: ShapeList;
}

/**
 * Turns a rule into a selector of cells. Total: every rule gives a selector, perhaps of nothing, or faults that
 * name the path inside the rule. `heldBy` and `detached` are answered by the cell at the division's moment, so a
 * selector serves every day, except for bands (`within`), which are drawn for `context.moment`.
 */
export function compileRule(rule: Rule, context: RuleContext, path = 'rule', depth = 0): Result<Selector> {
  if (depth > MAX_RULE_DEPTH) return fail(ruleFault(path, 'ruleTooDeep', { most: MAX_RULE_DEPTH }));
  const inner = (part: Rule, key: string) => compileRule(part, context, `${path}.${key}`, depth + 1);

  if ('oblasts' in rule) return compileOblasts(rule.oblasts, context.mesh, `${path}.oblasts`);
  if ('heldBy' in rule) return ok((cell, moment) => cell.holds[moment]?.heldBy === rule.heldBy);
  if ('all' in rule) {
    return combine(
      rule.all.map((part, i) => inner(part, `all[${i}]`)),
      (parts) => (cell, moment) => parts.every((part) => part(cell, moment)),
    );
  }
  if ('any' in rule) {
    return combine(
      rule.any.map((part, i) => inner(part, `any[${i}]`)),
      (parts) => (cell, moment) => parts.some((part) => part(cell, moment)),
    );
  }
  if ('minus' in rule) {
    return combine([inner(rule.minus[0], 'minus[0]'), inner(rule.minus[1], 'minus[1]')], ([a, b]) => {
      return (cell, moment) => (a?.(cell, moment) ?? false) && !b?.(cell, moment);
    });
  }
  if ('detached' in rule) {
    return combine([inner(rule.detached, 'detached')], ([part]) => (cell, moment) => {
      return (cell.holds[moment]?.pocket ?? 0) > 0 && (part?.(cell, moment) ?? false);
    });
  }
  if ('within' in rule) return compileWithin(rule.within, context, `${path}.within`, depth);
  if ('geometry' in rule) {
    const { geometry } = rule;
    return addShape(geometry, () => cleaned(geometry), context.shapes, `${path}.geometry`);
  }
  return fail(
    ruleFault(path, 'ruleUnknown', {
      expected: 'oblasts, heldBy, all, any, minus, detached, within, geometry',
    }),
  );
}

/** The land that a rule covers at a moment, by itself. */
export function landOf(
  rule: Rule,
  mesh: ControlMesh,
  moment: Moment,
  path = 'rule',
  depth = 0,
): Result<MultiPolygon> {
  const shapes = new ShapeList();
  const compiled = compileRule(rule, { mesh, moment, shapes }, path, depth);
  if (!compiled.ok) return compiled;
  const { coverage } = divide(withShapes(mesh, shapes.shapes), [moment]);
  return ok(dissolve(coverage, (id) => compiled.value(coverage.cells[id] as ControlCell, 0)));
}

function compileOblasts(ids: readonly string[], mesh: ControlMesh, path: string): Result<Selector> {
  const indices = ids.map((id) => mesh.oblasts.findIndex((oblast) => oblast.id === id));
  const faults = indices.flatMap((index, i) =>
    index < 0
      ? [
          ruleFault(`${path}[${i}]`, 'oblastUnknown', {
            id: ids[i] ?? '',
            known: mesh.oblasts.map(({ id }) => id).join(', '),
          }),
        ]
      : [],
  );
  if (faults.length > 0) return fail(...faults);
  const chosen = new Set(indices);
  return ok((cell) => chosen.has(cell.oblast));
}

function compileWithin(
  { km, of }: { km: number; of: Rule },
  context: RuleContext,
  path: string,
  depth: number,
): Result<Selector> {
  if (!(km > 0 && km <= 1000)) return fail(ruleFault(`${path}.km`, 'noWidth', { km }));
  const band = bands();
  if (!band) return fail(ruleFault(path, 'noBands'));
  const land = landOf(of, context.mesh, context.moment, `${path}.of`, depth + 1);
  if (!land.ok) return land;
  return addShape(land.value, () => band(land.value, km), context.shapes, path);
}

function addShape(
  source: object,
  draw: () => MultiPolygon,
  shapes: ShapeList,
  path: string,
): Result<Selector> {
  let bit: number | null;
  try {
    bit = shapes.add(source, draw);
  } catch (error) {
    if (error instanceof TooManyCrossings) return fail(ruleFault(path, 'tangled'));
    // The library that draws bands may give up.
    return fail(ruleFault(path, 'notDrawable', { reason: (error as Error).message }));
  }
  if (bit === null) return fail(ruleFault(path, 'tooManyShapes', { most: MAX_MASKS - 1 }));
  return ok((cell) => (cell.shapes & bit) !== 0);
}

function combine(
  parts: readonly Result<Selector>[],
  join: (selectors: readonly Selector[]) => Selector,
): Result<Selector> {
  const faults = parts.flatMap((part) => (part.ok ? [] : part.faults));
  if (faults.length > 0) return fail(...faults);
  return ok(join(parts.flatMap((part) => (part.ok ? [part.value] : []))));
}
