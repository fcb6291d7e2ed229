import { shippedCauses } from '../vocabulary/words/causes.js';
import { checkRules } from './check/check-rules.js';
import { decideByRules } from './decide-by-rules.js';
import { publishRules, readRuleTable } from './publish-rules.js';
import { readRuleRow } from './read-rule-row.js';
import type { RuleFacts } from './rule-facts.js';
import { takeSnapshot } from './rule-snapshot.js';
import { shippedRules, usualCauses } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { writeRuleCells } from './write-rule-cells.js';

const facts: RuleFacts = {
  reporterKind: 'tms-user',
  channel: 'teams',
  hasErrorMessage: false,
  workingMinutesOfSilence: 0,
  workingMinutesSinceReceived: 0,
  status: 'new',
  timesReopened: 0,
  decidedOn: '2026-02-26',
};
const panellist: RuleFacts = { ...facts, reporterKind: 'panellist', channel: 'portal-inbox' };
const decided = (change: Partial<RuleFacts>, base = facts, rules = shippedSnapshot) => {
  const { row, route, putFirst, nudges } = decideByRules(rules, { ...base, ...change });
  return { by: row.key, route, putFirst, nudges: nudges.length };
};
const with_ = (...keys: string[]) =>
  takeSnapshot(
    shippedRules.map((row) => (keys.includes(row.key) ? { ...row, on: true } : row)),
    { id: 'on', publishedAt: '2026-01-05T09:00:00.000Z' },
  );

describe('the shipped rules say what is done today', () => {
  it('TMU resolves the usual causes itself (S4, S23, S24)', () => {
    for (const cause of usualCauses) {
      expect(decided({ cause })).toEqual({ by: 'tms-user-usual-cause', route: 'tmu', putFirst: false, nudges: 0 });
      expect(decided({ cause }, panellist)).toEqual({
        by: 'panellist-usual-cause',
        route: 'tmu',
        putFirst: true,
        nudges: 0,
      });
    }
  });

  it('what TMU cannot resolve for a TMS user goes by the problem form (S2, S5, S25)', () => {
    for (const channel of ['teams', 'email', 'face-to-face', 'desk'] as const)
      expect(decided({ channel }).route).toBe('problem-form');
    expect(decided({ hasErrorMessage: true, cause: 'input' })).toMatchObject({
      by: 'tms-user-error-message',
      route: 'problem-form',
    });
  });

  it('for a panellist by the Trello board, from either inbox or by phone, as the text says (S7, S8, S9, S22)', () => {
    for (const channel of ['portal-inbox', 'stakeholder-engagement', 'phone'] as const) {
      expect(decided({ channel }, panellist)).toEqual({
        by: 'panellist',
        route: 'trello-board',
        putFirst: true,
        nudges: 0,
      });
      expect(decided({ channel, hasErrorMessage: true }, panellist).route).toBe('trello-board');
    }
  });

  it('or by the form, as the chart draws it, once that row is switched on (S9, S32)', () => {
    const rules = with_('panellist-by-the-form');
    expect(decided({ hasErrorMessage: true }, panellist, rules)).toMatchObject({
      route: 'problem-form',
      putFirst: true,
    });
    expect(decided({}, panellist, rules).route).toBe('trello-board');
  });

  it('nudges nobody, however long the silence, until that is switched on (S11)', () => {
    const long = { workingMinutesOfSilence: 99_999, workingMinutesSinceReceived: 99_999 };
    expect(decided(long).nudges + decided(long, panellist).nudges + decided({ ...long, cause: 'input' }).nudges).toBe(
      0,
    );
    const timed = shippedRules.filter((row) => row.nudgeWhom);
    expect(timed.map((row) => row.on)).toEqual([false, false, false, false, false]);
    timed.forEach((row) => expect(row.sNumbers).toContain('S11'));
    const rules = with_(...timed.map((row) => row.key));
    expect(decided({ workingMinutesOfSilence: 480, workingMinutesSinceReceived: 480 }, panellist, rules)).toMatchObject(
      { by: 'nudge-panellist', nudges: 2 },
    );
    expect(decided({ workingMinutesOfSilence: 479, workingMinutesSinceReceived: 480 }, panellist, rules)).toMatchObject(
      { by: 'panellist', nudges: 0 },
    );
    expect(decided({ workingMinutesOfSilence: 960, workingMinutesSinceReceived: 960 }, facts, rules)).toMatchObject({
      by: 'nudge-tms-user',
      nudges: 2,
    });
    expect(checkRules(rules.rows, { on: '2026-02-26' })).toEqual([]);
  });

  it('puts panellists first, everywhere, and nobody else (S12), and knows no severity (S13)', () => {
    expect(shippedRules.filter((row) => row.putFirst).every((row) => row.reporterKind?.join() === 'panellist')).toBe(
      true,
    );
    expect(shippedRules.filter((row) => row.reporterKind?.includes('panellist')).every((row) => row.putFirst)).toBe(
      true,
    );
    expect(JSON.stringify(shippedRules)).not.toMatch(/severity|priority [0-9]|urgent|critical|breach|SLA/i);
  });

  it('says why in every row, from the word "because" on, and on which facts of the document it rests', () => {
    for (const row of shippedRules) {
      expect(row.because).toMatch(/^(?:[a-z]|TMU|TRA)/);
      expect(row.because).not.toMatch(/\.$|sorry|please|invalid|must/i);
      expect(row.sNumbers.length).toBeGreaterThan(0);
      row.sNumbers.forEach((s) => expect(Number(s.slice(1))).toBeLessThanOrEqual(33));
    }
    const all = new Set(shippedRules.flatMap((row) => row.sNumbers));
    ['S2', 'S3', 'S4', 'S5', 'S7', 'S8', 'S9', 'S11', 'S12', 'S13', 'S15', 'S22', 'S23', 'S24', 'S25'].forEach((s) =>
      expect(all).toContain(s),
    );
  });
});

describe('the shipped rules are in order', () => {
  const around = {
    on: '2026-02-26',
    people: (['system-administrator', 'portal-inbox', 'tra-digital'] as const).map((role) => ({
      name: role,
      email: `${role}@tmu.example`,
      roles: [role],
      hasLeft: false,
    })),
    links: { problemFormUrl: 'https://forms.tmu.example', trelloBoardUrl: 'https://boards.tmu.example' },
    replyKeys: [],
  };

  it('has nothing for the check to find, and can be published', () => {
    expect(checkRules(shippedRules, around)).toEqual([]);
    const published = publishRules({ rows: shippedRules, findings: [] }, around, {
      id: 'v1',
      publishedAt: '2026-02-26T09:00:00.000Z',
    });
    expect(published).toMatchObject({ outcome: 'published', findings: [], snapshot: { id: 'v1' } });
  });

  it('comes back whole from the cells of a list', () => {
    for (const row of shippedRules)
      expect(readRuleRow(writeRuleCells(row), { causes: shippedCauses })).toEqual({ row, faults: [] });
    expect(readRuleTable(shippedRules.map(writeRuleCells))).toEqual({
      rows: shippedRules,
      findings: [],
      unread: [],
    });
  });

  it('names causes that the shipped list of causes has', () => {
    const keys = shippedCauses.map(({ key }) => key);
    usualCauses.forEach((cause) => expect(keys).toContain(cause));
  });
});
