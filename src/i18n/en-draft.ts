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
  draftsMemory: (p: Params) =>
    `This browser does not keep your drafts (${p.reason}): they live until the page is closed. Save them as files.`,
  draftsQuota: (p: Params) =>
    `There is no room left in this browser to keep your drafts (${p.reason}): they live until the page is closed. Save them as files.`,
  draftConflict: (p: Params) =>
    `“${p.title}” was changed here and in another tab. Both versions are kept; the one of this tab is named so.`,
  otherTabTitle: (p: Params) => `${p.title} (version of another tab)`,
  draftLinkFault: (p: Params) => `The draft in this link cannot be shown (${p.reason}).`,
  notComputed: '–',
};
