import { factDimensions } from './fact-dimensions.js';
import { ruleFactsSchema, type RuleFacts } from './rule-facts.js';
import { type RuleRow } from './rule-row.js';
import { shippedRow } from './testing/shipped-row.js';
import { dateOfDayNumber, dayNumber } from './conditions/in-force.js';
import { conditionColumns } from './conditions/conditions.js';

const rows = [
  shippedRow('tms-user', { cause: ['Input', 'none'], linkedUpdate: ['DEMO-02', 'demo-01'] }),
  shippedRow('panellist', { cause: ['input '] }),
];
const dimensions = Object.fromEntries(factDimensions(rows).map((dimension) => [dimension.column, dimension]));
/** The facts of a receipt that lacks everything. */
const nothing = {} as RuleFacts;

describe('the facts that rules may ask about', () => {
  it('are one for each column and in that order, named choices as these rows name them', () => {
    expect(factDimensions(rows).map(({ column }) => column)).toEqual(conditionColumns);
    expect(dimensions.cause).toMatchObject({ kind: 'choice', values: ['none', 'input', ','] });
    expect(dimensions.linkedUpdate).toMatchObject({ kind: 'choice', values: ['none', 'demo-02', 'demo-01', ','] });
    expect(dimensions.hasErrorMessage).toMatchObject({ kind: 'choice', values: ['no', 'yes'] });
    expect(dimensions.tmsRole).toMatchObject({
      kind: 'choice',
      values: ['none', 'case-manager', 'case-worker', 'admin', 'scheduling'],
    });
  });

  it('have a unit and a least number where they are counted', () => {
    const counted = factDimensions(rows).flatMap((one) =>
      one.kind === 'range' ? [[one.column, one.unit, one.least]] : [],
    );
    expect(counted).toEqual([
      ['hearingWithinWorkingDays', 'working days', -1],
      ['silentForWorkingHours', 'minutes', 0],
      ['receivedForWorkingHours', 'minutes', 0],
      ['reopenedAtLeast', 'count', 0],
      ['validOn', 'date', -Infinity],
    ]);
  });

  it('are none of the choices where they are missing, but where "none" is a choice', () => {
    const missing = factDimensions(rows).flatMap((one) =>
      one.kind === 'choice' ? [[one.column, one.read(nothing)]] : [],
    );
    expect(missing).toEqual([
      ['reporterKind', -1],
      ['tmsRole', 0],
      ['channel', -1],
      ['cause', 0],
      ['hasErrorMessage', -1],
      ['statusIs', -1],
      ['linkedUpdate', 0],
    ]);
  });

  it('are no bit of what a row wants that this version has never heard of', () => {
    const later = { ...rows[0]!, channel: ['fax', 'email'] } as unknown as RuleRow;
    const { channel } = dimensions;
    expect(channel?.kind === 'choice' && channel.bits(later)).toBe(0b10);
  });

  it('refuse too many names, and say how many there are', () => {
    const cause = Array.from({ length: 29 }, (_, i) => `cause-${i}`);
    expect(() => factDimensions([{ ...rows[0]!, cause }])).toThrow(
      'A table can name 28 of a kind, and this one names 29.',
    );
  });
});

it('counts days there and back', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dateOfDayNumber(dayNumber('2026-02-28') + 1)).toBe('2026-03-01');
});

it('reads whole numbers that are not below nothing', () => {
  const facts: RuleFacts = {
    reporterKind: 'panellist',
    channel: 'phone',
    hasErrorMessage: false,
    workingMinutesSinceReceived: 0,
    workingMinutesOfSilence: 0,
    status: 'new',
    timesReopened: 0,
    decidedOn: '2026-02-26',
  };
  expect(ruleFactsSchema.parse(facts)).toEqual(facts);
  for (const wrong of [
    { timesReopened: -1 },
    { hearingInWorkingDays: 1.5 },
    { channel: 'fax' },
    { decidedOn: '2026-02-30' },
  ]) {
    expect(ruleFactsSchema.safeParse({ ...facts, ...wrong }).success).toBe(false);
  }
});
