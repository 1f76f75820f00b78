import { freeId } from '../../model/draft.ts';
import type { LocalText, SitePoint } from '../../model/proposal.ts';
import { changeDraft } from '../../state/draft/drafts.ts';
import { useLanguage, useOblastNames, usePage } from '../page-context.ts';
import { useDraft } from './draft-context.ts';
import { DayField, LocalField, NumberField, SourcesField } from './fields.tsx';
import { PartList } from './part-list.tsx';
import { OblastPicker } from './rule-editor.tsx';

/** What a proposal says beside zones and figures: responses, recognition, other terms, sites, what it leaves open. */
export function OtherParts() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const { draft } = useDraft();
  const nameOf = useOblastNames();
  const { proposal } = draft;
  const short = (text: LocalText) => (text[language] || text.en).slice(0, 60);
  return (
    <details class="draft-more">
      <summary>{t.moreParts}</summary>
      <section class="draft-section">
        <LocalField
          label={t.unspecified}
          path="unspecified"
          rows={2}
          text={proposal.unspecified ?? { en: '' }}
          onChange={(unspecified) =>
            changeDraft(
              store,
              draft.id,
              ({ unspecified: _, ...rest }) =>
                unspecified.en || unspecified.uk ? { ...rest, unspecified } : rest,
              'unspecified',
            )
          }
        />
      </section>
      <PartList
        list="responses"
        title={t.responses}
        one={t.response}
        make={() => ({ by: { en: '' }, date: proposal.date, text: { en: '' }, sources: [] })}
        nameOf={({ by }) => short(by)}
      >
        {({ part, path, change }) => (
          <>
            <LocalField
              label={t.responseBy}
              path={`${path}.by`}
              text={part.by}
              onChange={(by) => change({ ...part, by }, 'by')}
            />
            <DayField
              label={t.reportedOn}
              path={`${path}.date`}
              value={part.date}
              onChange={(date) => change({ ...part, date })}
            />
            <TextAndSources part={part} path={path} change={change} />
          </>
        )}
      </PartList>
      <PartList
        list="recognition"
        title={t.recognition}
        one={t.recognitionOne}
        make={() => ({ oblasts: [], text: { en: '' }, sources: [] })}
        nameOf={({ oblasts, text }) => short(text) || oblasts.map(nameOf).join(', ')}
      >
        {({ part, path, change }) => (
          <>
            <OblastPicker chosen={part.oblasts} onChange={({ oblasts }) => change({ ...part, oblasts })} />
            <TextAndSources part={part} path={path} change={change} />
          </>
        )}
      </PartList>
      <PartList
        list="nonTerritorial"
        title={t.otherTerms}
        one={t.term}
        make={() => ({ text: { en: '' }, sources: [] })}
        nameOf={({ text }) => short(text)}
      >
        {(of) => <TextAndSources {...of} />}
      </PartList>
      <PartList
        list="points"
        title={t.points}
        one={t.site}
        make={() => ({
          id: freeId('site', proposal.points),
          label: { en: '' },
          lon: 31,
          lat: 49,
          note: { en: '' },
          sources: [],
        })}
        nameOf={({ label }) => short(label)}
      >
        {({ part, path, change }) => <SiteFields site={part} path={path} change={change} />}
      </PartList>
    </details>
  );
}

interface Told {
  text: LocalText;
  sources: string[];
}

/** What a part of the proposal says, and who reported it. */
function TextAndSources<Part extends Told>({
  part,
  path,
  change,
}: {
  part: Part;
  path: string;
  change: (part: Part, step?: string) => void;
}) {
  const { t } = useLanguage();
  return (
    <>
      <LocalField
        label={t.partText}
        path={`${path}.text`}
        rows={3}
        text={part.text}
        onChange={(text) => change({ ...part, text }, 'text')}
      />
      <SourcesField
        path={`${path}.sources`}
        named={part.sources}
        onChange={(sources) => change({ ...part, sources })}
      />
    </>
  );
}

/** Where sites may lie, in degrees; as the parser has it. */
const BOUNDS = { lon: [20, 42], lat: [43, 54] } as const;

function SiteFields({
  site,
  path,
  change,
}: {
  site: SitePoint;
  path: string;
  change: (site: SitePoint, step?: string) => void;
}) {
  const { t } = useLanguage();
  return (
    <>
      <LocalField
        label={t.siteName}
        path={`${path}.label`}
        text={site.label}
        onChange={(label) => change({ ...site, label }, 'label')}
      />
      {(['lat', 'lon'] as const).map((axis) => (
        <NumberField
          key={axis}
          label={t[axis]}
          path={`${path}.${axis}`}
          value={site[axis]}
          least={BOUNDS[axis][0]}
          most={BOUNDS[axis][1]}
          onChange={(degrees) => change({ ...site, [axis]: degrees }, axis)}
        />
      ))}
      <LocalField
        label={t.note}
        path={`${path}.note`}
        text={site.note}
        onChange={(note) => change({ ...site, note }, 'note')}
      />
      <SourcesField
        path={`${path}.sources`}
        named={site.sources}
        onChange={(sources) => change({ ...site, sources })}
      />
    </>
  );
}
