import { decideByRules } from './decide-by-rules.js';
import { explainDecision } from './explain-decision.js';
import { replayDecision } from './replay-decision.js';
import type { RuleFacts } from './rule-facts.js';
import { readSnapshot, takeSnapshot } from './rule-snapshot.js';
import { RulesError } from './rules-error.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { shippedRow } from './testing/shipped-row.js';

const publishedAt = '2024-03-01T09:00:00.000Z';
/** As a desk of an earlier year might have stored it: no title, no update, no times reopened, no length of "soon". */
const old = {
  id: 'rules-2024',
  publishedAt,
  rows: [
    { key: 'last', order: 9, on: true, route: 'tmu', putFirst: false, because: 'no other rule fits', sNumbers: [] },
    {
      key: 'error',
      order: 1,
      on: true,
      hasErrorMessage: true,
      route: 'problem-form',
      putFirst: false,
      because: 'TRA takes those',
      sNumbers: ['S5'],
    },
  ],
};
const oldReceipt = {
  snapshotId: 'rules-2024',
  winner: 'error',
  facts: { reporterKind: 'tms-user' as const, channel: 'email' as const, hasErrorMessage: true },
};

describe('an old snapshot that lacks what came later', () => {
  it('is read, in order, and decides as it did: a column that is not there fits anything', () => {
    const snapshot = readSnapshot(JSON.parse(JSON.stringify(old)));
    expect(snapshot.rows.map(({ key }) => key)).toEqual(['error', 'last']);
    const facts: RuleFacts = {
      ...oldReceipt.facts,
      workingMinutesOfSilence: 5,
      workingMinutesSinceReceived: 9,
      status: 'new',
      timesReopened: 3,
      linkedUpdate: 'demo-04',
      decidedOn: '2026-02-26',
    };
    expect(decideByRules(snapshot, facts)).toMatchObject({ route: 'problem-form', place: [1, 1, 11, -5, -9] });
  });

  it('replays and explains a receipt of its day, whose facts lack some of today’s', () => {
    const snapshot = readSnapshot(old);
    const again = replayDecision(oldReceipt, snapshot);
    expect(again.row.key).toBe(oldReceipt.winner);
    expect(again.place).toEqual([1, 1, 11, 0, 0]);
    expect(explainDecision(oldReceipt, snapshot).map(({ verdict }) => verdict)).toEqual(['won', 'fits-below']);
  });

  it('does not guess a fact that a row asks about: the row does not fit', () => {
    const asks = takeSnapshot(
      [
        shippedRow('panellist', {
          key: 'age',
          reporterKind: undefined!,
          receivedForWorkingHours: { from: 0, before: 8 },
          order: 1,
        }),
        shippedRow('tms-user', { key: 'status', reporterKind: ['tms-user'], statusIs: ['new'], order: 2 }),
        shippedRow('anything-else'),
      ].map((row) => JSON.parse(JSON.stringify(row)) as typeof row),
      { id: 'rules-2024', publishedAt },
    );
    expect(replayDecision(oldReceipt, asks).row.key).toBe('anything-else');
  });
});

describe('readSnapshot', () => {
  it('says with a code, and where, that it cannot read what is stored', () => {
    const fault = (stored: unknown) => {
      try {
        readSnapshot(stored);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    for (const stored of [undefined, null, 'x', [], {}, { ...old, rows: 'x' }, { ...old, id: '' }]) {
      expect(fault(stored)).toMatchObject({
        name: 'RulesError',
        code: 'RULES.SNAPSHOT_UNREADABLE',
        cause: expect.anything(),
      });
    }
    expect(fault({ ...old, id: '', rows: 'x' })).toMatchObject({
      message: expect.stringMatching(/\(id: [^;]+; rows: [^;]+\)/),
    });
    expect(Object.keys(fault({}) as object)).not.toContain('cause');
    expect('cause' in new RulesError('RULES.NO_ROW_FITS', 'No row fits.')).toBe(false);
    expect(fault({ ...old, rows: [{ ...old.rows[0], route: 'moon' }] })).toMatchObject({
      message: expect.stringContaining('rows.0.route'),
    });
  });

  it('goes on from "because", though the reason was published as a sentence', () => {
    const because = (stored: string) =>
      readSnapshot({ ...shippedSnapshot, rows: [{ ...shippedSnapshot.rows[0]!, because: stored }] }).rows[0]!.because;
    expect(because('Because they wait.')).toBe('they wait');
    expect(because('TRA asked for it.')).toBe('TRA asked for it');
    // It was published, so it is read.
    expect(because('.')).toBe('.');
  });

  it('keeps what is written of how soon is soon, and freezes all of it', () => {
    const snapshot = takeSnapshot(shippedSnapshot.rows, { id: 'a', publishedAt, hearingSoonWorkingDays: 3 });
    expect(snapshot.hearingSoonWorkingDays).toBe(3);
    expect(Object.isFrozen(snapshot.rows[0]!.sNumbers)).toBe(true);
    expect(Object.isFrozen(snapshot.rows)).toBe(true);
  });
});
