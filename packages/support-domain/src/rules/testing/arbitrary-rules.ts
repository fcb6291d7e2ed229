import fc from 'fast-check';
import { channelSchema, issueStatusSchema, tmsRoleSchema } from '../../vocabulary/codes.js';
import type { RuleFacts } from '../rule-facts.js';
import type { RuleRow } from '../rule-row.js';

const some = <T>(values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) });
const maybeOf =
  (weight: number) =>
  <T>(value: fc.Arbitrary<T>) =>
    fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== undefined)) as T;
const days = ['2026-01-01', '2026-02-28', '2026-03-01', '2026-03-02', '2026-06-30', '2026-12-31'] as const;

const count = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }))
  .map(([from, more]) => (more === undefined ? { from } : { from, to: from + more }));
const hours = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }))
  .map(([from, more]) => (more === undefined ? { from: from / 2 } : { from: from / 2, before: (from + more) / 2 }));
const dates = (maybe: ReturnType<typeof maybeOf>) =>
  fc
    .tuple(maybe(fc.constantFrom(...days)), maybe(fc.constantFrom(...days)))
    .map(([a, b]) => (a && b && a > b ? [b, a] : [a, b]));

/** Any row that the schema allows, from a small world, so that rows often overlap. */
const arbitraryRow = (maybe: ReturnType<typeof maybeOf>): fc.Arbitrary<RuleRow> =>
  fc
    .record({
      reporterKind: maybe(some(['tms-user', 'panellist'] as const)),
      tmsRole: maybe(some(['none', ...tmsRoleSchema.options] as const)),
      channel: maybe(some(channelSchema.options)),
      cause: maybe(some(['none', 'input', 'Deletion', 'forgot-how'])),
      hasErrorMessage: maybe(fc.boolean()),
      hearingWithinWorkingDays: maybe(fc.oneof(fc.constant('none' as const), count)),
      silentForWorkingHours: maybe(hours),
      receivedForWorkingHours: maybe(hours),
      statusIs: maybe(some(issueStatusSchema.options)),
      reopenedAtLeast: maybe(count),
      linkedUpdate: maybe(fc.oneof(fc.boolean(), some(['demo-01', 'DEMO-02']))),
      valid: dates(maybe),
      outcome: fc.constantFrom('tmu', 'problem-form', 'trello-board'),
      putFirst: fc.boolean(),
      on: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    })
    .map(
      ({ valid: [validFromOn, validToOn], outcome, ...row }) =>
        present({
          ...row,
          validFromOn,
          validToOn,
          route: outcome,
          key: '',
          order: 0,
          because: 'it is so',
          sNumbers: [],
        }) as RuleRow,
    );

const catchAll: RuleRow = {
  key: 'last',
  order: 1000,
  on: true,
  route: 'tmu',
  putFirst: false,
  because: 'nothing else fits',
  sNumbers: [],
};

/** A table in order, with a last row that fits everything. `empty`: how many cells are empty for one that is not. */
export const arbitraryTable = (maxLength = 8, empty = 3): fc.Arbitrary<RuleRow[]> =>
  fc
    .array(arbitraryRow(maybeOf(empty)), { minLength: 1, maxLength })
    .map((rows) => [...rows.map((row, i) => ({ ...row, key: `row-${i}`, order: i })), catchAll]);

/** Minutes, most of them where the conditions of `arbitraryRow` begin and end. */
const minutes = (max: number) =>
  fc.oneof(
    fc.integer({ min: 0, max }),
    fc
      .tuple(fc.integer({ min: 0, max: Math.floor(max / 30) - 1 }), fc.constantFrom(0, 0, 1, 29))
      .map(([half, rest]) => half * 30 + rest),
  );

/** Facts of an issue that could be: a panellist has no role in TMS, and nobody is silent for longer than the issue is old. */
export const arbitraryFacts: fc.Arbitrary<RuleFacts> = fc
  .record({
    reporterKind: fc.constantFrom('tms-user' as const, 'panellist' as const),
    tmsRole: often(fc.constantFrom(...tmsRoleSchema.options)),
    channel: fc.constantFrom(...channelSchema.options),
    cause: often(fc.constantFrom('input', 'deletion', 'Forgot-How', 'something else')),
    hasErrorMessage: fc.boolean(),
    hearingInWorkingDays: often(fc.integer({ min: 0, max: 12 })),
    workingMinutesOfSilence: minutes(630),
    more: minutes(420),
    status: fc.constantFrom(...issueStatusSchema.options),
    timesReopened: fc.integer({ min: 0, max: 12 }),
    linkedUpdate: often(fc.constantFrom('demo-01', 'demo-02', 'demo-03')),
    decidedOn: fc.constantFrom(...days, '2025-06-01', '2027-01-01'),
  })
  .map(
    ({ more, tmsRole, ...facts }) =>
      present({
        ...facts,
        tmsRole: facts.reporterKind === 'panellist' ? undefined : tmsRole,
        workingMinutesSinceReceived: facts.workingMinutesOfSilence + more,
      }) as RuleFacts,
  );
