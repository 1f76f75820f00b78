import { addDays, daysBetween } from '../../src/model/iso-date.ts';
import { realFacts } from '../support/real-data.ts';
import { wholeDay } from '../support/whole-day.ts';
import { report } from './measure.ts';

const { firstDay, lastDay } = realFacts().record;
const days = Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, i) => addDays(firstDay, i));
const start = performance.now();
const checked = days.map(wholeDay);
report(`All ${realFacts().proposals.length} proposals on each day of the record`, [
  {
    days: days.length,
    'zones evaluated': checked.reduce((sum, { zones }) => sum + zones, 0),
    faults: checked.reduce((sum, { faults }) => sum + faults.length, 0),
    'worst gap, km2': Math.max(...checked.map(({ worstGapKm2 }) => worstGapKm2)),
    'ms a day': (performance.now() - start) / days.length,
  },
]);
