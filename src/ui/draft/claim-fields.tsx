import { formatEstimate } from '../../i18n/format.ts';
import { readRule } from '../../i18n/rule-reading.ts';
import { ruleOfQuantity } from '../../model/claim.ts';
import { NO_RULE } from '../../model/draft.ts';
import type { Claim, Quantity } from '../../model/proposal.ts';
import type { Rule } from '../../model/rule.ts';
import { useLanguage, useOblastNames, useStore } from '../page-context.ts';
import { useDraft } from './draft-context.ts';
import { ChoiceField, DayField, LocalField, NumberField, TextField } from './fields.tsx';
import { OblastPicker, RuleEditor } from './rule-editor.tsx';

/** A reported figure: what it is about as a rule, who said it and where; beside it what the geometry gives. */
export function ClaimFields({
  claim,
  path,
  change,
}: {
  claim: Claim;
  path: string;
  change: (claim: Claim, step?: string) => void;
}) {
  const { language, t } = useLanguage();
  const { draft } = useDraft();
  const nameOf = useOblastNames();
  const computed = useStore((state) =>
    state.answer?.proposals.find(({ id }) => id === draft.id)?.claims.find(({ id }) => id === claim.id),
  )?.computed;
  const { quantity } = claim;
  const rule = ruleOfQuantity(quantity);
  const kind = 'area' in quantity ? 'area' : quantity.of === 'UA' ? 'ukraine' : 'oblasts';
  const withRule = (next: Rule): Quantity =>
    'area' in quantity ? { area: next } : { ...quantity, share: next };
  const quantityOf = {
    area: (): Claim => ({ ...claim, unit: 'km2', quantity: { area: rule } }),
    ukraine: (): Claim => ({ ...claim, unit: 'percent', quantity: { share: rule, of: 'UA' } }),
    oblasts: (): Claim => ({ ...claim, unit: 'percent', quantity: { share: rule, of: [] } }),
  };
  const text = (key: 'by' | 'url') => ({
    path: `${path}.${key}`,
    value: claim[key],
    onChange: (value: string) => change({ ...claim, [key]: value }, key),
  });
  return (
    <>
      <LocalField
        label={t.claim}
        path={`${path}.label`}
        text={claim.label}
        onChange={(label) => change({ ...claim, label }, 'label')}
      />
      <ChoiceField
        label={t.quantity}
        path={`${path}.quantity`}
        value={kind}
        options={[
          ['area', t.quantities.area],
          ['ukraine', t.quantities.ukraine],
          ['oblasts', t.quantities.oblasts],
        ]}
        onChange={(value) => change(quantityOf[value]())}
      />
      {'share' in quantity && quantity.of !== 'UA' && (
        <OblastPicker
          chosen={quantity.of}
          onChange={({ oblasts }) => change({ ...claim, quantity: { ...quantity, of: oblasts } })}
        />
      )}
      <RuleEditor
        rule={rule ?? NO_RULE}
        path={`${path}.quantity.${'area' in quantity ? 'area' : 'share'}`}
        label={t.ruleForm}
        onChange={(next, step) => change({ ...claim, quantity: withRule(next) }, step && `rule ${step}`)}
      />
      <p class="reading">{readRule(rule, language, nameOf)}</p>
      <NumberField
        label={`${t.reported}, ${claim.unit === 'km2' ? t.km2 : '%'}`}
        path={`${path}.reported`}
        least={0}
        most={1e9}
        value={claim.reported}
        onChange={(reported) => change({ ...claim, reported }, 'reported')}
      />
      <p class="zone-figure" role="status">
        {t.computed}: {computed ? formatEstimate(computed, language, claim.unit) : t.notComputed}
      </p>
      <TextField label={t.reportedBy} {...text('by')} />
      <TextField
        label={t.creditedTo}
        path={`${path}.crediting`}
        value={claim.crediting ?? ''}
        onChange={(crediting) => {
          const { crediting: _, ...rest } = claim;
          change(crediting === '' ? rest : { ...rest, crediting }, 'crediting');
        }}
      />
      <DayField
        label={t.reportedOn}
        path={`${path}.date`}
        value={claim.date}
        onChange={(date) => change({ ...claim, date })}
      />
      <TextField label={t.address} inputMode="url" {...text('url')} />
      <ChoiceField
        label={t.readIn}
        path={`${path}.read`}
        value={claim.read}
        options={[
          ['original', t.read.original],
          ['reprint', t.read.reprint],
        ]}
        onChange={(read) => change({ ...claim, read })}
      />
    </>
  );
}
