import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { selectSettlement, setPanelHeight } from '../../state/change.ts';
import type { Found } from '../../state/place/search-index.ts';
import { allProposals } from '../../state/proposals.ts';
import './search.css';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { Announced } from '../panel/announcer.tsx';
import { SHEET } from '../screens.ts';
import { describeFound } from './found-texts.ts';
import { showProposalInPanel } from './show-proposal.ts';

type Search = typeof import('../../state/place/search-index.ts');

/** The element that a key brings the reader to. */
export const SEARCH_ID = 'search';

/** Finds places, oblasts and proposals while a name is typed; the index is loaded when it is first asked. */
export function SearchBox() {
  const { store, actions } = usePage();
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const { catalog, facts } = state;
  const [module, setModule] = useState<Search | null>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const proposals = allProposals(state);
  const index = useMemo(
    () => module?.buildSearchIndex({ oblasts: catalog?.oblasts ?? [], proposals }, facts?.settlements ?? []),
    [module, catalog, proposals, facts],
  );
  const found = useMemo(() => (module && index ? module.search(index, text) : []), [module, index, text]);
  const asked = open && text.trim() !== '' && index !== null;
  const shown = asked && found.length > 0;

  useEffect(() => {
    if (shown && active >= 0)
      box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown, active]);

  const begin = () => {
    if (!module) void import('../../state/place/search-index.ts').then(setModule);
    // The results need the room of a small screen, and what is chosen then needs the map.
    if (matchMedia(SHEET).matches) setPanelHeight(store, 'full');
  };
  const type = (value: string) => {
    setText(value);
    setActive(-1);
    setOpen(true);
  };
  const choose = ({ kind, id }: Found) => {
    setOpen(false);
    setText('');
    if (kind === 'proposal') showProposalInPanel(store, id);
    const oblast = catalog?.oblasts.find((one) => kind === 'oblast' && one.id === id);
    if (kind !== 'proposal') setPanelHeight(store, 'peek');
    if (oblast) actions.fit(oblast.bbox);
    const settlement = facts?.settlements.find((one) => kind === 'place' && one.id === id);
    if (!settlement) return;
    selectSettlement(store, settlement);
    actions.flyTo(settlement.lon, settlement.lat);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (shown || text !== '')) {
      if (!shown) setText('');
      setOpen(false);
    } else if (event.key === 'Enter' && shown) {
      const chosen = found[Math.max(active, 0)];
      if (chosen) choose(chosen);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end lies the field itself.
      setActive(
        shown
          ? ((active + step + 1 + found.length + 1) % (found.length + 1)) - 1
          : step > 0
            ? 0
            : found.length - 1,
      );
      setOpen(true);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="search" ref={box}>
      <input
        id={SEARCH_ID}
        type="text"
        role="combobox"
        aria-label={t.search}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        placeholder={t.searchPlaceholder}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={text}
        onFocus={begin}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      />
      <div role="listbox" id={list} aria-label={t.search} class="results" hidden={!shown}>
        {shown &&
          found.map((one, i) => {
            const { name, other, meta } = describeFound(one, state, language);
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose it.
              <div
                key={`${one.kind} ${one.id}`}
                role="option"
                id={`${list}-${i}`}
                aria-selected={i === active}
                class="result"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(one)}
              >
                <span>
                  {name} {other && <span class="hint">{other}</span>}
                </span>
                <span class="hint">{meta}</span>
              </div>
            );
          })}
      </div>
      {asked && found.length === 0 && <p class="results none">{t.searchNone}</p>}
      {asked && <Announced text={found.length > 0 ? t.searchCount({ count: found.length }) : t.searchNone} />}
    </div>
  );
}
