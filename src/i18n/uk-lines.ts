import type { enLines } from './en-lines.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk-UA');

/** Texts of front lines that the reader brought, in Ukrainian. */
export const ukLines: typeof enLines = {
  lineNotKept: (p) =>
    `Не вдалося зберегти «${p.title}» у цьому браузері (${p.reason}). Лінія працює, доки сторінку відкрито; збережіть її файл.`,
  pastedName: 'вставлений текст',
  unknownLine: (p) =>
    `Посилання називає лінію фронту (${p.id}), якої немає в цьому браузері: лінії залишаються в того, хто їх додав. Натомість показано оцінку за населеними пунктами.`,
  controlFrom: 'Контроль за даними',
  settlementEstimate: 'Оцінка за населеними пунктами',
  ownLineOption: (p) => `${p.title}, ${p.day}`,
  addLine: 'Додати лінію фронту…',
  lineAsDrawn: 'За рисунком: рисунок не має діапазону.',
  lineSource: (p) => `Джерело: ${p.source}`,
  lineLicence: (p) => `Ліцензія: ${p.licence}`,
  lineSourceUnknown: 'Джерело й ліцензію не вказано. Доки їх немає, з цією лінією нічого не можна зберегти.',
  lineDayOutside: (p) =>
    `${p.day} — поза межами даних; для порівняння взято оцінку на найближчий день, ${p.nearest}.`,
  lineVertices: (p) =>
    `У файлі ${p.count} ${plural(p.vertices ?? 0, {
      one: 'вершина',
      few: 'вершини',
      many: 'вершин',
      other: 'вершини',
    })}.`,
  compareSources: 'Порівняти з оцінкою',
  editLine: 'Змінити опис…',
  removeLine: 'Вилучити…',
  removeLineAsk: (p) => `Вилучити «${p.title}» із цього браузера? Файл, з якого її взято, залишиться.`,
  removeLineYes: 'Вилучити',
  removeLineNo: 'Залишити',
  lineNotes: {
    lineGeneralised: (p) =>
      `Спрощено з ${p.from} до ${p.to} вершин (допуск ${p.metres} м), щоб обчислення були швидкими; через це загальна площа змінюється на ${p.km2}.`,
    lineOverlaps: (p) =>
      `Ділянки, що перекриваються або перетинають самі себе, враховано один раз (${p.km2}).`,
    lineOutside: (p) => `За межами України лежить ${p.km2}; цю частину не враховано.`,
    lineOfLines: (p) => `Ділянки утворено з ліній (${p.count}): це частини, на які вони поділяють Україну.`,
    lineSimplified: (p) => `Лінії спрощено з ${p.from} до ${p.to} вершин (допуск ${p.metres} м).`,
    lineProlonged: (p) =>
      `Кінці, що не досягали кордону чи берега, доведено до нього: ${p.count}, щонайбільше на ${p.km} км.`,
    lineJoined: (p) => `Проміжки між лініями закрито: ${p.count}, щонайбільше ${p.metres} м.`,
    lineLoose: (p) =>
      `Кінці, що уриваються всередині й нічого не поділяють: ${p.count}, щонайбільше за ${p.km} км від кордону чи берега.`,
    linePiecesLeft: (p) =>
      `Найменші частини не пропонуються й не вважаються підконтрольними Росії: ${p.count}, разом ${p.km2}.`,
    lineNoStrips: () =>
      'Смуги між рисунком і кордоном не вдалося відрізнити від фронту: довжина лінії може містити ділянки кордону.',
  },
  legendOwnLine: (p) => `Лінія зіткнення за «${p.title}»`,
  legendOwnControl: (p) => `Підконтрольна Росії (окупована) територія за «${p.title}»`,
  heldByLine: (p) => `Контроль станом на ${p.day} за «${p.title}»: ${p.holder}`,
  lineOn: (p) => `контроль станом на ${p.day} за «${p.line}»`,
  outcomeOnLine: (p) => `«${p.title}» у разі виконання станом на ${p.day} за «${p.line}»`,
  sentenceFromLine: (p) => `контролем станом на ${p.day} за «${p.line}»`,
  sentenceFromOutcomeOnLine: (p) => `виконанням пропозиції «${p.title}» станом на ${p.day} за «${p.line}»`,
  sentenceToLine: (p) => `за контролю станом на ${p.day} за «${p.line}»`,
  sentenceToOutcomeOnLine: (p) =>
    `у разі виконання пропозиції «${p.title}» станом на ${p.day} за «${p.line}»`,
  lineCredit: (p) => `«${p.title}»: ${p.source} (${p.licence})`,
  exportNeedsSource: (p) => `З «${p.title}» нічого не можна зберегти, доки не вказано джерело й ліцензію.`,
  linkWithoutLine: (p) =>
    `«${p.title}» не входить до посилання: лінія залишається в цьому браузері. Той, хто відкриє посилання, побачить оцінку за населеними пунктами й повідомлення про це.`,
  disagreement: 'Де джерела розходяться',
  disagreementSentence: (p) =>
    `«${p.title}» відносить до підконтрольної Росії території ${p.onlyLine}, яких немає в оцінці за населеними пунктами на ${p.day}, і не відносить ${p.onlyEstimate}, які в ній є. ${p.share} цієї різниці лежить поза діапазоном оцінки (${p.outside}).`,
  disagreementNone: (p) => `«${p.title}» та оцінка за населеними пунктами на ${p.day} збігаються.`,
  onlyLine: (p) => `Лише «${p.title}»`,
  onlyEstimate: 'Лише оцінка',
  outsideRange: 'З обох — поза діапазоном',
  disagreementHint:
    'Поза діапазоном — територія, яку рисунок відносить до іншої сторони, ніж навіть найнижча чи найвища оцінка.',
  lineDetailsTitle: 'Опис лінії',
  lineDetailsKeep: 'Зберегти',
  lineTitle: 'Назва',
  lineDayField: 'День, який вона показує',
  lineDayAsked: 'День потрібен: лінію порівнюють з оцінкою на цей день.',
  lineSourceField: 'Джерело: хто її намалював',
  lineSourceHint:
    'Можна не вказувати, якщо хочете лише подивитися; доки джерела немає, з лінією нічого не можна зберегти.',
  lineUrlField: 'Адреса джерела (https)',
  lineLicenceField: 'Ліцензія',
  lineLicenceHint: 'Наприклад, CC BY 4.0 або «усі права захищено, для особистого користування».',
  seriesLines: 'Ваші лінії за рисунком',
  seriesLine: (p) => `${p.title}, ${p.day}: ${p.area}`,
  seriesLineBeside: (p) => `${p.title}, ${p.day}: ${p.area} за рисунком; оцінка: ${p.estimate}`,
};
