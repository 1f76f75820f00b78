import type { Source } from '../../model/proposal.ts';
import { useLanguage } from '../page-context.ts';
import { ChoiceField, DayField, TextField } from './fields.tsx';

/** Where something was reported. */
export function SourceFields({
  source,
  path,
  change,
}: {
  source: Source;
  path: string;
  change: (source: Source, step?: string) => void;
}) {
  const { t } = useLanguage();
  const text = (key: 'title' | 'publisher' | 'url') => ({
    path: `${path}.${key}`,
    value: source[key],
    onChange: (value: string) => change({ ...source, [key]: value }, key),
  });
  return (
    <>
      <TextField label={t.publisher} {...text('publisher')} />
      <TextField
        label={t.creditedTo}
        path={`${path}.crediting`}
        value={source.crediting ?? ''}
        onChange={(crediting) => {
          const { crediting: _, ...rest } = source;
          change(crediting === '' ? rest : { ...rest, crediting }, 'crediting');
        }}
      />
      <TextField label={t.sourceTitle} {...text('title')} />
      <TextField label={t.address} inputMode="url" {...text('url')} />
      <DayField
        label={t.reportedOn}
        path={`${path}.date`}
        value={source.date}
        onChange={(date) => change({ ...source, date })}
        onNone={() => change({ ...source, date: null })}
      />
      <ChoiceField
        label={t.readIn}
        path={`${path}.read`}
        value={source.read}
        options={[
          ['original', t.read.original],
          ['reprint', t.read.reprint],
        ]}
        onChange={(read) => change({ ...source, read })}
      />
    </>
  );
}
