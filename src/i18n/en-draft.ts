type Params = Record<string, string | number>;

/** Texts of the reader's own proposals: the marks by which they are told apart, and the place where they are written. */
export const enDraft = {
  ownDraft: 'Your draft',
  receivedDraft: 'Received draft',
  untitledDraft: 'Untitled draft',
  ownTitle: (p: Params) => `Your draft: ${p.title}`,
  receivedTitle: (p: Params) => `Received draft: ${p.title}`,
  exportedTitle: (p: Params) => `Reader’s own draft: ${p.title}`,
  quoted: (p: Params) => `“${p.title}”`,
  draftCredit: (p: Params) => `${p.titles}: a reader’s own draft, not a reported proposal.`,
  notComputed: '–',
};
