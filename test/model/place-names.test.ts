import { expect, test } from 'vitest';
import { realFacts } from '../support/real-data.ts';

/** Letters in Latin script, by resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010. */
const LETTERS: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
  },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia', ь: '', "'": '', '’': '', ʼ: '' },
};
const AT_THE_START: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

function romanised(name: string): string {
  const words = name.toLowerCase().split(/([\s-])/);
  const latin = words.map((word) => {
    const letters = [...word].map((letter, i) => {
      if (letter === 'г' && word[i - 1] === 'з') return 'gh';
      return (i === 0 ? AT_THE_START[letter] : undefined) ?? LETTERS[letter] ?? letter;
    });
    const text = letters.join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
  return latin.join('');
}

test('places of 10,000 people and more have a Ukrainian name, and its official romanisation in Latin letters', () => {
  const larger = realFacts().record.settlements.filter(({ population }) => (population ?? 0) >= 10_000);
  expect(larger.length).toBeGreaterThan(350);
  const wrong = larger.flatMap(({ id, name, nameUk }) =>
    nameUk && romanised(nameUk) === name ? [] : [`${id}: ${name}, ${nameUk}`],
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['Запоріжжя', 'Zaporizhzhia'],
  ['Київ', 'Kyiv'],
  ['Згурівка', 'Zghurivka'],
  ['Їжакевич', 'Yizhakevych'],
  ["Знам'янка", 'Znamianka'],
  ['Ялта', 'Yalta'],
])('%s is written %s', (name, latin) => {
  expect(romanised(name)).toBe(latin);
});
