import { formatDay, formatEstimate } from '../../i18n/format.ts';
import { readRule } from '../../i18n/rule-reading.ts';
import { ZONE_KINDS, type Zone } from '../../model/proposal.ts';
import { startDrawing } from '../../state/drawing/drawing.ts';
import { useLanguage, useOblastNames, usePage, useStore } from '../page-context.ts';
import { useDraft } from './draft-context.ts';
import { ChoiceField, LocalField, SourcesField } from './fields.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { ZonePicture } from './zone-picture.tsx';

/** A zone: what becomes of which land, in words, as a picture, and as an area. */
export function ZoneFields({
  zone,
  path,
  change,
}: {
  zone: Zone;
  path: string;
  change: (zone: Zone, step?: string) => void;
}) {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const { draft } = useDraft();
  const nameOf = useOblastNames();
  const figures = useStore((state) =>
    state.answer?.proposals.find(({ id }) => id === draft.id)?.zones.find(({ id }) => id === zone.id),
  );
  const drawing = useStore((state) => state.drawing);
  const computing = useStore((state) => state.computing);
  const day = useStore((state) => state.answer?.control.day ?? state.view.day);
  const reading = readRule(zone.rule, language, nameOf);
  const drawn = drawing?.draft === draft.id && drawing.zone === zone.id;
  const without = <Key extends keyof Zone>(key: Key): Omit<Zone, Key> => {
    const { [key]: _, ...rest } = zone;
    return rest;
  };
  return (
    <>
      <ChoiceField
        label={t.zoneKind}
        path={`${path}.kind`}
        value={zone.kind}
        options={ZONE_KINDS.map((kind) => [kind, t.kinds[kind]] as const)}
        onChange={(kind) => change({ ...zone, kind })}
      />
      <LocalField
        label={t.zoneLabel}
        path={`${path}.label`}
        text={zone.label}
        onChange={(label) => change({ ...zone, label }, 'label')}
      />
      <RuleEditor
        rule={zone.rule}
        path={`${path}.rule`}
        label={t.ruleForm}
        onChange={(rule, step) => change({ ...zone, rule }, step && `rule ${step}`)}
        onDraw={() => startDrawing(store, draft.id, zone.id)}
      />
      {drawn && <p class="hint">{t.ruleDrawing}</p>}
      <div class="zone-result" aria-busy={computing}>
        <ZonePicture
          geometry={figures?.geometry ?? null}
          kind={zone.kind}
          label={t.rulePicture({ reading })}
        />
        <div>
          <p class="reading">{reading}</p>
          <p class="zone-figure" role="status">
            {figures ? formatEstimate(figures.areaKm2, language) : t.notComputed}
          </p>
          {figures && <small>{t.onDay({ day: formatDay(day, language) })}</small>}
        </div>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={zone.optional ?? false}
          onChange={() => change(zone.optional ? (without('optional') as Zone) : { ...zone, optional: true })}
        />
        {t.optional}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={zone.extent === 'at-most'}
          onChange={() => change(zone.extent ? (without('extent') as Zone) : { ...zone, extent: 'at-most' })}
        />
        {t.atMost}
      </label>
      <LocalField
        label={t.note}
        path={`${path}.note`}
        text={zone.note ?? { en: '' }}
        onChange={(note) =>
          change(note.en || note.uk ? { ...zone, note } : (without('note') as Zone), 'note')
        }
      />
      <SourcesField
        path={`${path}.sources`}
        named={zone.sources}
        onChange={(sources) => change({ ...zone, sources })}
      />
    </>
  );
}
