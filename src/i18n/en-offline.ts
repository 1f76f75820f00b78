/** What the page says about its stored copy and its newer versions. */
export const enOffline = {
  offlineReady: 'This page is stored in the browser and now also opens without a connection.',
  updateReady: 'A new version of this page and its data is stored in the browser.',
  updateKeeps: 'The day, the proposals and the view stay as they are.',
  updateApply: 'Open the new version',
};
