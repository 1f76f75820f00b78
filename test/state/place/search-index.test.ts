import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex, search } from '../../../src/state/place/search-index.ts';
import { nearlySame, romanised, skeleton as skeletonOf } from '../../../src/state/place/spelling.ts';
import { realFacts } from '../../support/real-data.ts';

const { oblasts, proposals, record } = realFacts();
const index = buildSearchIndex(
  { oblasts, proposals: proposals.map((proposal) => ({ id: proposal.id, proposal })) } as never,
  record.settlements,
);
const skeleton = (text: string) => skeletonOf(romanised(text));
const nameOf = new Map<string, string>([
  ...record.settlements.map(({ id, name }) => [`place ${id}`, name] as const),
  ...oblasts.map(({ id, name }) => [`oblast ${id}`, `${name} (oblast)`] as const),
  ...proposals.map(({ id }) => [`proposal ${id}`, id] as const),
]);
const first = (query: string) => {
  const [hit] = search(index, query);
  return hit ? nameOf.get(`${hit.kind} ${hit.id}`) : null;
};
const places = (query: string) =>
  search(index, query).flatMap(({ kind, id }) => (kind === 'place' ? [nameOf.get(`place ${id}`)] : []));

describe('one place, many spellings', () => {
  test.each([
    ['Kyiv', ['Kyiv', 'kiev', 'Київ', 'КИЕВ', 'kyyiv', 'Kijiv', 'rb]d']],
    ['Kharkiv', ['Kharkiv', 'Kharkov', 'Харків', 'Харьков', 'harkiv', 'Charkiw', '[fhrsd']],
    ['Odesa', ['Odessa', 'Одеса', 'Одесса']],
    ['Lviv', ['Lvov', 'Львів', 'Львов', 'lwiw']],
    ['Dnipro', ['Dnepr', 'Днепр', 'Дніпро', 'Dnipropetrovsk', 'Днепропетровск']],
    ['Zaporizhzhia', ['Zaporozhye', 'Запоріжжя', 'Запорожье', 'Zaporizhia', 'Zaporizhzhya']],
    ['Mykolaiv', ['Nikolaev', 'Николаев', 'Миколаїв', 'Mykolayiv']],
    ['Luhansk', ['Lugansk', 'Луганськ', 'Луганск']],
    ['Chernihiv', ['Chernigov', 'Чернігів', 'Чернигов']],
    ['Rivne', ['Rovno', 'Рівне']],
    ['Kryvyi Rih', ['Krivoy Rog', 'Кривий Ріг', 'Кривой Рог', 'kryvyi-rih']],
    ['Bakhmut', ['Artyomovsk', 'Артемівськ', 'Бахмут', 'bahmut']],
    ['Toretsk', ['Dzerzhinsk', 'Торецьк']],
    ['Pokrovsk', ['Krasnoarmeysk', 'Красноармейск', 'Покровськ']],
    ['Avdiivka', ['Avdeevka', 'Авдеевка', 'Авдіївка', 'Avdiyivka']],
    ['Makiivka', ['Makeevka', 'Makeyevka', 'Макіївка', 'Макеевка']],
    ['Horlivka', ['Gorlovka', 'Горлівка', 'Горловка']],
    ['Sloviansk', ['Slavyansk', 'Славянск', 'Слов’янськ', "Слов'янськ", 'Slovyansk']],
    [
      'Siverskodonetsk',
      ['Sievierodonetsk', 'Severodonetsk', 'Северодонецк', 'Сєвєродонецьк', 'Сіверськодонецьк'],
    ],
    ['Samar', ['Novomoskovsk', 'Новомосковськ', 'Самар']],
    ['Sheptytskyi', ['Chervonohrad', 'Червоноград', 'Шептицький']],
    ['Berestyn', ['Krasnohrad', 'Красноград', 'Берестин']],
    ['Pivdennoukrainsk', ['Yuzhnoukrainsk', 'Южноукраїнськ']],
    ['Zviahel', ['Novohrad-Volynskyi', 'Звягель']],
    ['Enerhodar', ['Energodar', 'Енергодар', 'Энергодар']],
    ['Mariupol', ['Мариуполь', 'Маріуполь', 'Mariupil', 'mariupl']],
    ['Kherson', ['Herson', 'Херсон', 'Cherson']],
    ['Kropyvnytskyi', ['Kirovograd', 'Кіровоград', 'Кропивницький']],
  ])('%s', (name, queries) => {
    for (const query of queries) expect(places(query)[0], query).toBe(name);
  });
});

test('oblasts and proposals, by either alphabet', () => {
  expect(first('Donetsk oblast')).toBe('Donetsk (oblast)');
  expect(first('Донеччина')).toBe('Donetsk (oblast)');
  expect(first('Харківщина')).toBe('Kharkiv (oblast)');
  expect(first('Луганська область')).toBe('Luhansk (oblast)');
  expect(first('Донецьк область')).toBe('Donetsk (oblast)');
  expect(first('Донецкая область')).toBe('Donetsk (oblast)');
  expect(first('Zaporizhzhia obl')).toBe('Zaporizhzhia (oblast)');
  expect(first('Alaska')).toBe('alaska-2025-08');
  expect(first('аляск')).toBe('alaska-2025-08');
  expect(search(index, 'Witkoff').map(({ id }) => id)).toContain('witkoff-2025-04');
  expect(search(index, 'Kharkiv').map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['oblast', 'place']),
  );
});

test('every settlement is found by each of its names, unless a dozen share it', () => {
  const sharing = new Map<string, number>();
  for (const { name, nameUk } of record.settlements)
    for (const one of new Set([name, nameUk ?? ''])) sharing.set(one, (sharing.get(one) ?? 0) + 1);
  const sample = record.settlements.filter((_, i) => i % 97 === 0);
  for (const { id, name, nameUk } of sample)
    for (const one of [name, nameUk]) {
      if (!one || (sharing.get(one) ?? 0) > 8) continue;
      expect(
        search(index, one).map((hit) => hit.id),
        one,
      ).toContain(id);
    }
});

test('a larger place comes before a smaller one of the same name', () => {
  const hits = search(index, 'Pokrovsk').filter(({ kind }) => kind === 'place');
  const people = hits.map(({ id }) => record.settlements.find((one) => one.id === id)?.population ?? 0);
  expect(people[0]).toBe(Math.max(...people));
});

test.each([[''], ['   '], ['’'], ['🙂'], ['(.*)+$'], ['\u0000'], ['__proto__'], ['constructor']])(
  '%j has no answer, or a harmless one',
  (query) => {
    expect(search(index, query).length).toBeLessThanOrEqual(12);
  },
);

test('any text is answered with at most twelve hits, no one of them twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
      const hits = search(index, query).map(({ kind, id }) => `${kind} ${id}`);
      expect(hits.length).toBeLessThanOrEqual(12);
      expect(new Set(hits).size).toBe(hits.length);
    }),
    { numRuns: 60 },
  );
  expect(search(index, 'a'.repeat(10_000))).toEqual([]);
});

test('spellings that sound alike fall together, others do not', () => {
  expect(new Set(['Kyiv', 'Kiev', 'Київ', 'Киев'].map(skeleton)).size).toBe(1);
  expect(skeleton('Kharkiv')).not.toBe(skeleton('Kherson'));
  expect(nearlySame('mariupil', 'mariupl')).toBe(true);
  expect(nearlySame('abcd', 'abdc')).toBe(true);
  expect(nearlySame('abcd', 'badc')).toBe(false);
  expect(nearlySame('abc', 'abcde')).toBe(false);
});
