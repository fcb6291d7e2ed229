// Working minutes between two instants 1 day, 1 year and 10 years apart, side by side with dayjs-business-time and
// moment-business-time in one process. Prints one JSON line a figure; what the figures rest on goes to stderr.
// The other two know no time zone but the machine's, so the machine is put in London. Their objects are made before the clock
// starts, while here the two instants are read from text each time: both choices are in their favour.
process.env.TZ = 'Europe/London';

import { createRequire } from 'node:module';
import { Temporal } from 'temporal-polyfill';
import {
  bankHolidaysEnglandAndWales,
  elapsedWorkingMinutes,
  usualWorkingWeek,
  workingCalendar,
} from '@tms-support/support-domain';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('dayjs-business-time'));
const moment = require('moment');
require('moment-business-time');

const holidays = bankHolidaysEnglandAndWales.map(({ on }) => on);
dayjs.setHolidays(holidays);
moment.updateLocale('en', { holidays });
const config = { week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales };
const calendar = workingCalendar(config);

/** The same pairs for all: instants of 2016 to 2028, at any minute of day and night, so that summer and winter both come. */
let seed = 20_260_301;
const random = (below) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
const iso = (ms) => new Date(ms).toISOString();
const pairsOf = (days, count) =>
  Array.from({ length: count }, () => {
    const from = Date.UTC(2016, 6, 1) + random(700) * 86_400_000 + random(1440) * 60_000;
    return [iso(from), iso(from + days * 86_400_000 + (random(1440) - 720) * 60_000 * (days > 1 ? 1 : 0.5))];
  });

const ours = {
  prepare: (pair) => pair,
  minutes: ([from, to]) => elapsedWorkingMinutes(from, to, calendar),
};
const anchors = {
  'dayjs-business-time': {
    prepare: ([from, to]) => [dayjs(from), dayjs(to)],
    minutes: ([from, to]) => from.businessMinutesDiff(to),
  },
  'moment-business-time': {
    prepare: ([from, to]) => [moment(from), moment(to)],
    // Counted from the later to the earlier, or it is negative.
    minutes: ([from, to]) => to.workingDiff(from, 'minutes'),
  },
};

/** Slow and plain, day by day with Temporal: what is right. */
const right = ([from, to]) => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let day = Temporal.Instant.from(from).toZonedDateTimeISO('Europe/London').toPlainDate();
  let total = 0;
  for (; ; day = day.add({ days: 1 })) {
    const [opens, closes] = ['09:00', '17:00'].map(
      (plainTime) => day.toZonedDateTime({ timeZone: 'Europe/London', plainTime }).epochMilliseconds,
    );
    if (opens >= end) return total;
    if (day.dayOfWeek > 5 || holidays.includes(day.toString())) continue;
    total += Math.max(0, Math.min(closes, end) - Math.max(opens, start)) / 60_000;
  }
};

const checkAnswers = (span, pairs) => {
  const expected = pairs.map(right);
  for (const [name, { prepare, minutes }] of Object.entries({ 'support-domain': ours, ...anchors })) {
    const wrong = pairs.flatMap((pair, i) => {
      const answer = minutes(prepare(pair));
      return answer === expected[i] ? [] : [`${pair.join(' to ')} is ${expected[i]}, not ${answer}`];
    });
    console.error(
      `${span}: ${name} is right in ${pairs.length - wrong.length} of ${pairs.length}${wrong.length ? `; ${wrong[0]}` : ''}`,
    );
    if (name === 'support-domain' && wrong.length > 0)
      throw new Error('The answers here are wrong: their speed says nothing.');
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Nanoseconds for one answer: the median of runs of at least 20 ms each, after warming up. */
const nanoseconds = ({ prepare, minutes }, pairs, runs = 11) => {
  const ready = pairs.map(prepare);
  let sink = 0;
  const run = (times) => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < times; i += 1) sink += minutes(ready[i % ready.length]);
    return Number(process.hrtime.bigint() - start);
  };
  let times = 1;
  while (run(times) < 20e6) times *= 2;
  const figures = Array.from({ length: runs }, () => run(times) / times);
  if (Number.isNaN(sink)) throw new Error('An answer was not a number.');
  return median(figures);
};

const print = (name, value, unit, goal, better) =>
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit, goal, better }));

const goals = { '1 day': 20, '1 year': 20, '10 years': 1000 };
const cost = {};
for (const [span, days, checked] of [
  ['1 day', 1, 400],
  ['1 year', 365, 40],
  ['10 years', 3652, 6],
]) {
  const pairs = pairsOf(days, 64);
  checkAnswers(span, pairsOf(days, checked));
  cost[span] = nanoseconds(ours, pairs);
  const theirs = Object.entries(anchors).map(([name, anchor]) => [
    name,
    nanoseconds(anchor, pairs, span === '10 years' ? 3 : 7),
  ]);
  const fastest = theirs.reduce((a, b) => (b[1] < a[1] ? b : a));
  console.error(
    `${span}: ${[['support-domain', cost[span]], ...theirs].map(([n, ns]) => `${n} ${Math.round(ns)} ns`).join(', ')}`,
  );
  print(
    `working minutes over ${span}, against ${fastest[0]}, the faster of the two`,
    fastest[1] / cost[span],
    'times',
    goals[span],
    'higher',
  );
}
print('working minutes over 10 years, against 1 day', cost['10 years'] / cost['1 day'], 'times', 3, 'lower');

const [tenYears] = pairsOf(3652, 1);
print(
  'the first question to a new calendar, over 10 years',
  median(
    Array.from({ length: 11 }, () => {
      const start = performance.now();
      elapsedWorkingMinutes(...tenYears, workingCalendar(config));
      return performance.now() - start;
    }),
  ),
  'ms',
  50,
  'lower',
);
