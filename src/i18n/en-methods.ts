type Params = Record<string, string | number>;

/** The note on method. Links lead from the page itself; figures come from the build. */
export const enMethods = {
  title: 'Methods',
  description:
    'How the line of contact follows from the holders of settlements, what the range means, how good it is against reference areas, what the map cannot tell, sources, licences and corrections.',
  lead: 'Every figure on this site is computed from public facts by the steps told here. Anyone can repeat them: the facts, the code and the results are open.',
  contents: 'On this page',
  line: {
    title: 'How a line follows from settlements',
    facts: (p: Params) =>
      `The facts are few and plain: which side held each of ${p.settlements} settlements on ${p.first}, and ${p.changes} dated changes since, up to ${p.last}. No line of any other map goes in. The drawings show a real stretch of the line, ${p.width} by ${p.height} km, on ${p.day}.`,
    settlements: 'Settlements: filled, held by Russia; open, held by Ukraine.',
    triangulation:
      'The settlements are joined by a Delaunay triangulation, which never changes from day to day. Dark edges join settlements of different sides: the line must cross each of them.',
    drawn:
      'On each such edge the line stands half way (full line). A quarter of the way from the Russian-held settlement gives the low estimate, three quarters the high one (broken lines).',
    day: 'A change of one settlement moves the line only on the edges around it. Points beyond the border follow the settlement nearest to them, so that the line ends at the border; land is cut along the boundaries of oblasts, whose parts add up exactly. The bed of the former Kakhovka reservoir counts as not held by Russia.',
  },
  range: {
    title: 'What the range means',
    text: 'Between two settlements nobody tells us where the line runs. So every figure is computed three times: with the line at a quarter, at half and at three quarters of each crossed edge. “About 443 km² (315 to 623)” is the figure at half way, and the smallest and largest of the three. The range is no measure of probability; how often it held is said below.',
    rounding:
      'A length has a range too, but a line that lies nearer to one side is not always longer: the three are given in order of size.',
  },
  area: {
    title: 'Area',
    text: 'Areas are on the WGS84 ellipsoid, exact for edges that are straight in longitude and latitude, as GeoJSON has them (RFC 7946), by a closed form for the area under such an edge. The common spherical formula would give about 0.3 per cent less over all occupied land, as much as a whole zone of a proposal. Tests hold the result against GeographicLib.',
  },
  quality: {
    title: 'How good it is',
    text: (p: Params) =>
      `On ${p.days} days the area that Russia held in each oblast was measured on a public map of full resolution. The measured areas are never an input; they only judge. The range holds the reference in ${p.held} of ${p.pairs} pairs of day and oblast through which the line runs.`,
    caption: 'Russian-controlled (occupied) area by day and oblast: the reference, and the estimate',
    columns: {
      oblast: 'Oblast, day',
      reference: 'Reference',
      estimate: 'Estimate',
      difference: 'Difference',
      place: 'Place in the range',
    },
    placeHint:
      'Bar: the range. Tick: the central estimate. Diamond: the reference; outside the bar it is missed.',
    within: 'within',
    below: 'below the range',
    above: 'above the range',
    same: 'The same days served to choose the quarter and the three quarters. So the table says how well the range fits, not how well it foretells another day.',
  },
  misses: {
    title: 'Where it misses, and why',
    text: (p: Params) =>
      `In ${p.missed} pairs the range misses: in ${p.below} the reference lies below it, in ${p.above} above. The furthest lies ${p.furthest} outside. They are in ${p.oblasts}.`,
    why: 'These are oblasts of which Russia holds most or nearly all, so that little of the line lies in them and the range is narrow: a small shift, of the boundary as we have it or of the line, leads out of it. Half way between settlements also gives the open fields to both sides alike; where the reference has them Ukraine’s, the estimate is high.',
  },
  rules: {
    title: 'A proposal is a rule, not a drawing',
    text: 'Each zone is written as a rule in a small language: oblasts, land held by one side on the day, intersection, union, difference, parts detached from the main Russian-held area, a band of some kilometres, or something drawn where no rule can say it. “What Ukraine holds of Donetsk and Luhansk oblasts” is',
    example: '{ "all": [{ "oblasts": ["UA-14", "UA-09"] }, { "heldBy": "UA" }] }',
    day: 'When the day moves, the zone follows. The rule is evaluated at all three positions of the line, which gives its range. An option that a text leaves open is drawn but not counted; where an extent is undefined in public, the rule draws the largest and says “at most”.',
  },
  comparison: {
    title: 'Comparison',
    text: 'Any two states can be compared: the control of two days, a proposal and a day, two proposals. Ukraine is cut into pieces by who holds them on the first side and on the second; the pieces tile it, so that what one gains another loses, to the last hectare. A frozen line changes nothing.',
  },
  claims: {
    title: 'What “reported beside computed” means',
    text: 'A claim is a figure that somebody has reported, with its source and date. Its file says by a rule what the figure is about, and the page computes the same quantity on the chosen day. The difference is shown as it is. A large one does not make the report wrong: it may count water, other boundaries, another day.',
  },
  own: {
    title: 'Your own lines and drafts',
    text: 'You can bring a front line from a file and write proposals of your own. They are read, measured and kept in your browser; they are never sent anywhere, and what is made of them is marked as yours.',
  },
  limits: {
    title: 'What the map cannot tell',
    items: [
      'Where the line runs between two settlements, and who holds fields and forests of which no report speaks.',
      'Who holds which part of a settlement that is fought over: each is one point with one holder.',
      'What happened within a day, and what is reported late: a change counts from the day on which it was shown.',
      'Anything before the first day of the record or after its last.',
      'What is right. Showing a line or a proposal implies no endorsement or recognition.',
    ],
  },
  sources: {
    title: 'Sources and licences',
    columns: { what: 'What', from: 'From', licence: 'Licence' },
    caption: 'What the figures come from',
    rows: {
      positions: 'Positions and names of settlements',
      population: 'Names of settlements, population before 2022',
      status: 'Which side held each settlement: facts alone, no geometry',
      oblasts: 'Boundaries of oblasts, generalised',
      water: 'Rivers and reservoirs',
      land: 'Land and neighbouring borders',
      proposals: 'Proposals, in words of this project; each names its sources',
    },
    facts: 'facts',
    publicDomain: 'public domain',
    text: 'The code is under the MIT licence. Whoever passes on layers made from settlements does so under ODbL 1.0. Every published file names its own licence: see [the data](../layers/).',
    contributors: 'OpenStreetMap contributors',
  },
  corrections: {
    title: 'How corrections are made',
    text: 'A wrong date or holder is one line in `data/control/changes.csv`; a proposal is one file in `data/proposals/`. A pull request with a public source that a reader can open is enough; the build checks it, and `CONTRIBUTING.md` in the repository says how. Every figure then follows, and the version of the data changes with it.',
  },
  cite: {
    title: 'How to cite',
    text: (p: Params) =>
      `Name the day, the range and the version of the data, now \`${p.version}\`. On the map, *Save*, *Link and citation* gives a link that keeps the view, a plain citation, BibTeX and CSL-JSON. A linked view tells later if its data have changed.`,
    example: (p: Params) =>
      `Lines of Contact. Russian-controlled (occupied) area on ${p.day}: ${p.area}. Data version ${p.version}.`,
  },
};
