import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { compileForDivision, divideIntoLevels } from '../../src/model/answer-day.ts';
import { answerClaim, officialAreaKm2, ruleOfQuantity } from '../../src/model/claim.ts';
import { UKRAINE_AREA_KM2 } from '../../src/model/oblast.ts';
import type { Claim, Quantity } from '../../src/model/proposal.ts';
import { realFacts } from '../support/real-data.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

const division = divideIntoLevels(squares(), '2024-01-01');

function computed(quantity: Quantity) {
  const compiled = compileForDivision(division, [{ rule: ruleOfQuantity(quantity), path: 'claim' }]);
  if (!compiled.ok) throw new Error(compiled.faults[0]?.message);
  const [selects = () => false] = compiled.value.selectors;
  const answer = answerClaim(compiled.value.division, { id: 'c', quantity } as Claim, selects);
  expect(answer.id).toBe('c');
  return answer.computed;
}

describe('in two square oblasts of 10,000 official km2 each, half of the east held by Russia', () => {
  const held = areaKm2(box(31.5, 48, 32, 49));
  test('an area is in km2, with the range of the line: a quarter of a tenth of a degree to either side', () => {
    const { low, central, high } = computed({ area: { heldBy: 'RU' } });
    expect(central / held).toBeCloseTo(1, 5);
    expect(low / held).toBeCloseTo(0.95, 3);
    expect(high / held).toBeCloseTo(1.05, 3);
  });
  test('a share is in per cent of the official, not of the drawn area', () => {
    expect(computed({ share: { heldBy: 'RU' }, of: [EAST] }).central).toBeCloseTo(held / 100, 2);
    expect(computed({ share: { heldBy: 'RU' }, of: [WEST, EAST] }).central).toBeCloseTo(held / 200, 2);
    const { central } = computed({ area: { heldBy: 'RU' } });
    expect(computed({ share: { heldBy: 'RU' }, of: 'UA' }).central).toBeCloseTo(
      (100 * central) / 603_628,
      12,
    );
  });
  test('the more Russia holds, the less Ukraine does: the range of a rest is in order too', () => {
    const { low, central, high } = computed({ area: { heldBy: 'UA' } });
    const whole = areaKm2(box(30, 48, 31, 49)) + areaKm2(box(31, 48, 32, 49));
    expect(low).toBeCloseTo(whole - 1.05 * held, 0);
    expect(central).toBeCloseTo(whole - held, 1);
    expect(high).toBeCloseTo(whole - 0.95 * held, 0);
  });
});

test('official areas add up: of units, of a unit named twice only once, all 27 to Ukraine within 0.02 %', () => {
  const { oblasts } = realFacts();
  expect(officialAreaKm2(['UA-14'], oblasts)).toBe(26_517);
  expect(officialAreaKm2(['UA-09', 'UA-14'], oblasts)).toBe(26_684 + 26_517);
  expect(officialAreaKm2(['UA-14', 'UA-14'], oblasts)).toBe(26_517);
  expect(officialAreaKm2('UA', oblasts)).toBe(UKRAINE_AREA_KM2);
  expect(oblasts).toHaveLength(27);
  const sum = officialAreaKm2(
    oblasts.map(({ id }) => id),
    oblasts,
  );
  expect(Math.abs(sum / UKRAINE_AREA_KM2 - 1)).toBeLessThan(0.0002);
});
