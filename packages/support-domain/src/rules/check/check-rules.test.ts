import type { RuleRow } from '../rule-row.js';
import { shippedRow } from '../testing/shipped-row.js';
import { checkRules } from './check-rules.js';
import { factSpace } from './box.js';
import { factDimensions } from '../fact-dimensions.js';
import { FactFinder } from './find-facts.js';

const last = shippedRow('anything-else');
const row = (key: string, order: number, change: Partial<RuleRow> = {}): RuleRow => ({
  key,
  order,
  on: true,
  route: 'trello-board',
  putFirst: true,
  because: 'it is so',
  sNumbers: [],
  ...change,
});
const check = (...rows: RuleRow[]) => checkRules(rows, { on: '2026-02-26' });
const codes = (...rows: RuleRow[]) => check(...rows).map(({ code }) => code);

describe('what the check says', () => {
  it('of a row that can never win, which row takes its issues, in a sentence', () => {
    const findings = check(
      row('wide', 1, { title: 'Wide' }),
      row('narrow', 2, { channel: ['phone'], title: 'Narrow' }),
      last,
    );
    expect(findings[0]).toEqual({
      code: 'RULES.ROW_NEVER_WINS',
      level: 'stops',
      rows: ['narrow', 'wide'],
      example: expect.objectContaining({ channel: 'phone', reporterKind: 'tms-user' }),
      message:
        '“Narrow” can never win: rows above it fit everything that it fits. For example, a TMS user, by phone, on 26 February 2026 goes by “Wide”.',
    });
    expect(findings).toHaveLength(1);
  });

  it('of a row that two others take together, though neither does alone', () => {
    const findings = check(
      row('early', 1, { silentForWorkingHours: { from: 0, before: 4 } }),
      row('late', 2, { silentForWorkingHours: { from: 4 } }),
      row('both', 3, { channel: ['desk'] }),
      last,
    );
    expect(findings[0]).toMatchObject({ code: 'RULES.ROW_NEVER_WINS', rows: ['both', 'early'] });
  });

  it('of conditions that no issue meets together', () => {
    expect(check(row('odd', 1, { reporterKind: ['panellist'], tmsRole: ['admin'] }), last)[0]).toEqual({
      code: 'RULES.ROW_FITS_NOTHING',
      level: 'stops',
      rows: ['odd'],
      message: 'The row with order 1 fits no issue: its conditions cannot be met together.',
    });
    expect(
      codes(
        row('odd', 1, { silentForWorkingHours: { from: 9 }, receivedForWorkingHours: { from: 0, before: 9 } }),
        last,
      ),
    ).toContain('RULES.ROW_FITS_NOTHING');
    expect(
      codes(
        row('fine', 1, { silentForWorkingHours: { from: 9 }, receivedForWorkingHours: { from: 0, before: 9.5 } }),
        last,
      ),
    ).not.toContain('RULES.ROW_FITS_NOTHING');
  });

  it('of a row whose time is over, and of one whose time is still to come', () => {
    expect(codes(row('over', 1, { validToOn: '2026-02-25' }), last)).toEqual([
      'RULES.PANELLIST_NOT_FIRST',
      'RULES.ONLY_CATCH_ALL',
      'RULES.ROW_HAS_ENDED',
    ]);
    expect(check(row('over', 1, { validToOn: '2026-02-25', title: 'Over' }), last)).toContainEqual({
      code: 'RULES.ROW_HAS_ENDED',
      level: 'know',
      rows: ['over'],
      message: '“Over” applied until 25 February 2026 and no longer decides anything.',
    });
    expect(codes(row('today', 1, { validToOn: '2026-02-26' }), last)).not.toContain('RULES.ROW_HAS_ENDED');
    expect(codes(row('later', 1, { validFromOn: '2027-01-01' }), last)).toEqual([
      'RULES.PANELLIST_NOT_FIRST',
      'RULES.ONLY_CATCH_ALL',
    ]);
  });

  it('of a last row that asks for something, with an issue that no row fits', () => {
    const finding = (...rows: RuleRow[]) => check(...rows).find(({ code }) => code === 'RULES.NO_CATCH_ALL');
    expect(finding(row('a', 1, { reporterKind: ['tms-user'] }))).toEqual({
      code: 'RULES.NO_CATCH_ALL',
      level: 'stops',
      rows: [],
      example: expect.objectContaining({ reporterKind: 'panellist' }),
      message:
        'The table must end with a row that fits everything, its conditions and dates all empty. It ends with the row with order 1. ' +
        'As it is, no row fits a panellist, in Teams, on 26 February 2026.',
    });
    expect(finding(row('a', 1, { validFromOn: '2026-03-01' }))).toBeDefined();
    expect(finding(row('a', 1, { validToOn: '2026-03-01' }))!.example!.decidedOn).toBe('2026-03-02');
    // Together these fit everything today; the first edit would leave a hole.
    const both = finding(row('a', 1, { hasErrorMessage: true }), row('b', 2, { hasErrorMessage: false }));
    expect(both).toMatchObject({ rows: [] });
    expect(both).not.toHaveProperty('example');
    expect(finding(row('a', 1, { validToOn: '2026-02-01' }))).toMatchObject({ rows: [] });
    expect(finding(row('a', 1))).toBeUndefined();
  });

  it('of a table whose last row was switched off or moved up, which row that is, and never to empty another', () => {
    const finding = (...rows: RuleRow[]) => check(...rows).find(({ code }) => code === 'RULES.NO_CATCH_ALL');
    const user = row('user', 140, { reporterKind: ['tms-user'], title: 'TMS user' });
    const says = (message: string, rows: string[]) =>
      expect.objectContaining({ rows, message: expect.stringContaining(`It ends with “TMS user”${message}.`) });
    expect(finding(user)).toEqual(says('', []));
    expect(finding(user, { ...last, on: false })).toEqual(
      says(', and “Anything else”, which fits everything, is switched off', [last.key]),
    );
    expect(finding(user, { ...last, order: 5 })).toEqual(
      says(', and “Anything else”, which fits everything, comes before it', [last.key]),
    );
    expect(finding(user, { ...last, channel: ['email'], on: false })).toEqual(says('', []));
    // Said before the rows that lose by it, which need no correction of their own.
    expect(codes(user, { ...last, order: 5 }).slice(0, 2)).toEqual(['RULES.NO_CATCH_ALL', 'RULES.ROW_NEVER_WINS']);
  });

  it('of two rows whose order alone decides', () => {
    const [finding] = check(
      row('error', 1, { hasErrorMessage: true, title: 'Error' }),
      row('phone', 2, { channel: ['phone'], route: 'tmu', title: 'Phone' }),
      last,
    );
    expect(finding).toMatchObject({
      code: 'RULES.ROWS_CONFLICT',
      level: 'look',
      rows: ['error', 'phone'],
      example: { hasErrorMessage: true, channel: 'phone' },
      message:
        '“Error” and “Phone” both fit a TMS user, by phone, with an error message, on 26 February 2026, and they differ. The first of them wins.',
    });
    const differing = (change: Partial<RuleRow>) =>
      codes(
        row('a', 1, { hasErrorMessage: true, nudgeWhom: ['owner', 'team-lead'], replyKey: 'x' }),
        row('b', 2, { channel: ['phone'], nudgeWhom: ['team-lead', 'owner'], replyKey: 'x', ...change }),
        last,
      ).includes('RULES.ROWS_CONFLICT');
    expect(differing({})).toBe(false);
    for (const change of [
      { putFirst: false },
      { route: 'tmu' as const },
      { nudgeWhom: ['owner' as const] },
      { replyKey: 'y' },
    ])
      expect(differing(change)).toBe(true);
    // An exception to a rule is what an order is for.
    expect(codes(row('exception', 1, { channel: ['phone'], route: 'tmu' }), row('rule', 2), last)).toEqual([]);
  });

  it('of a hole between thresholds, in hours, counts and dates', () => {
    const hole = (lower: Partial<RuleRow>, upper: Partial<RuleRow>) =>
      check(row('a', 1, lower), row('b', 2, upper), last).filter(({ code }) => code === 'RULES.THRESHOLD_HOLE');
    expect(hole({ silentForWorkingHours: { from: 0, before: 4 } }, { silentForWorkingHours: { from: 8 } })).toEqual([
      {
        code: 'RULES.THRESHOLD_HOLE',
        level: 'look',
        rows: ['a', 'b'],
        example: expect.objectContaining({ workingMinutesOfSilence: 240, workingMinutesSinceReceived: 480 }),
        message:
          '“If the person has heard nothing for” has a gap between the row with order 1 and the row with order 2: only the last row fits a TMS user, in Teams, ' +
          '4 hours of silence, received 8 hours ago, on 26 February 2026.',
      },
    ]);
    expect(hole({ silentForWorkingHours: { from: 0, before: 4 } }, { silentForWorkingHours: { from: 4 } })).toEqual([]);
    expect(
      hole({ receivedForWorkingHours: { from: 0, before: 4 } }, { receivedForWorkingHours: { from: 4 + 1 / 60 } })[0]!
        .example,
    ).toMatchObject({ workingMinutesSinceReceived: 240, workingMinutesOfSilence: 0 });
    expect(
      hole({ reopenedAtLeast: { from: 0, to: 0 } }, { reopenedAtLeast: { from: 2 } })[0]!.example!.timesReopened,
    ).toBe(1);
    expect(hole({ reopenedAtLeast: { from: 0, to: 1 } }, { reopenedAtLeast: { from: 2 } })).toEqual([]);
    expect(hole({ validToOn: '2026-03-10' }, { validFromOn: '2026-03-12' })[0]!.example!.decidedOn).toBe('2026-03-11');
    expect(
      hole({ hearingWithinWorkingDays: { from: 0, to: 2 } }, { hearingWithinWorkingDays: { from: 5 } })[0]!.example!
        .hearingInWorkingDays,
    ).toBe(3);
    // "None known" is no number that a hole could begin at.
    expect(hole({ hearingWithinWorkingDays: 'none' }, { hearingWithinWorkingDays: { from: 5 } })).toEqual([]);
    expect(
      hole(
        { reopenedAtLeast: { from: 0, to: 0 }, channel: ['phone'] },
        { reopenedAtLeast: { from: 2 }, channel: ['email'] },
      ),
    ).toEqual([]);
  });

  it('of no hole where the number below or above could not be: no issue is silent for longer than it is old', () => {
    const hole = (...rows: RuleRow[]) =>
      check(...rows, last)
        .filter(({ code }) => code === 'RULES.THRESHOLD_HOLE')
        .map(({ rows: keys }) => keys.join());
    const young = row('young', 1, { receivedForWorkingHours: { from: 0, before: 2 } });
    const old = (change: Partial<RuleRow> = {}) => row('old', 2, { receivedForWorkingHours: { from: 6 }, ...change });
    expect(hole(young, old())).toEqual(['young,old']);
    // Only issues that were silent for 3 hours fall between, and none of those could be 2 hours old.
    expect(hole(young, old(), row('heard', 3, { silentForWorkingHours: { from: 0, before: 3 } }))).toEqual([]);
    expect(hole(young, old({ silentForWorkingHours: { from: 4 } }))).toEqual([]);
    expect(hole(young, old(), row('heard', 3, { silentForWorkingHours: { from: 0, before: 1 + 59 / 60 } }))).toEqual([
      'young,old',
    ]);
    expect(hole(young, old({ silentForWorkingHours: { from: 119 / 60 } }))).toEqual(['young,old']);
    // What the lower row asks of silence holds between the two rows as well.
    const fresh = row('fresh', 1, {
      receivedForWorkingHours: { from: 0, before: 2 },
      silentForWorkingHours: { from: 0, before: 0.5 },
    });
    expect(hole(fresh, old(), row('heard', 3, { silentForWorkingHours: { from: 0, before: 0.5 } }))).toEqual([]);
    const quiet = (change: Partial<RuleRow> = {}) =>
      row('quiet', 1, { silentForWorkingHours: { from: 0, before: 2 }, ...change });
    const silent = row('silent', 2, { silentForWorkingHours: { from: 6 } });
    expect(hole(quiet(), silent)).toEqual(['quiet,silent']);
    expect(hole(quiet({ receivedForWorkingHours: { from: 0, before: 5 } }), silent)).toEqual([]);
  });

  it('of one hole once, though several rows stand around it', () => {
    const around = ['phone', 'email'].flatMap((channel, at) => [
      row(`below-${channel}`, at, { reopenedAtLeast: { from: 0, to: 0 }, channel: ['teams', channel as 'phone'] }),
      row(`above-${channel}`, at + 2, { reopenedAtLeast: { from: 2 }, channel: ['teams', channel as 'phone'] }),
    ]);
    const findings = check(...around, last).filter(({ code }) => code === 'RULES.THRESHOLD_HOLE');
    expect(findings.filter(({ example }) => example!.channel === 'teams')).toHaveLength(1);
  });

  it('of a row that no issue meets, even where it counts to a day', () => {
    const odd = (validToOn: string) =>
      check(row('odd', 1, { reporterKind: ['panellist'], tmsRole: ['admin'], validToOn }), last)[0]!.code;
    expect([odd('2026-02-26'), odd('2026-03-31')]).toEqual(['RULES.ROW_FITS_NOTHING', 'RULES.ROW_FITS_NOTHING']);
    expect(
      check(row('odd', 1, { reporterKind: ['panellist'], tmsRole: ['admin'], validToOn: '2026-02-25' }), last).map(
        ({ code }) => code,
      ),
    ).toContain('RULES.ROW_HAS_ENDED');
  });

  it('of rows with one key or one order, and of a table with nothing on', () => {
    expect(check(row('a', 1, { title: 'First' }), row('a', 2, { channel: ['phone'] }), last)[0]).toEqual({
      code: 'RULES.SAME_KEY',
      level: 'stops',
      rows: ['a', 'a'],
      message: 'The row with order 2 has the same key as “First”. Give it another.',
    });
    expect(check(row('a', 1), row('b', 1, { channel: ['phone'] }), last)).toContainEqual(
      expect.objectContaining({ code: 'RULES.SAME_ORDER', level: 'stops', rows: ['b', 'a'] }),
    );
    expect(codes(row('a', 1), row('b', 1, { on: false }), last)).toEqual([]);
    expect(check(row('a', 1, { on: false }))).toEqual([
      {
        code: 'RULES.EMPTY_TABLE',
        level: 'stops',
        rows: [],
        message: 'No row is switched on, so nothing could be decided.',
      },
    ]);
    expect(codes()).toEqual(['RULES.EMPTY_TABLE']);
  });

  it('of two rows of one name, which is which', () => {
    const twin = (key: string, order: number, change: Partial<RuleRow> = {}) =>
      row(key, order, { title: 'Twin', ...change });
    expect(check(twin('a', 1), twin('b', 1, { channel: ['phone'] }), last)[0]!.message).toBe(
      '“Twin” has the same order as another row of that name. Give it another.',
    );
    expect(check(twin('a', 1), twin('b', 2, { channel: ['phone'] }), last)[0]!.message).toMatch(
      /^“Twin, order 2” can never win: .* goes by “Twin, order 1”\.$/,
    );
    expect(check(row('a', 1, { title: 'Twin' }), row('b', 1, { title: 'Brother' }), last)[0]!.message).toBe(
      '“Brother” has the same order as “Twin”. Give it another.',
    );
  });

  it('of what only the last row fits, and of a panellist who would not come first', () => {
    expect(check(row('a', 1, { reporterKind: ['tms-user'], title: 'A' }), last)).toEqual([
      {
        code: 'RULES.PANELLIST_NOT_FIRST',
        level: 'look',
        rows: ['anything-else'],
        example: expect.objectContaining({ reporterKind: 'panellist' }),
        message:
          '“Anything else” does not put a panellist first, and panellists are prioritised. For example, a panellist, in Teams, on 26 February 2026.',
      },
      {
        code: 'RULES.ONLY_CATCH_ALL',
        level: 'know',
        rows: ['anything-else'],
        example: expect.objectContaining({ reporterKind: 'panellist' }),
        message: 'Only the last row fits some issues, for example a panellist, in Teams, on 26 February 2026.',
      },
    ]);
    expect(check(row('a', 1), row('b', 1, { channel: ['phone'] }), last)[0]!.message).toBe(
      'The row with order 1 has the same order as another row. Give it another.',
    );
  });

  it('puts what stops publishing before what is only worth knowing', () => {
    const levels = check(
      row('a', 1, { channel: ['phone'], putFirst: false }),
      row('b', 2, { channel: ['phone'] }),
      last,
    ).map(({ level }) => level);
    expect(levels).toEqual(['stops', 'look', 'look', 'know']);
  });

  it('takes the rows in their order, however they are given', () => {
    expect(check(last, row('narrow', 2, { channel: ['phone'] }), row('wide', 1))).toEqual(
      check(row('wide', 1), row('narrow', 2, { channel: ['phone'] }), last),
    );
  });

  it('names a cause that no rule names, even where a rule names "another cause"', () => {
    const [, finding] = check(row('a', 1, { cause: ['none', 'another cause'] }), last);
    expect(finding!.example!.cause).toBe('yet another cause');
  });

  it('of too many names, instead of failing', () => {
    const cause = Array.from({ length: 29 }, (_, i) => `cause-${i}`);
    expect(check(row('a', 1, { cause }), last)).toEqual([
      {
        code: 'RULES.TOO_MANY_NAMES',
        level: 'stops',
        rows: [],
        message: 'A table can name 28 of a kind, and this one names 29.',
      },
    ]);
  });
});

describe('the finder', () => {
  it('gives up with a code where the steps run out, instead of holding the screen', () => {
    const space = factSpace(factDimensions([]), 0);
    const few = new FactFinder(space, 2);
    few.find(space.whole, []);
    few.find(space.whole, []);
    expect(() => few.find(space.whole, [])).toThrow(
      expect.objectContaining({
        code: 'RULES.TOO_TANGLED',
        message: 'The rows overlap in too many ways to check them all. Split the table, or drop rows.',
      }),
    );
  });
});
