import fc from 'fast-check';
import { decideByRules } from './decide-by-rules.js';
import { explainDecision } from './explain-decision.js';
import { factsWords, factWords, wantedWords } from './facts-words.js';
import { workingTimeWords } from '../words/counts.js';
import { conditionColumns } from './conditions/conditions.js';
import type { RuleFacts } from './rule-facts.js';
import { takeSnapshot } from './rule-snapshot.js';
import { shippedRules } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { arbitraryFacts, arbitraryTable } from './testing/arbitrary-rules.js';
import { fitsNaively } from './testing/naive-rules.js';
import { shippedRow } from './testing/shipped-row.js';

const facts: RuleFacts = {
  reporterKind: 'tms-user',
  tmsRole: 'case-worker',
  channel: 'teams',
  cause: 'input',
  hasErrorMessage: false,
  workingMinutesOfSilence: 435,
  workingMinutesSinceReceived: 480,
  status: 'new',
  timesReopened: 1,
  decidedOn: '2026-02-26',
};
const snap = (rows: Parameters<typeof takeSnapshot>[0]) =>
  takeSnapshot(rows, { id: 'v1', publishedAt: '2026-02-26T09:00:00.000Z' });
const explain = (rows: Parameters<typeof takeSnapshot>[0], one: RuleFacts = facts) =>
  explainDecision(decideByRules(snap(rows), one).receipt, snap(rows));

describe('explainDecision', () => {
  it('says of every row what became of it, in the words of its cells', () => {
    expect(explain([...shippedRules])).toEqual([
      ...shippedRules.filter((row) => !row.on).map(({ key, order }) => ({ key, order, verdict: 'switched-off' })),
      {
        key: 'panellist-usual-cause',
        order: 100,
        verdict: 'failed',
        failed: { column: 'reporterKind', heading: 'If the reporter is', wanted: 'Panellist', was: 'TMS user' },
      },
      { key: 'panellist', order: 110, verdict: 'failed', failed: expect.objectContaining({ column: 'reporterKind' }) },
      {
        key: 'tms-user-error-message',
        order: 120,
        verdict: 'failed',
        failed: { column: 'hasErrorMessage', heading: 'If there is an error message', wanted: 'Yes', was: 'No' },
      },
      {
        key: 'tms-user-usual-cause',
        order: 130,
        verdict: 'won',
        because: 'TMU resolves what it can, and the usual causes are among that',
      },
      { key: 'tms-user', order: 140, verdict: 'fits-below' },
      { key: 'anything-else', order: 1000, verdict: 'fits-below' },
    ]);
  });

  it('names the first condition that failed, in the order of the columns, and none where a row fits', () => {
    fc.assert(
      fc.property(arbitraryTable(), arbitraryFacts, (rows, one) => {
        const won = explain(rows, one).filter(({ verdict }) => verdict === 'won');
        expect(won).toHaveLength(1);
        explain(rows, one).forEach((row, at) => {
          const fits = fitsNaively(rows[at]!, one);
          if (!rows[at]!.on) expect(row.verdict).toBe('switched-off');
          else expect(row.verdict === 'failed').toBe(!fits);
          if (row.verdict !== 'failed') return;
          // With that condition and all after it gone, the row fits; with it alone, it does not.
          const cells = (column: string) => (column === 'validOn' ? ['validFromOn', 'validToOn'] : [column]);
          const from = conditionColumns.indexOf(row.failed.column);
          const without = (columns: readonly string[]) =>
            Object.fromEntries(
              Object.entries(rows[at]!).filter(([column]) => !columns.flatMap(cells).includes(column)),
            ) as (typeof rows)[number];
          expect(fitsNaively(without(conditionColumns.slice(from)), one)).toBe(true);
          expect(fitsNaively(without(conditionColumns.filter((_, i) => i !== from)), one)).toBe(false);
          expect(row.failed.wanted).not.toBe('');
        });
      }),
    );
  });

  it('refuses a receipt of other rules', () => {
    const { receipt } = decideByRules(shippedSnapshot, facts);
    expect(() => explainDecision(receipt, snap(shippedRules))).toThrow('This was decided by the rules “shipped-1”');
  });
});

describe('facts in words', () => {
  it('stand beside the condition that they did not meet', () => {
    const was = (change: Partial<RuleFacts> = {}) =>
      conditionColumns.map((column) => factWords(column, { ...facts, ...change }));
    expect(was()).toEqual([
      'TMS user',
      'Case worker',
      'Teams',
      'input',
      'No',
      'none known',
      '7 hours 15 minutes of working time',
      '8 hours of working time ago',
      'New',
      '1 time',
      'none linked',
      '26 February 2026',
    ]);
    const { tmsRole: _role, cause: _cause, ...bare } = facts;
    const panellist = {
      ...bare,
      reporterKind: 'panellist' as const,
      hasErrorMessage: true,
      hearingInWorkingDays: 1,
      timesReopened: 0,
      linkedUpdate: 'demo-04',
      channel: 'fax' as 'phone',
    };
    expect(conditionColumns.map((column) => factWords(column, panellist)).slice(0, 6)).toEqual([
      'Panellist',
      'None',
      'fax',
      'none recorded',
      'Yes',
      '1 working day',
    ]);
    expect(factWords('reopenedAtLeast', panellist)).toBe('0 times');
    expect(factWords('linkedUpdate', panellist)).toBe('demo-04');
    expect(factWords('hearingWithinWorkingDays', { ...panellist, hearingInWorkingDays: 0 })).toBe('0 working days');
    expect([0, 1, 59, 60, 61, 120].map(workingTimeWords)).toEqual([
      '0 minutes',
      '1 minute',
      '59 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours',
    ]);
  });

  it('say what a row wants as its cells do, and its dates together', () => {
    const row = shippedRow('panellist-usual-cause', {
      validFromOn: '2026-03-01',
      silentForWorkingHours: { from: 4, before: 8 },
    });
    expect(wantedWords('cause', row)).toBe('deletion, understanding, input, forgot-how');
    expect(wantedWords('silentForWorkingHours', row)).toBe('4 to 8');
    expect(wantedWords('validOn', row)).toBe('from 1 March 2026');
    expect(wantedWords('validOn', { ...row, validToOn: '2026-04-01' })).toBe('from 1 March to 1 April 2026');
    expect(wantedWords('channel', row)).toBe('');
    expect(wantedWords('cause', Object.freeze({ ...row, cause: ['a'] }))).toBe('a');
    const loose = { ...row, cause: ['a'] };
    expect(wantedWords('cause', loose)).toBe('a');
    loose.cause = ['b'];
    expect(wantedWords('cause', loose)).toBe('b');
  });

  it('are one line, what is ordinary left out', () => {
    expect(
      factsWords({
        ...facts,
        status: 'with-tra',
        hasErrorMessage: true,
        hearingInWorkingDays: 3,
        linkedUpdate: 'demo-04',
        timesReopened: 2,
      }),
    ).toBe(
      'a TMS user (case worker), in Teams, with the cause “It was entered differently from what TMS expects”, with an error message, a hearing in 3 working days, 7 hours 15 minutes of silence, ' +
        'received 8 hours ago, status “With TRA support”, opened again 2 times, after demo-04, on 26 February 2026',
    );
    expect(
      factsWords({
        reporterKind: 'panellist',
        channel: 'phone',
        hasErrorMessage: false,
        workingMinutesOfSilence: 0,
        workingMinutesSinceReceived: 0,
        status: 'new',
        timesReopened: 0,
        decidedOn: '2026-02-26',
      }),
    ).toBe('a panellist, by phone, on 26 February 2026');
    expect(factsWords({ ...facts, cause: 'another cause', linkedUpdate: 'another update' })).toMatch(
      /with a cause that no rule names.*after an update that no rule names/,
    );
  });
});
