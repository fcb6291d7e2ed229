import { readRuleRow } from './read-rule-row.js';
import type { RuleColumn } from './rule-fault.js';

const said = (column: RuleColumn, value: unknown, names = {}) =>
  readRuleRow({ key: 'k', order: '1', route: 'TMU', because: 'it is so', [column]: value }, names).faults.map(
    ({ message }) => message,
  );

describe('what a cell that cannot be read must contain, in words', () => {
  it('choices', () => {
    expect(said('route', 'moon')).toEqual(['“moon” must be one of: TMU; TRA problem form; Trello board; TRA Digital.']);
    expect(said('reporterKind', 'panellist, public')).toEqual([
      '“public” must be one of: TMS user; Panellist. Put commas between several.',
    ]);
    expect(
      said('cause', 'x', {
        causes: [
          { key: 'a', words: 'A' },
          { key: 'b', words: 'B' },
        ],
      }),
    ).toEqual(['“x” must be one of: None; A; B. Put commas between several.']);
    expect(said('linkedUpdate', 'x', { updateKeys: [] })).toEqual([
      '“x” must be Yes, No, or the key of an update in the timetable.',
    ]);
    expect(said('hasErrorMessage', 'x')).toEqual(['This cell must be Yes, No or empty.']);
    expect(said('nudgeWhom', 'x')).toEqual([
      '“x” must be an email address, or one of: Whoever has it; TMS system administrator; Portal inbox; Stakeholder Engagement; Team lead; TMS user; TRA support; ' +
        'CRM developer; TRA Digital; Site owner; Visitor.',
    ]);
  });

  it('cuts what was typed to a readable length', () => {
    const long = 'x'.repeat(60);
    for (const column of ['reporterKind', 'nudgeWhom'] as const) expect(said(column, long)[0]).toMatch(/^“x{40}” /);
    expect(said('cause', long, { causes: [] })[0]).toMatch(/^“x{40}” /);
    expect(said('linkedUpdate', long, { updateKeys: [] })[0]).toMatch(/^“x{40}” /);
  });

  it('takes a choice of the team’s own list whatever spaces stand around it', () => {
    const causes = [{ key: 'forgot-how', words: ' Hard to remember ' }];
    expect(
      readRuleRow({ key: 'k', order: '1', route: 'TMU', because: 'x', cause: 'hard to remember' }, { causes }).row
        ?.cause,
    ).toEqual(['forgot-how']);
  });

  it('numbers, dates and texts', () => {
    expect(said('silentForWorkingHours', 'x')).toEqual([
      'This cell must be working hours, such as 8, >= 8, < 8 or 4 to 8.',
    ]);
    expect(said('silentForWorkingHours', '7.33')).toEqual([
      'This cell must come to whole minutes, such as 7.5 or 7.25.',
    ]);
    expect(said('silentForWorkingHours', '8 to 4')).toEqual([
      'The second number must be more than the first, and 4 is not more than 8.',
    ]);
    expect(said('hearingWithinWorkingDays', 'x')).toEqual([
      'This cell must be a whole number of working days, such as 2, >= 2, <= 2 or 2 to 5.',
    ]);
    expect(said('reopenedAtLeast', 'x')).toEqual([
      'This cell must be a whole number of times, such as 2, >= 2, <= 2 or 2 to 5.',
    ]);
    expect(said('reopenedAtLeast', '5 to 2')).toEqual(['No number is at least 5 and at most 2.']);
    expect(said('validToOn', 'x')).toEqual(['This cell must be a real date, such as 2026-03-31.']);
    expect(said('sNumbers', 'x')).toEqual(['This cell must be numbers of the process document, such as S9, S12.']);
    expect(said('order', 'x')).toEqual(['This cell must be a number.']);
    expect(said('order', 'Infinity')).toEqual(['This cell must be a number.']);
    expect([said('key', ''), said('order', null), said('route', ' '), said('because', undefined)]).toEqual([
      ['This rule has no key.'],
      ['Enter a number: smaller ones are tried first.'],
      ['Select where it goes.'],
      ['Enter why, in plain English.'],
    ]);
  });

  it('takes spaces as they come', () => {
    const row = (column: RuleColumn, value: string) =>
      readRuleRow({ key: 'k', order: '1', route: 'TMU', because: 'x', [column]: value }).row as unknown as Record<
        string,
        unknown
      >;
    expect(row('silentForWorkingHours', ' >=   8 ').silentForWorkingHours).toEqual({ from: 8 });
    expect(row('silentForWorkingHours', '4   TO  8').silentForWorkingHours).toEqual({ from: 4, before: 8 });
    expect(row('channel', ' face  to -face ').channel).toEqual(['face-to-face']);
    expect(row('title', '').title).toBeUndefined();
    expect(row('title', ' A rule ').title).toBe('A rule');
    expect(row('replyKey', ' ').replyKey).toBeUndefined();
    expect(row('replyKey', 'reset').replyKey).toBe('reset');
    expect(row('sNumbers', 'S123').sNumbers).toEqual(['S123']);
    for (const text of ['S1234', 'xS1', 'S1x']) expect(said('sNumbers', text)).toHaveLength(1);
    for (const text of ['1234567', '1.23456', '8x', 'x8', '1 to 2x', 'x1 to 2'])
      expect(said('silentForWorkingHours', text)).toHaveLength(1);
  });
});
