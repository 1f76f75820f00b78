/** Terms of the map and of the proposals, neutral and short; [links](#to) go to other terms by their ids. */
export const enGlossary = {
  title: 'Glossary',
  description:
    'What the words on the map and in the proposals mean here: line of contact, freeze, withdrawal, cession, demilitarised zone, de facto and de jure, range, pocket.',
  lead: 'What the words mean on this site. They describe; none of them says what ought to be.',
  terms: {
    'line-of-contact': {
      term: 'Line of contact',
      text: 'The line between land that Russian forces hold and land that Ukraine holds on a day. It is no border: the international border of Ukraine is another line, and is always drawn.',
    },
    occupied: {
      term: 'Russian-controlled (occupied) area',
      text: 'Land of Ukraine, within its internationally recognised borders, that Russian forces hold on a day. International law calls such land occupied.',
    },
    border: {
      term: 'International border',
      text: 'The border of Ukraine as resolutions 68/262 and ES-11/4 of the UN General Assembly have it, Crimea and Sevastopol within it. No proposal is drawn in its place.',
    },
    'de-facto': {
      term: 'De facto',
      text: 'In fact: who holds land, whatever the law says of it. Control on this map is meant de facto.',
    },
    'de-jure': {
      term: 'De jure',
      text: 'In law: to whom land belongs, whoever holds it. A change of control is no change de jure.',
    },
    recognition: {
      term: 'Recognition',
      text: 'The statement of a state that it takes a change as lawful. Some proposals seek it, de jure or de facto, for land that would not change hands; such requests are told apart from zones.',
    },
    freeze: {
      term: 'Freeze',
      text: 'Fighting stops and each side stays where it is; nobody leaves. The holder of the land stays the same, so it counts neither as gained nor as lost.',
    },
    withdrawal: {
      term: 'Withdrawal',
      text: 'Russian forces leave land that they hold, and Ukraine holds it afterwards.',
    },
    cession: {
      term: 'Cession to Russian control',
      text: 'Land that Ukraine holds would come under Russian control. The word speaks of control; whether a proposal also asks for [recognition](#recognition) is said apart.',
    },
    demilitarised: {
      term: 'Demilitarised zone',
      text: 'Land from which forces of both sides would leave or in which none would stand. Proposals differ on who would govern it; here it is counted apart from both sides.',
    },
    oblast: {
      term: 'Oblast',
      text: 'The first-level unit of Ukraine. There are 24, beside the Autonomous Republic of Crimea and the cities of Kyiv and Sevastopol.',
    },
    donbas: {
      term: 'Donbas',
      text: 'In the proposals and reports: Donetsk and Luhansk oblasts together.',
    },
    pocket: {
      term: 'Pocket',
      text: 'Russian-held land that does not touch the main Russian-held area, for example a strip along the border. Each has a line of its own.',
    },
    estimate: {
      term: 'Central estimate and range',
      text: 'The line is not known to the metre, so that each area is given three times: at the central estimate, and at the low and the high end of its range. The range says how far the line may lie from half way between settlements; see [the methods](../methods/#range).',
    },
    claim: {
      term: 'Reported and computed',
      text: 'A reported figure is one that a source gives. The computed one is what the geometry gives for the same quantity. They stand beside each other with their difference; neither corrects the other.',
    },
    proposal: {
      term: 'Proposal',
      text: 'Terms that a state or mediators have put forward in public or that have been reported. None of those shown is in force.',
    },
    outcome: {
      term: 'If carried out',
      text: 'Who would hold which land if a proposal were done to the letter on the chosen day. Land of which its text does not speak counts as unchanged.',
    },
    settlement: {
      term: 'Settlement',
      text: 'A city, town or village. Which side holds each, and since when, are the facts that everything else follows from.',
    },
    record: {
      term: 'Record',
      text: 'The days for which holders are known: from its first day, each dated change of a settlement’s holder up to its last day.',
    },
  },
};
