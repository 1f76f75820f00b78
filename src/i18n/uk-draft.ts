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
  draftsMemory: (p) =>
    `Цей браузер не зберігає ваших чернеток (${p.reason}): вони існують, доки сторінка відкрита. Збережіть їх у файли.`,
  draftsQuota: (p) =>
    `У цьому браузері немає місця для ваших чернеток (${p.reason}): вони існують, доки сторінка відкрита. Збережіть їх у файли.`,
  draftConflict: (p) =>
    `Чернетку «${p.title}» змінено тут і в іншій вкладці. Збережено обидві версії; версію цієї вкладки так і названо.`,
  otherTabTitle: (p) => `${p.title} (версія з іншої вкладки)`,
  draftLinkFault: (p) => `Чернетку з цього посилання не можна показати (${p.reason}).`,
  notComputed: '–',
};
