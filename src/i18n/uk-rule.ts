import type { enRule } from './en-rule.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk-UA');

/** Units whose names are no adjectives, in the genitive. */
const GENITIVE: Record<string, string> = {
  'Автономна Республіка Крим': 'Автономної Республіки Крим',
  Севастополь: 'Севастополя',
  'м. Севастополь': 'м. Севастополя',
  Київ: 'Києва',
  'м. Київ': 'м. Києва',
};

/** `підконтрольна Україні територія`, or its genitive. */
const held = (holder: string) => (p: Record<string, string | number>) =>
  p.form === 'genitive' ? `підконтрольної ${holder} території` : `підконтрольна ${holder} територія`;
const heldOf = (holder: string) => (p: Record<string, string | number>) =>
  p.form === 'genitive'
    ? `підконтрольної ${holder} частини ${p.of}`
    : `підконтрольна ${holder} частина ${p.of}`;

/** The plain-language reading of rules and the words of the rule builder, in Ukrainian. */
export const ukRule: typeof enRule = {
  ruleNothing: (p) => (p.form === 'genitive' ? 'ще не вибраного' : 'ще нічого не вибрано'),
  ruleOblastName: (p) => {
    const name = String(p.name);
    if (p.form !== 'genitive') return name;
    return GENITIVE[name] ?? name.replace(/а$/, 'ої');
  },
  ruleOblasts: (p) =>
    p.form === 'genitive'
      ? `${p.names} ${plural(p.count ?? 0, { one: 'області', other: 'областей' })}`
      : `${p.names} ${Number(p.count) === 1 ? 'область' : 'області'}`,
  ruleHeld: { UA: held('Україні'), RU: held('Росії') },
  ruleHeldOf: { UA: heldOf('Україні'), RU: heldOf('Росії') },
  ruleCommon: (p) => (p.form === 'genitive' ? `спільної частини ${p.list}` : `спільна частина ${p.list}`),
  ruleTogether: ', а також ',
  ruleMinus: (p) => `${p.from} без ${p.without}`,
  rulePockets: (p) =>
    p.form === 'genitive'
      ? 'ділянок під контролем Росії, відокремлених від основної частини'
      : 'ділянки під контролем Росії, відокремлені від основної частини',
  rulePocketsOf: (p) =>
    p.form === 'genitive'
      ? `ділянок під контролем Росії, відокремлених від основної частини, у межах ${p.of}`
      : `ділянки під контролем Росії, відокремлені від основної частини, у межах ${p.of}`,
  ruleWithin: (p) => `${p.of} зі смугою ${p.km} км довкола`,
  ruleDrawn: (p) => (p.form === 'genitive' ? 'накресленої ділянки' : 'накреслена ділянка'),
  ruleForms: {
    none: 'Виберіть…',
    oblasts: 'Області',
    heldBy: 'Під контролем однієї зі сторін',
    all: 'Спільне для всіх частин',
    any: 'Усі частини разом',
    minus: 'Одне без іншого',
    detached: 'Відокремлені ділянки',
    within: 'Зі смугою довкола',
    geometry: 'Накреслено на мапі',
  },
  ruleForm: 'Територія',
  rulePart: (p) => `Частина ${p.number}`,
  ruleFrom: 'З цього',
  ruleWithout: 'без цього',
  ruleAddPart: 'Додати частину',
  ruleRemovePart: (p) => `Вилучити частину ${p.number}`,
  ruleKm: 'Ширина смуги, км',
  ruleHolder: 'Під контролем',
  ruleNoOblasts: 'Виберіть області',
  ruleDraw: 'Накреслити на мапі',
  ruleDrawing: 'Зараз креслиться на мапі',
  ruleReading: (p) => `Охоплює: ${p.reading}.`,
  rulePicture: (p) => `Зображення зони: ${p.reading}`,
};
