type Params = Record<string, string | number>;

/** Texts of moving about the page: the panel on a small screen, and ways past it. */
export const enReach = {
  panelHeights: { peek: 'least', half: 'half the screen', full: 'most' },
  panelHeight: (p: Params) => `Height of the panel: ${p.height}`,
  panelHeightHint: 'Enter or the arrow keys up and down change it',
  mapFirst: 'Map',
  mapSecond: 'Map of the second side',
  skip: 'Skip',
  skipToMap: 'Skip to the map',
  skipToFigures: 'Skip to the figures',
  heldOn: (p: Params) => `Russian-controlled (occupied) area ${p.area}`,
};
