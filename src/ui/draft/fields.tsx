import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LocalText } from '../../model/proposal.ts';
import { useLanguage } from '../page-context.ts';
import { useDraft } from './draft-context.ts';

/** A label, what it labels, and what is missing or wrong there; nothing is blocked by it. */
function Field({
  label,
  path,
  children,
}: {
  label: string;
  path: string;
  children: (attributes: { id: string; 'aria-describedby'?: string }) => ComponentChildren;
}) {
  const id = useId();
  const fault = useDraft().faultAt(path);
  return (
    <div class="draft-field">
      <label for={id}>{label}</label>
      {children(fault ? { id, 'aria-describedby': `${id}-fault` } : { id })}
      {fault && (
        <small class={fault.missing ? 'missing' : 'fault'} id={`${id}-fault`}>
          {fault.text}
        </small>
      )}
    </div>
  );
}

interface TextProps {
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  inputMode?: 'text' | 'url';
  lang?: string;
}

export function TextField({ label, path, value, onChange, rows, inputMode = 'text', lang }: TextProps) {
  return (
    <Field label={label} path={path}>
      {(attributes) =>
        rows ? (
          <textarea
            {...attributes}
            rows={rows}
            lang={lang}
            maxLength={2000}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...attributes}
            type="text"
            inputMode={inputMode}
            lang={lang}
            maxLength={2000}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

/** A number from `least` to `most`; what is typed on the way to one changes nothing. */
export function NumberField({
  label,
  path,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  path: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} path={path}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          value={typed ?? String(value)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const number = Number(currentTarget.value.replace(',', '.'));
            if (currentTarget.value.trim() !== '' && number >= least && number <= most) onChange(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}

/** A text in English, and in Ukrainian if the reader gives it. */
export function LocalField({
  label,
  path,
  text,
  onChange,
  rows,
}: {
  label: string;
  path: string;
  text: LocalText;
  onChange: (text: LocalText) => void;
  rows?: number;
}) {
  const { t } = useLanguage();
  const lines = rows ? { rows } : {};
  return (
    <>
      <TextField
        label={t.inEnglish({ label })}
        path={`${path}.en`}
        value={text.en}
        lang="en"
        {...lines}
        onChange={(en) => onChange({ ...text, en })}
      />
      <TextField
        label={t.inUkrainian({ label })}
        path={`${path}.uk`}
        value={text.uk ?? ''}
        lang="uk"
        {...lines}
        onChange={(uk) => onChange(uk === '' ? { en: text.en } : { ...text, uk })}
      />
    </>
  );
}

/** A day; an empty field changes nothing, unless a day may be missing. */
export function DayField({
  label,
  path,
  value,
  onChange,
  onNone,
}: {
  label: string;
  path: string;
  value: string | null;
  onChange: (day: string) => void;
  onNone?: () => void;
}) {
  return (
    <Field label={label} path={path}>
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          value={value ?? ''}
          onChange={({ currentTarget }) => {
            if (/^\d{4}-\d\d-\d\d$/.test(currentTarget.value)) onChange(currentTarget.value);
            else if (onNone) onNone();
            else currentTarget.value = value ?? '';
          }}
        />
      )}
    </Field>
  );
}

export function ChoiceField<Value extends string>({
  label,
  path,
  value,
  options,
  onChange,
}: {
  label: string;
  path: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <Field label={label} path={path}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as Value)}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Which of the draft's sources say it. */
export function SourcesField({
  path,
  named,
  onChange,
}: {
  path: string;
  named: readonly string[];
  onChange: (sources: string[]) => void;
}) {
  const { t } = useLanguage();
  const { draft, faultAt } = useDraft();
  const { sources } = draft.proposal;
  const fault = faultAt(path) ?? named.map((_, i) => faultAt(`${path}[${i}]`)).find(Boolean);
  return (
    <fieldset class="draft-field">
      <legend>{t.sources}</legend>
      {sources.map(({ id, title, publisher }, i) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={named.includes(id)}
            onChange={() =>
              onChange(named.includes(id) ? named.filter((other) => other !== id) : [...named, id])
            }
          />
          {[publisher, title].filter(Boolean).join(': ') || t.partNumbered({ part: t.source, number: i + 1 })}
        </label>
      ))}
      {sources.length === 0 && <small>{t.noSourcesYet}</small>}
      {sources.length > 0 && fault && <small>{fault.text}</small>}
    </fieldset>
  );
}
