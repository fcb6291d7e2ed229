import fc from 'fast-check';
import { shippedCauses } from '../vocabulary/words/causes.js';
import { publishRules, readRuleTable } from './publish-rules.js';
import { readRuleRow } from './read-rule-row.js';
import { ruleColumns, type RuleColumn } from './rule-fault.js';
import { ruleRowSchema, type RuleRow } from './rule-row.js';
import { shippedRules } from './shipped-rules.js';
import { arbitraryTable } from './testing/arbitrary-rules.js';
import { runs } from '../testing/in-full.js';
import { writeRuleCells } from './write-rule-cells.js';

const plain = { key: 'k', order: '1', route: 'TMU', because: 'it is so' };
const read = (cells: Record<string, unknown>, names = {}) => readRuleRow({ ...plain, ...cells }, names);
const cell = (column: RuleColumn, value: unknown, names = {}) => {
  const { row, faults } = read({ [column]: value }, names);
  return row ? row[column as keyof RuleRow] : faults[0]!.code;
};

describe('readRuleRow', () => {
  it('reads a row with nothing in it but what it needs: it fits anything, is on, and puts nothing first', () => {
    expect(read({})).toEqual({
      row: { key: 'k', order: 1, on: true, route: 'tmu', putFirst: false, because: 'it is so', sNumbers: [] },
      faults: [],
    });
  });

  it('reads what people type: capitals, hyphens, several at commas, codes and words', () => {
    expect(cell('channel', 'PORTAL INBOX, face-to-face; this desk')).toEqual(['face-to-face', 'portal-inbox', 'desk']);
    expect(cell('reporterKind', ' Panellist ')).toEqual(['panellist']);
    expect(cell('tmsRole', 'None, case worker')).toEqual(['none', 'case-worker']);
    expect(cell('statusIs', 'With TRA support, open again\nwaiting-for-person')).toEqual([
      'waiting-for-person',
      'with-tra',
      'open-again',
    ]);
    expect(cell('route', 'trello-board')).toBe('trello-board');
    expect(cell('route', 'TRA problem form')).toBe('problem-form');
    expect(cell('hasErrorMessage', 'YES')).toBe(true);
    expect(['Yes', true, '1', 1].map((value) => cell('on', value))).toEqual([true, true, true, true]);
    expect(['no', false, '0', 0].map((value) => cell('on', value))).toEqual([false, false, false, false]);
    expect(cell('sNumbers', 's9, S12,S9')).toEqual(['S9', 'S12']);
    expect(cell('order', 12.5)).toBe(12.5);
  });

  it('reads the order as the figures that a number column has, and in no other notation', () => {
    expect([' 5 ', '-3', '2.50', '007', 1e9, -0.125].map((value) => cell('order', value))).toEqual([
      5, -3, 2.5, 7, 1e9, -0.125,
    ]);
    for (const text of ['0x10', '0b11', '1e3', '5,0', '5.', '.5', '1 000', '٣', 'Infinity', '--1', '5th'])
      expect(cell('order', text)).toBe('RULES.CELL_NOT_A_NUMBER');
  });

  it('reads what stands in quotation marks as what it is, and leaves marks within a text', () => {
    expect(cell('reporterKind', '“Panellist”')).toEqual(['panellist']);
    expect(cell('reporterKind', '"Panellist", “TMS user”')).toEqual(['tms-user', 'panellist']);
    expect(cell('route', '„TMU“')).toBe('tmu');
    expect(cell('title', '“Late at night')).toBe('Late at night');
    expect(cell('title', 'The “late” rule')).toBe('The “late” rule');
    expect(cell('title', '“Late” and “early”')).toBe('“Late” and “early”');
    const [fault] = read({ reporterKind: '“Gremlin”' }).faults;
    expect(fault!.message).toMatch(/^“Gremlin” must be one of/);
  });

  it('reads why as it goes on from "because", whoever wrote it as a sentence', () => {
    expect(cell('because', 'Because they wait.')).toBe('they wait');
    expect(cell('because', '“The hearing is near!”')).toBe('the hearing is near');
    expect(cell('because', 'BECAUSE: Panellists come first…')).toBe('panellists come first');
    expect(cell('because', 'TMU decides. TRA helps.')).toBe('TMU decides. TRA helps');
    expect(cell('because', 'Becauseway House asked')).toBe('Becauseway House asked');
    expect(cell('because', 'Theresa asked')).toBe('Theresa asked');
    for (const text of ['Because', 'because…', '.']) {
      const { row, faults } = read({ because: text });
      expect([text, row, faults[0]?.code]).toEqual([text, undefined, 'RULES.CELL_EMPTY']);
    }
  });

  it('reads hours: from a number on, before one, or between', () => {
    const shapes = {
      '8': { from: 8 },
      '>= 7.5': { from: 7.5 },
      'at least 8': { from: 8 },
      '<8': { from: 0, before: 8 },
      'under 8': { from: 0, before: 8 },
      '4 to 8': { from: 4, before: 8 },
      '4–8': { from: 4, before: 8 },
      '≥ 2': { from: 2 },
    };
    Object.entries(shapes).forEach(([text, hours]) => expect(cell('silentForWorkingHours', text)).toStrictEqual(hours));
    expect(cell('receivedForWorkingHours', 8)).toEqual({ from: 8 });
    for (const text of ['soon', '> 8', '<= 8', '= 8', 'over 8', 'within 8', '-1', '8 hours', '1e3', '8 to'])
      expect(cell('silentForWorkingHours', text)).toBe('RULES.CELL_NOT_A_NUMBER');
    expect(cell('silentForWorkingHours', '7.33')).toBe('RULES.CELL_NOT_WHOLE_MINUTES');
    expect(cell('silentForWorkingHours', '1 to 7.33')).toBe('RULES.CELL_NOT_WHOLE_MINUTES');
    expect(cell('silentForWorkingHours', '7.35')).toEqual({ from: 7.35 });
    for (const text of ['8 to 4', '8 to 8', '< 0'])
      expect(cell('silentForWorkingHours', text)).toBe('RULES.CELL_BACKWARDS');
  });

  it('reads counts: a bare number is at most for a hearing, and at least for opening again', () => {
    expect(cell('hearingWithinWorkingDays', '5')).toEqual({ from: 0, to: 5 });
    expect(cell('reopenedAtLeast', '2')).toEqual({ from: 2 });
    const shapes = {
      '<= 5': { from: 0, to: 5 },
      'within 5': { from: 0, to: 5 },
      '< 5': { from: 0, to: 4 },
      'under 5': { from: 0, to: 4 },
      '>= 5': { from: 5 },
      'at least 5': { from: 5 },
      '> 5': { from: 6 },
      'over 5': { from: 6 },
      '= 5': { from: 5, to: 5 },
      '2 to 5': { from: 2, to: 5 },
      '5-5': { from: 5, to: 5 },
      '≤5': { from: 0, to: 5 },
      '≥5': { from: 5 },
    };
    for (const column of ['hearingWithinWorkingDays', 'reopenedAtLeast'] as const) {
      Object.entries(shapes).forEach(([text, count]) => expect(cell(column, text)).toEqual(count));
      for (const text of ['2.5', '2 to 3.5', 'x', ''])
        expect(cell(column, text)).toBe(text === '' ? undefined : 'RULES.CELL_NOT_A_NUMBER');
      for (const text of ['5 to 2', '< 0']) expect(cell(column, text)).toBe('RULES.CELL_BACKWARDS');
    }
    for (const text of ['None', 'not known', 'Not-recorded', 'not known yet'])
      expect(cell('hearingWithinWorkingDays', text)).toBe('none');
  });

  it('reads causes and updates against the team’s own lists, where they are given', () => {
    const names = { causes: shippedCauses, updateKeys: ['DEMO-01', 'DEMO-02'] };
    expect(cell('cause', 'Forgot how, DELETION, forgot-how, not recorded', names)).toEqual([
      'forgot-how',
      'deletion',
      'none',
    ]);
    expect(cell('cause', 'Hard to remember how', names)).toEqual(['forgot-how']);
    expect(cell('cause', 'witchcraft', names)).toBe('RULES.CELL_NOT_A_CHOICE');
    expect(cell('cause', 'Witch Craft')).toEqual(['witch craft']);
    expect(cell('linkedUpdate', 'demo-02, DEMO-01, demo-02', names)).toEqual(['demo-02', 'demo-01']);
    expect(cell('linkedUpdate', 'DEMO-09', names)).toBe('RULES.CELL_NOT_A_CHOICE');
    expect(cell('linkedUpdate', 'DEMO-09')).toEqual(['demo-09']);
    expect(['yes', 'No', ''].map((text) => cell('linkedUpdate', text, names))).toEqual([true, false, undefined]);
    expect(cell('cause', ' , ', names)).toBeUndefined();
  });

  it('reads whom to nudge: a role in words, whoever has it, or an address', () => {
    expect(cell('nudgeWhom', 'Whoever has it, Team lead, Ann.Lee@TMU.example, owner')).toEqual([
      'owner',
      'team-lead',
      'ann.lee@tmu.example',
    ]);
    expect(cell('nudgeWhom', 'Ann Lee')).toBe('RULES.CELL_NOT_A_PERSON');
    expect(cell('nudgeWhom', 'a@b@c')).toBe('RULES.CELL_NOT_A_PERSON');
    expect(cell('nudgeWhom', ',')).toBeUndefined();
  });

  it('reads real dates, the last on or after the first', () => {
    expect(cell('validFromOn', '2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '30/03/2026', '2026-3-1', '2026-13-01', 'x2026-03-01', '2026-03-01x'])
      expect(cell('validFromOn', text)).toBe('RULES.CELL_NOT_A_DATE');
    expect(read({ validFromOn: '2026-03-02', validToOn: '2026-03-02' }).faults).toEqual([]);
    expect(read({ validFromOn: '2026-03-02', validToOn: '2026-03-01' }).faults).toEqual([
      {
        code: 'RULES.CELL_BACKWARDS',
        column: 'validToOn',
        message: 'The last day must be on or after the first.',
        value: '2026-03-01',
      },
    ]);
  });

  it('says of every cell at fault what it must contain, and then gives no row: a condition left out would decide too much', () => {
    const { row, faults } = readRuleRow({
      order: 'first',
      channel: 'Teams, fax',
      putFirst: 'perhaps',
      sNumbers: 'nine',
      route: 'moon',
    });
    expect(row).toBeUndefined();
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ['key', 'RULES.CELL_EMPTY'],
      ['order', 'RULES.CELL_NOT_A_NUMBER'],
      ['channel', 'RULES.CELL_NOT_A_CHOICE'],
      ['route', 'RULES.CELL_NOT_A_CHOICE'],
      ['putFirst', 'RULES.CELL_NOT_YES_OR_NO'],
      ['because', 'RULES.CELL_EMPTY'],
      ['sNumbers', 'RULES.CELL_NOT_AN_S_NUMBER'],
    ]);
    expect(faults[2]!.message).toBe(
      '“fax” must be one of: Teams; Email; Face to face; Portal inbox; Stakeholder Engagement; Phone; This desk. Put commas between several.',
    );
    expect(faults.map(({ value }) => value)).toEqual(['', 'first', 'Teams, fax', 'moon', 'perhaps', '', 'nine']);
    faults.forEach(({ message }) => {
      expect(message).toMatch(/^(?:This |Enter |Select |“|The )[^]*\.$/);
      expect(message).not.toMatch(/please|sorry|oops|valid|forbidden|illegal|forgot|required/i);
    });
    expect(readRuleRow({ key: 'k', route: 'tmu', because: 'x' }).faults).toEqual([
      {
        code: 'RULES.CELL_EMPTY',
        column: 'order',
        message: 'Enter a number: smaller ones are tried first.',
        value: '',
      },
    ]);
    expect(readRuleRow({ key: 'k', order: 1, because: 'x' }).faults[0]).toMatchObject({
      column: 'route',
      message: 'Select where it goes.',
    });
    expect(read({ because: 'x'.repeat(200), channel: 'y'.repeat(200) }).faults[0]).toMatchObject({
      value: 'y'.repeat(80),
    });
  });

  it('never throws, and never lets anything through that is not a row, whatever a cell holds', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom('none', 'yes', '4 to 8', 'owner', '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(ruleColumns.map((column) => [column, anything])), { requiredKeys: [] }),
        (cells) => {
          const { row, faults } = readRuleRow(cells);
          expect(row === undefined).toBe(faults.length > 0);
          if (row) expect(ruleRowSchema.parse(row)).toEqual(row);
        },
      ),
      runs(2000),
    );
  });

  it('reads back what is written, whatever the row', () => {
    const normal = (row: RuleRow): unknown =>
      JSON.parse(
        JSON.stringify({
          ...row,
          cause: row.cause?.map((cause) => cause.toLowerCase()),
          linkedUpdate: Array.isArray(row.linkedUpdate)
            ? row.linkedUpdate.map((key) => key.toLowerCase())
            : row.linkedUpdate,
        }),
      );
    fc.assert(
      fc.property(arbitraryTable(), (rows) => {
        const back = readRuleTable(rows.map(writeRuleCells));
        expect(back.findings).toEqual([]);
        const sorted = (row: unknown): unknown =>
          JSON.parse(
            JSON.stringify(row, (_, value: unknown) =>
              Array.isArray(value) && typeof value[0] === 'string' ? [...value].sort() : value,
            ),
          );
        expect(back.rows.map(sorted)).toEqual(rows.map(normal).map(sorted));
      }),
    );
  });
});

describe('publishRules', () => {
  const around = { on: '2026-02-26' };
  const as = { id: 'v2', publishedAt: '2026-02-26T09:00:00.000Z', hearingSoonWorkingDays: 5 };

  it('refuses a table with a cell at fault, naming the rule, the column and the cell', () => {
    const cells = shippedRules
      .map(writeRuleCells)
      .map((row) => (row.key === 'tms-user' ? { ...row, channel: 'fax' } : row));
    const published = publishRules(readRuleTable(cells), around, as);
    expect(published.outcome).toBe('refused');
    expect(published.findings[0]).toEqual({
      code: 'RULES.CELL_NOT_A_CHOICE',
      level: 'stops',
      rows: ['tms-user'],
      message: expect.stringMatching(/^“TMS user”, the column “If they told us by”: “fax” must be one of/),
    });
    expect(readRuleTable([{}]).findings[0]).toMatchObject({
      rows: [''],
      message: 'The row with number ?, the column “Number”: This rule has no key.',
    });
    expect(readRuleTable(cells).rows.map(({ key }) => key)).toEqual(
      shippedRules.map(({ key }) => key).filter((key) => key !== 'tms-user'),
    );
    expect(readRuleTable([{ order: 7, key: 'a' }]).findings[0]!.message).toMatch(
      /^The row with order 7, the column “Then it goes to”/,
    );
    expect(readRuleTable(cells).unread).toEqual(['TMS user']);
    expect(readRuleTable([{ order: 7, key: 'a' }]).unread).toEqual(['The row with order 7']);
  });

  it('refuses a table that the check stops, and publishes one that somebody should only look at', () => {
    expect(publishRules({ rows: [], findings: [] }, around, as)).toMatchObject({
      outcome: 'refused',
      findings: [{ code: 'RULES.EMPTY_TABLE' }],
    });
    const rows = shippedRules.map((row) => ({ ...row, putFirst: false }));
    const published = publishRules({ rows, findings: [] }, around, as);
    expect(published).toMatchObject({ outcome: 'published', snapshot: { id: 'v2', hearingSoonWorkingDays: 5 } });
    expect(published.findings.map(({ code }) => code)).toContain('RULES.PANELLIST_NOT_FIRST');
  });
});
