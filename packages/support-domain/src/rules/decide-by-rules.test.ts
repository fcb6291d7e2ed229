import fc from 'fast-check';
import { decideByRules, decisionReceiptSchema, winningRow } from './decide-by-rules.js';
import { replayDecision } from './replay-decision.js';
import type { RuleFacts } from './rule-facts.js';
import { readSnapshot, takeSnapshot } from './rule-snapshot.js';
import { shippedRules } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { shippedRow } from './testing/shipped-row.js';
import { arbitraryFacts, arbitraryTable } from './testing/arbitrary-rules.js';
import { firstFitNaively } from './testing/naive-rules.js';
import { runs } from '../testing/in-full.js';

const publishedAt = '2026-01-05T09:00:00.000Z';
const snap = (rows: Parameters<typeof takeSnapshot>[0], id = 'v1') => takeSnapshot(rows, { id, publishedAt });
const facts: RuleFacts = {
  reporterKind: 'tms-user',
  tmsRole: 'case-worker',
  channel: 'teams',
  hasErrorMessage: false,
  workingMinutesOfSilence: 30,
  workingMinutesSinceReceived: 60,
  status: 'new',
  timesReopened: 0,
  decidedOn: '2026-02-26',
};

describe('decideByRules', () => {
  it('lets the row win that a plain reading from the top finds first', () => {
    fc.assert(
      fc.property(arbitraryTable(), fc.array(arbitraryFacts, { minLength: 1, maxLength: 30 }), (rows, many) => {
        const snapshot = snap(rows);
        many.forEach((one) => expect(winningRow(snapshot, one).key).toBe(firstFitNaively(rows, one)?.key));
      }),
      runs(500),
    );
  });

  it('is right in tables of more than 32 and more than 64 rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 70 }), arbitraryFacts, (length, one) => {
        const never = { ...shippedRow('anything-else'), hasErrorMessage: !one.hasErrorMessage };
        const rows = [
          ...Array.from({ length }, (_, i) => ({ ...never, key: `never-${i}`, order: i })),
          { ...never, hasErrorMessage: one.hasErrorMessage, key: 'this', order: 100 },
        ];
        expect(winningRow(snap(rows), one).key).toBe('this');
      }),
    );
  });

  it('returns the outcome of the row, and a receipt that can be stored', () => {
    const row = {
      ...shippedRow('tms-user'),
      nudgeWhom: ['owner' as const, 'ann.lee@tmu.example'],
      replyKey: 'reset',
      putFirst: true,
    };
    const decision = decideByRules(snap([row]), facts);
    expect(decision).toEqual({
      row,
      route: 'problem-form',
      putFirst: true,
      place: [0, 1, 261, -30, -60],
      replyKey: 'reset',
      because: row.because,
      nudges: [
        { whom: 'owner', because: row.because },
        { whom: 'ann.lee@tmu.example', because: row.because },
      ],
      receipt: { snapshotId: 'v1', facts, winner: 'tms-user' },
    });
    expect(decisionReceiptSchema.parse(JSON.parse(JSON.stringify(decision.receipt)))).toEqual(decision.receipt);
    expect(decideByRules(shippedSnapshot, facts)).not.toHaveProperty('replyKey');
    expect(decideByRules(shippedSnapshot, facts).nudges).toEqual([]);
  });

  it('keeps the facts as they were, whatever becomes of them', () => {
    const changing = { ...facts };
    const { receipt } = decideByRules(shippedSnapshot, changing);
    changing.hasErrorMessage = true;
    expect(receipt.facts).toEqual(facts);
  });

  it('says with a code that no row fits', () => {
    const only = snap([shippedRow('panellist')]);
    expect(() => decideByRules(only, facts)).toThrow(expect.objectContaining({ code: 'RULES.NO_ROW_FITS' }));
    expect(() => decideByRules(snap([]), facts)).toThrow(expect.objectContaining({ code: 'RULES.NO_ROW_FITS' }));
  });

  it('refuses to compile more names than it can hold apart, instead of mixing them up', () => {
    const cause = Array.from({ length: 29 }, (_, i) => `cause-${i}`);
    const row = shippedRow('panellist-usual-cause');
    expect(() => decideByRules(snap([{ ...row, cause }]), facts)).toThrow(
      expect.objectContaining({ code: 'RULES.TOO_MANY_NAMES' }),
    );
    const most = snap([{ ...shippedRow('anything-else'), cause: cause.slice(0, 28) }]);
    expect(winningRow(most, { ...facts, cause: 'cause-27' }).key).toBe('anything-else');
    expect(() => winningRow(most, { ...facts, cause: 'cause-28' })).toThrow('fits');
  });

  it('lets a value that the table has never heard of fit only rows that do not ask', () => {
    const odd = { ...facts, reporterKind: 'visitor' as 'panellist' };
    expect(winningRow(shippedSnapshot, odd).key).toBe('anything-else');
  });
});

describe('replay', () => {
  it('makes the same decision again, from the stored receipt and snapshot', () => {
    fc.assert(
      fc.property(arbitraryTable(), arbitraryFacts, (rows, one) => {
        const decision = decideByRules(snap(rows), one);
        const receipt = decisionReceiptSchema.parse(JSON.parse(JSON.stringify(decision.receipt)));
        const snapshot = readSnapshot(JSON.parse(JSON.stringify(snap(rows))));
        expect(replayDecision(receipt, snapshot)).toEqual(decision);
      }),
    );
  });

  it('leaves a frozen decision alone when the table is changed afterwards', () => {
    fc.assert(
      fc.property(arbitraryTable(), arbitraryFacts, (rows, one) => {
        const editable = JSON.parse(JSON.stringify(rows)) as typeof rows;
        const snapshot = snap(editable);
        const decision = JSON.stringify(decideByRules(snapshot, one));
        editable
          .reverse()
          .forEach((row) => Object.assign(row, { route: 'tra-digital', on: false, channel: [], because: '' }));
        editable.length = 1;
        expect(JSON.stringify(replayDecision(decideByRules(snapshot, one).receipt, snapshot))).toBe(decision);
        expect(() => Object.assign(snapshot.rows[0]!, { route: 'tmu' })).toThrow(TypeError);
      }),
    );
  });

  it('refuses a receipt of another snapshot', () => {
    const { receipt } = decideByRules(shippedSnapshot, facts);
    expect(() => replayDecision(receipt, snap(shippedRules, 'v2'))).toThrow(
      expect.objectContaining({ code: 'RULES.OTHER_SNAPSHOT' }),
    );
  });

  it('does not keep the compiled form of a snapshot that can still be changed', () => {
    const loose = { id: 'loose', publishedAt, rows: [shippedRow('anything-else')] };
    expect(winningRow(loose, facts).route).toBe('tmu');
    loose.rows = [shippedRow('anything-else', { route: 'problem-form' })];
    expect(winningRow(loose, facts).route).toBe('problem-form');
  });
});
