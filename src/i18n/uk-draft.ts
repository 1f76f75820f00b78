import type { enDraft } from './en-draft.ts';

/** Texts of the reader's own proposals, in Ukrainian. */
export const ukDraft: typeof enDraft = {
  ownDraft: 'Ваша чернетка',
  receivedDraft: 'Отримана чернетка',
  untitledDraft: 'Чернетка без назви',
  ownTitle: (p) => `Ваша чернетка: ${p.title}`,
  receivedTitle: (p) => `Отримана чернетка: ${p.title}`,
  exportedTitle: (p) => `Чернетка читача: ${p.title}`,
  quoted: (p) => `«${p.title}»`,
  draftCredit: (p) => `${p.titles}: чернетка читача, а не оприлюднена пропозиція.`,
  notComputed: '–',
};
