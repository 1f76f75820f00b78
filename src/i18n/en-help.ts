type Params = Record<string, string | number>;

/** Texts of the help menu and of the tour for a first visit. */
export const enHelp = {
  help: 'Help',
  helpTour: 'Tour',
  helpMethods: 'Methods',
  helpGlossary: 'Glossary',
  helpProposals: 'All proposals as pages',
  helpData: 'Data and files',
  helpCorrections: 'Sources and corrections',
  moreOnMethod: 'Method, accuracy, sources, licences',
  meaningOf: (p: Params) => `${p.term}: what it means here`,
  tourStep: (p: Params) => `${p.step} of ${p.count}`,
  tourBack: 'Back',
  tourNext: 'Next',
  tourSkip: 'Skip the tour',
  tourEnd: 'Done',
  tourSteps: {
    day: {
      title: 'Any day and its line',
      text: 'Choose a day, or play the record. The map draws that day’s line of contact, and the figures follow with their range.',
    },
    proposals: {
      title: 'Proposals, reported beside computed',
      text: 'Switch proposals on to see their zones. Under each, the figures that were reported stand beside what the geometry gives, with the difference.',
    },
    compare: {
      title: 'Compare any two',
      text: 'Two days, a proposal and a day, or two proposals: as changes, side by side or with a swipe, by oblast and settlement by settlement.',
    },
    take: {
      title: 'Take it away, and check it',
      text: 'Save holds image, data, link and citation. Help holds the methods, the sources and this tour.',
    },
  },
};
