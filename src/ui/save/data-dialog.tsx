import type { Feature } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { comparisonLayer } from '../../export/comparison.ts';
import { fileName } from '../../export/file-name.ts';
import { DATA_FORMATS, type DataFormat } from '../../export/formats/data-formats.ts';
import { visibleLayer } from '../../export/geojson.ts';
import { saveFile } from '../../export/save-file.ts';
import { tables } from '../../export/tables.ts';
import { DATA_FORMAT_CATALOGUES } from '../../i18n/data-format-catalogues.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatBytes } from '../../i18n/format-bytes.ts';
import { shownComparison } from '../../state/comparing.ts';
import { shownLines } from '../../state/line/shown-lines.ts';
import { Dialog } from '../dialog.tsx';
import { useStore, useTextsWith } from '../page-context.ts';
import { type SavedFile, SavedFileNote } from './saved-file.tsx';

/** Saves what is shown as a data file or a table; contents and size are said before. */
export function DataDialog({ onClose }: { onClose: () => void }) {
  const { language, t } = useTextsWith(DATA_FORMAT_CATALOGUES);
  const state = useStore((whole) => whole);
  const { view, answer, comparison: compared, catalog, dark } = state;
  const layer = useMemo(() => {
    const comparison = shownComparison({ view, comparison: compared });
    return comparison ? comparisonLayer(comparison, shownLines(state)) : visibleLayer(state);
  }, [view, answer, compared, catalog]);
  const [files, setFiles] = useState<Record<string, Blob | Error>>({});
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const csv = useMemo(
    () => tables(state),
    [view, answer, compared, catalog, state.facts, state.summary, state.series],
  );

  useEffect(() => {
    let current = true;
    setFiles({});
    const write = async () => {
      for (const format of layer ? DATA_FORMATS : []) {
        const file = await format
          .write(layer as NonNullable<typeof layer>, dark)
          .catch((error: Error) => error);
        if (!current) return;
        setFiles((before) => ({ ...before, [format.id]: file }));
      }
    };
    void write();
    return () => {
      current = false;
    };
  }, [layer, dark]);

  const keep = (content: Blob, name: string) => {
    saveFile(content, name);
    setSaved({ content, name });
  };
  const name = (extension: string) => fileName(state, extension);
  const sizeOf = ({ id }: DataFormat) => {
    const file = files[id];
    if (!file) return t.sizeCounted;
    return file instanceof Error
      ? t.exportFailed({ reason: file.message })
      : formatBytes(file.size, language);
  };

  return (
    <Dialog title={t.dataTitle} onClose={onClose}>
      {layer && (
        <p>
          {t.dataHolds({
            features: layer.features.length,
            parts: contentsOf(layer.features, t.featureKinds),
          })}
        </p>
      )}
      <p class="hint">{t.dataLicence}</p>
      <table class="files">
        <thead>
          <tr>
            <th scope="col">{t.format}</th>
            <th scope="col">{t.fileSize}</th>
            <th scope="col">{t.save}</th>
          </tr>
        </thead>
        <tbody>
          {DATA_FORMATS.map((format) => {
            const file = files[format.id];
            const title = t.dataFormats[format.id];
            return (
              <tr key={format.id}>
                <th scope="row">
                  {title}
                  <small>{t.dataFormatHints[format.id]}</small>
                </th>
                <td>{sizeOf(format)}</td>
                <td>
                  <button
                    type="button"
                    disabled={!(file instanceof Blob)}
                    aria-label={t.saveFormat({ name: title })}
                    onClick={() => file instanceof Blob && keep(file, name(format.extension))}
                  >
                    {t.save}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{t.tablesCsv}</h3>
      <table class="files">
        <tbody>
          {csv.map(({ id, rows, csv: text }) => {
            const content = new Blob([text], { type: 'text/csv' });
            const title = t.tableNames[id] ?? id;
            return (
              <tr key={id}>
                <th scope="row">
                  {title}
                  <small>{t.tableRows({ rows, count: formatNumber(rows, language) })}</small>
                </th>
                <td>{formatBytes(content.size, language)}</td>
                <td>
                  <button
                    type="button"
                    aria-label={t.saveFormat({ name: title })}
                    onClick={() => keep(content, name(`${id}.csv`))}
                  >
                    {t.save}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <SavedFileNote saved={saved} />
    </Dialog>
  );
}

/** `control by oblast (8), line of contact (1)`: the kinds of features and how many of each. */
function contentsOf(features: readonly Feature[], names: Record<string, string>): string {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    const kind = String(properties?.layer ?? (properties?.zone ? 'zone' : 'point'));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${names[kind] ?? kind} (${count})`).join(', ');
}
