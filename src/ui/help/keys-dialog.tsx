import { switchSingleKeys } from '../../state/page/key-setting.ts';
import { KEY_ACTIONS, PAGE_KEYS } from '../../state/page/page-keys.ts';
import { Dialog } from '../dialog.tsx';
import './keys-dialog.css';
import { useLanguage, usePage, useStore } from '../page-context.ts';

/** Every key of the page, and the switch for those that are a single character. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { store } = usePage();
  const { t } = useLanguage();
  const singleKeys = useStore((state) => state.singleKeys);
  const table = (caption: string, rows: [keys: string[], meaning: string][]) => (
    <table class="keys">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([keys, meaning]) => (
          <tr key={meaning}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Dialog title={t.keysTitle} onClose={onClose}>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => switchSingleKeys(store, currentTarget.checked)}
        />
        {t.singleKeys}
      </label>
      <p class="hint">{t.singleKeysHint}</p>
      <div class="key-tables">
        {table(
          t.keysAnywhere,
          KEY_ACTIONS.map((action) => [[PAGE_KEYS[action].key], t.keyActions[action]]),
        )}
        <div>
          {table(t.keysOnMap, [
            [[t.keyArrows], t.keyMove],
            [['+', '-'], `${t.zoomIn}, ${t.zoomOut}`],
            [['Enter'], t.keyWhatIsHere],
          ])}
          {table(t.keysInList, [
            [[t.keyArrows], t.keyChoose],
            [['Enter'], t.keyOpen],
            [['Escape'], t.keyEscape],
          ])}
        </div>
      </div>
    </Dialog>
  );
}
