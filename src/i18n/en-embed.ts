/** Texts of the embedded page and of the dialog that writes its code. */
export const enEmbed = {
  exportEmbed: 'Embed',
  embedTitle: 'Embed the map',
  embedHome: 'Open on Lines of Contact',
  embedHint:
    'The frame shows this view with its legend and a link to the full page. It sends your page nothing but its height.',
  embedFrameTitle: 'Title for screen readers',
  embedWidth: 'Width',
  embedHeight: 'Height, pixels',
  embedLazy: 'Load only when it comes into view',
  embedCode: 'Code',
  embedPreview: 'Preview of the embedded map',
  zoomWithCtrl: 'Hold Ctrl and scroll to zoom',
  zoomWithCommand: 'Hold Command and scroll to zoom',
  moveWithTwoFingers: 'Move the map with two fingers',
};
