import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRule } from '../../src/i18n/rule-reading.ts';
import type { Rule } from '../../src/model/rule.ts';
import { realFacts } from '../support/real-data.ts';
import { box } from '../support/squares.ts';

const { oblasts, proposals } = realFacts();
const named = (key: 'name' | 'nameUk') => (id: string) => oblasts.find((unit) => unit.id === id)?.[key] ?? id;
const en = (rule: Rule) => readRule(rule, 'en', named('name'));
const uk = (rule: Rule) => readRule(rule, 'uk', named('nameUk'));

const donbas: Rule = { oblasts: ['UA-14', 'UA-09'] };
const ua: Rule = { heldBy: 'UA' };
const ru: Rule = { heldBy: 'RU' };
const drawn: Rule = { geometry: box(37, 48, 38, 49) };

describe('a rule in plain words', () => {
  test.each<[Rule, string, string]>([
    [donbas, 'Donetsk and Luhansk oblasts', 'Донецька й Луганська області'],
    [{ oblasts: ['UA-59'] }, 'Sumy oblast', 'Сумська область'],
    [
      { oblasts: ['UA-43', 'UA-40', 'UA-32'] },
      'Kyiv oblast, Autonomous Republic of Crimea and Sevastopol',
      'Київська область, Автономна Республіка Крим і Севастополь',
    ],
    [{ oblasts: [] }, 'nothing yet', 'ще нічого не вибрано'],
    [ua, 'what Ukraine holds', 'підконтрольна Україні територія'],
    [
      { all: [donbas, ua] },
      'what Ukraine holds of Donetsk and Luhansk oblasts',
      'підконтрольна Україні частина Донецької і Луганської областей',
    ],
    [
      { all: [ru, { oblasts: ['UA-43'] }] },
      'what Russia holds of Autonomous Republic of Crimea',
      'підконтрольна Росії частина Автономної Республіки Крим',
    ],
    [
      { all: [{ oblasts: ['UA-63', 'UA-59'] }, { detached: ru }] },
      'the pockets that Russia holds apart from its main area, as far as they lie in Kharkiv and Sumy oblasts',
      'ділянки під контролем Росії, відокремлені від основної частини, у межах Харківської і Сумської областей',
    ],
    [
      { detached: ru },
      'the pockets that Russia holds apart from its main area',
      'ділянки під контролем Росії, відокремлені від основної частини',
    ],
    [
      { minus: [{ all: [donbas, ua] }, { oblasts: ['UA-09'] }] },
      'what Ukraine holds of Donetsk and Luhansk oblasts, without Luhansk oblast',
      'підконтрольна Україні частина Донецької і Луганської областей без Луганської області',
    ],
    [
      { any: [{ oblasts: ['UA-14'] }, { minus: [drawn, ru] }] },
      'Donetsk oblast, together with (a drawn area, without what Russia holds)',
      'Донецька область, а також (накреслена ділянка без підконтрольної Росії території)',
    ],
    [
      { within: { km: 15, of: { all: [donbas, ru] } } },
      'what Russia holds of Donetsk and Luhansk oblasts and a band of 15 km around it',
      'підконтрольна Росії частина Донецької і Луганської областей зі смугою 15 км довкола',
    ],
    [
      { all: [donbas, drawn, { within: { km: 2.5, of: ru } }] },
      'what is common to Donetsk and Luhansk oblasts, a drawn area and (what Russia holds and a band of 2.5 km around it)',
      'спільна частина Донецької і Луганської областей, накресленої ділянки і (підконтрольної Росії території зі смугою 2,5 км довкола)',
    ],
    [{ all: [ua] }, 'what Ukraine holds', 'підконтрольна Україні територія'],
    [{ any: [] }, 'nothing yet', 'ще нічого не вибрано'],
  ])('%j', (rule, english, ukrainian) => {
    expect(en(rule)).toBe(english);
    expect(uk(rule).replaceAll(' та ', ' і ').replaceAll(' й ', ' і ')).toBe(
      ukrainian.replaceAll(' й ', ' і '),
    );
  });

  test('is there for every zone and claim of the catalogue, without a code or a hole in it', () => {
    for (const { zones, claims } of proposals) {
      const rules = [
        ...zones.map(({ rule }) => rule),
        ...claims.map(({ quantity }) => ('area' in quantity ? quantity.area : quantity.share)),
      ];
      for (const rule of rules) {
        expect(en(rule)).toMatch(/^[\w ,().’-]+$/);
        expect(uk(rule)).toMatch(/^[\p{Script=Cyrillic}\d ,().’-]+$/u);
      }
    }
  });

  test('is there for every rule that can be written', () => {
    const rule = fc.letrec<{ rule: Rule }>((tie) => ({
      rule: fc.oneof(
        { maxDepth: 4 },
        fc.constant<Rule>({ any: [] }),
        fc.constant<Rule>(drawn),
        fc.constantFrom<Rule>(ua, ru),
        fc.subarray(oblasts.map(({ id }) => id)).map((ids): Rule => ({ oblasts: ids })),
        fc.array(tie('rule'), { maxLength: 3 }).map((all): Rule => ({ all })),
        fc.array(tie('rule'), { maxLength: 3 }).map((any): Rule => ({ any })),
        fc.tuple(tie('rule'), tie('rule')).map((minus): Rule => ({ minus })),
        tie('rule').map((detached): Rule => ({ detached })),
        fc
          .tuple(tie('rule'), fc.integer({ min: 1, max: 1000 }))
          .map(([of, km]): Rule => ({ within: { km, of } })),
      ),
    })).rule;
    fc.assert(
      fc.property(rule, (any) => {
        for (const text of [en(any), uk(any)]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|\[object|UA-/);
          expect(text.split('(').length).toBe(text.split(')').length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
