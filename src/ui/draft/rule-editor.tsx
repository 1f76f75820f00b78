import { useId, useState } from 'preact/hooks';
import { NO_RULE } from '../../model/draft.ts';
import type { Rule } from '../../model/rule.ts';
import {
  asForm,
  formOf,
  partsOf,
  RULE_FORM_NAMES,
  type RuleForm,
  withParts,
} from '../../model/rule-forms.ts';
import { useLanguage, useOblastNames, useStore } from '../page-context.ts';
import { useDraft } from './draft-context.ts';
import { NumberField } from './fields.tsx';

/** A rule as a tree of choices: what kind of land it is, and what it is made of. */
export function RuleEditor({
  rule,
  path,
  label,
  onChange,
  onDraw,
}: {
  rule: Rule;
  path: string;
  label: string;
  onChange: (rule: Rule, step?: string) => void;
  /** Begins to draw the land on the map; only a whole zone can be drawn. */
  onDraw?: () => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const { faultAt } = useDraft();
  const form = formOf(rule);
  const parts = partsOf(rule);
  const own = (['', '.any', '.all', '.oblasts', '.oblasts[0]', '.geometry', '.within', '.within.km'] as const)
    .map((end) => faultAt(path + end))
    .find(Boolean);
  const forms = RULE_FORM_NAMES.filter((name) => name !== 'geometry' || onDraw || form === 'geometry');
  const list = form === 'all' || form === 'any';
  const setPartAt = (index: number) => (part: Rule, step?: string) =>
    onChange(
      withParts(
        rule,
        parts.map((one, i) => (i === index ? part : one.rule)),
      ),
      step && `${index} ${step}`,
    );
  const labelOf = (index: number) => {
    if (form === 'minus') return index === 0 ? t.ruleFrom : t.ruleWithout;
    return list ? t.rulePart({ number: index + 1 }) : t.ruleFrom;
  };
  return (
    <fieldset class="rule" aria-labelledby={id}>
      <div class="rule-head">
        <label id={id} for={`${id}-form`}>
          {label}
        </label>
        <select
          id={`${id}-form`}
          value={form}
          onChange={({ currentTarget: { value } }) => {
            onChange(asForm(rule, value as RuleForm));
            if (value === 'geometry') onDraw?.();
          }}
        >
          {forms.map((name) => (
            <option key={name} value={name}>
              {t.ruleForms[name]}
            </option>
          ))}
        </select>
      </div>
      {'oblasts' in rule && <OblastPicker chosen={rule.oblasts} onChange={onChange} />}
      {'heldBy' in rule && (
        <fieldset class="rule-choice">
          <legend class="hidden">{t.ruleHolder}</legend>
          {(['UA', 'RU'] as const).map((holder) => (
            <label key={holder} class="check">
              <input
                type="radio"
                name={`${id}-holder`}
                checked={rule.heldBy === holder}
                onChange={() => onChange({ heldBy: holder })}
              />
              {t.holders[holder]}
            </label>
          ))}
        </fieldset>
      )}
      {'within' in rule && (
        <NumberField
          label={t.ruleKm}
          path={`${path}.within.km`}
          value={rule.within.km}
          least={0.1}
          most={1000}
          onChange={(km) => onChange({ within: { ...rule.within, km } }, 'km')}
        />
      )}
      {form === 'geometry' && onDraw && (
        <button type="button" onClick={onDraw}>
          {t.ruleDraw}
        </button>
      )}
      {own && form !== 'none' && <small class={own.missing ? 'missing' : 'fault'}>{own.text}</small>}
      {form === 'none' && path.endsWith('rule') && <small class="missing">{t.ruleMissing}</small>}
      {parts.length > 0 && form !== 'none' && (
        <ul class="rule-parts">
          {parts.map((part, index) => (
            <li key={index}>
              <RuleEditor
                rule={part.rule}
                path={`${path}.${part.path}`}
                label={labelOf(index)}
                onChange={setPartAt(index)}
              />
              {list && parts.length > 1 && (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    onChange(
                      withParts(
                        rule,
                        parts.flatMap((one, i) => (i === index ? [] : [one.rule])),
                      ),
                    )
                  }
                >
                  {t.ruleRemovePart({ number: index + 1 })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {list && (
        <button
          type="button"
          class="link"
          onClick={() => onChange(withParts(rule, [...parts.map((part) => part.rule), NO_RULE]))}
        >
          {t.ruleAddPart}
        </button>
      )}
    </fieldset>
  );
}

/** The oblasts of a rule, to be ticked. */
export function OblastPicker({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (rule: { oblasts: string[] }) => void;
}) {
  const { language, t } = useLanguage();
  const oblasts = useStore((state) => state.catalog?.oblasts);
  const nameOf = useOblastNames();
  const [opened] = useState(chosen.length === 0);
  const ordered = [...(oblasts ?? [])].sort((a, b) => nameOf(a.id).localeCompare(nameOf(b.id), language));
  return (
    <details class="oblast-picker" open={opened}>
      <summary>{chosen.length === 0 ? t.ruleNoOblasts : chosen.map(nameOf).join(', ')}</summary>
      <div class="oblast-list">
        {ordered.map(({ id }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() =>
                onChange({
                  oblasts: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
                })
              }
            />
            {nameOf(id)}
          </label>
        ))}
      </div>
    </details>
  );
}
