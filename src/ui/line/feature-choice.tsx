import { useMemo, useState } from 'preact/hooks';
import { formatKm2, formatNumber } from '../../i18n/format.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import { readsAsHeld } from '../../model/line-guess.ts';
import type { ReadLayer } from '../../read/protocol.ts';
import { useTextsWith } from '../page-context.ts';
import { LayerPicture } from './layer-picture.tsx';
import { type AreaFeature, sortingProperties, textOf, valueRows } from './line-features.ts';

/** How the features are chosen. */
type Way = 'all' | 'property' | 'single';
const WAYS: readonly Way[] = ['all', 'property', 'single'];
/** Longer lists are searched. */
const MOST_ROWS = 200;

export interface Choice {
  way: Way;
  property: string;
  chosen: ReadonlySet<number>;
}

/** The choice to begin with: what reads like Russian-held land, or everything. */
export function firstChoice(layer: ReadLayer, features: readonly AreaFeature[]): Choice {
  const properties = sortingProperties(layer, features);
  const all = new Set(features.map(({ index }) => index));
  if (features.length > 1)
    for (const property of properties) {
      const chosen = features.filter(({ properties: of }) => readsAsHeld(textOf(of, property)));
      if (chosen.length > 0)
        return { way: 'property', property, chosen: new Set(chosen.map(({ index }) => index)) };
    }
  return { way: 'all', property: properties[0] ?? '', chosen: all };
}

/**
 * Which features are Russian-held: all, by what a property of the layer says of them, or one by one, in a list and a
 * picture. Without a layer, one by one alone; `hint` says how the choice began.
 */
export function FeatureChoice({
  layer,
  features,
  choice,
  hint,
  onChange,
}: {
  layer: ReadLayer | null;
  features: readonly AreaFeature[];
  choice: Choice;
  hint: string | null;
  onChange: (choice: Choice) => void;
}) {
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const [search, setSearch] = useState('');
  const properties = useMemo(() => (layer ? sortingProperties(layer, features) : []), [layer, features]);
  const { way, property, chosen } = choice;
  const ways = layer ? WAYS.filter((one) => one !== 'property' || properties.length > 0) : [];
  const values = useMemo(() => valueRows(features, property), [features, property]);
  const covered = features.reduce((sum, one) => sum + (chosen.has(one.index) ? one.areaKm2 : 0), 0);
  const choose = (wanted: (feature: AreaFeature) => boolean, change: Partial<Choice> = {}) =>
    onChange({
      ...choice,
      ...change,
      chosen: new Set(features.filter(wanted).map(({ index }) => index)),
    });
  const toggle = (index: number) =>
    choose((one) => (one.index === index) !== chosen.has(one.index), { way: 'single' });
  const wanted = search.trim().toLocaleLowerCase();
  const found = <T,>(rows: readonly T[], nameOf: (row: T) => string) =>
    rows.filter((row) => nameOf(row).toLocaleLowerCase().includes(wanted)).slice(0, MOST_ROWS);
  const row = (key: string | number, name: string, checked: boolean, told: string, onToggle: () => void) => (
    <li key={key}>
      <label class="check">
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span>{name}</span>
        <small>{told}</small>
      </label>
    </li>
  );
  const holds = (value: string) =>
    features.some((one) => chosen.has(one.index) && textOf(one.properties, property) === value);
  const rows =
    way === 'property'
      ? found(values, ({ value }) => value).map(({ value, count, areaKm2 }) => {
          const told = t.valueTold({
            count: formatNumber(count, language),
            area: formatKm2(areaKm2, language),
          });
          const on = holds(value);
          return row(value, value || t.valueNone, on, told, () =>
            choose((one) => (textOf(one.properties, property) === value ? !on : chosen.has(one.index))),
          );
        })
      : found(features, ({ name }) => name).map(({ index, name, areaKm2, told }) =>
          row(
            index,
            name || t.featureNumber({ number: index + 1 }),
            chosen.has(index),
            [formatKm2(areaKm2, language), told].filter(Boolean).join(' · '),
            () => toggle(index),
          ),
        );
  const total = way === 'property' ? values.length : features.length;
  return (
    <div class="sheet-columns">
      <div>
        {layer ? (
          <fieldset class="looks">
            <legend>{t.whichHeld}</legend>
            {ways.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="way"
                  checked={way === one}
                  onChange={() =>
                    one === 'all' ? choose(() => true, { way: one }) : onChange({ ...choice, way: one })
                  }
                />
                {t.ways[one]}
              </label>
            ))}
          </fieldset>
        ) : (
          <p class="hint">{t.whichHeld}</p>
        )}
        {way === 'property' && (
          <label class="field">
            {t.byProperty}
            <select
              value={property}
              onChange={({ currentTarget: { value } }) => {
                const held = features.filter(({ properties: of }) => readsAsHeld(textOf(of, value)));
                choose((one) => held.includes(one), { property: value });
              }}
            >
              {properties.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        {way !== 'all' && (
          <>
            {total > 8 && (
              <label class="field">
                {t.searchValues}
                <input
                  type="search"
                  value={search}
                  onInput={({ currentTarget: { value } }) => setSearch(value)}
                />
              </label>
            )}
            <ul class={layer ? 'plain choices' : 'plain choices pieces'} aria-label={t.whichHeld}>
              {rows}
            </ul>
            {rows.length < total && (
              <p class="hint">
                {t.rowsShown({
                  shown: formatNumber(rows.length, language),
                  count: formatNumber(total, language),
                })}
              </p>
            )}
          </>
        )}
        {way === 'property' && <p class="hint">{t.suggestedHeld}</p>}
        {hint && <p class="hint">{hint}</p>}
        <p role="status">
          <b>
            {t.chosenTold({
              chosen: formatNumber(chosen.size, language),
              count: formatNumber(features.length, language),
              area: formatKm2(covered, language),
            })}
          </b>
        </p>
      </div>
      <LayerPicture features={features} chosen={chosen} onToggle={toggle} />
    </div>
  );
}
