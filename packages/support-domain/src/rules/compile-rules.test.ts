import { compileRules } from './compile-rules.js';
import type { RuleFacts } from './rule-facts.js';
import { takeSnapshot } from './rule-snapshot.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { shippedRow } from './testing/shipped-row.js';

const facts: RuleFacts = {
  reporterKind: 'tms-user',
  channel: 'teams',
  hasErrorMessage: false,
  workingMinutesOfSilence: 30,
  workingMinutesSinceReceived: 60,
  status: 'new',
  timesReopened: 0,
  decidedOn: '2026-02-26',
};
const winnerOf = (...rows: Parameters<typeof takeSnapshot>[0]) =>
  compileRules(takeSnapshot(rows, { id: 'v1', publishedAt: '2026-02-26T09:00:00.000Z' })).winnerOf(facts);

describe('compileRules', () => {
  it('says that no row fits: of no rows, of several, and of rows that all ask for the same', () => {
    expect(winnerOf()).toBe(-1);
    expect(winnerOf(shippedRow('panellist'), shippedRow('tms-user', { hasErrorMessage: true }))).toBe(-1);
    expect(
      winnerOf(
        shippedRow('tms-user', { silentForWorkingHours: { from: 8 } }),
        shippedRow('tms-user', { silentForWorkingHours: { from: 4 } }),
      ),
    ).toBe(-1);
  });

  it('compares names without capitals and without the spaces around them', () => {
    const named = compileRules(
      takeSnapshot([shippedRow('tms-user', { cause: ['Forgot-How '] })], {
        id: 'v1',
        publishedAt: '2026-02-26T09:00:00.000Z',
      }),
    );
    expect(named.winnerOf({ ...facts, cause: ' forgot-HOW' })).toBe(0);
  });

  it('makes a snapshot ready once, and each time anew while somebody may still change it', () => {
    expect(compileRules(shippedSnapshot)).toBe(compileRules(shippedSnapshot));
    const rows = [...shippedSnapshot.rows];
    const loose = Object.freeze({ ...shippedSnapshot, rows });
    expect(compileRules(loose).winnerOf(facts)).toBe(4);
    rows.length = 0;
    expect(compileRules(loose).winnerOf(facts)).toBe(-1);
  });
});
