import type { Role } from '../../vocabulary/roles.js';
import type { RuleRow } from '../rule-row.js';
import { shippedRow } from '../testing/shipped-row.js';
import { checkRules } from './check-rules.js';
import type { RulePerson, RuleSurroundings } from './check-targets.js';

const person = (name: string, role: Role, more: Partial<RulePerson> = {}): RulePerson => ({
  name,
  email: `${name}@tmu.example`,
  roles: [role],
  hasLeft: false,
  ...more,
});
const last = shippedRow('anything-else');
const found = (row: Partial<RuleRow>, around: Partial<RuleSurroundings>) =>
  checkRules([shippedRow('panellist', row), last], { on: '2026-02-26', ...around }).filter(
    ({ code }) => code !== 'RULES.ONLY_CATCH_ALL',
  );
const nudges = (target: string, ...people: RulePerson[]) => found({ nudgeWhom: [target] }, { people })[0];
const example = { reporterKind: 'panellist', channel: 'teams', decidedOn: '2026-02-26' };

describe('targets', () => {
  it('who have left stop the table, with the smallest facts on which it would matter', () => {
    expect(nudges('ann@tmu.example', person('ann', 'team-lead', { hasLeft: true }))).toEqual({
      code: 'RULES.TARGET_HAS_LEFT',
      level: 'stops',
      rows: ['panellist'],
      example: expect.objectContaining(example),
      message: '“Panellist” nudges ann, who has left. For example, a panellist, in Teams, on 26 February 2026.',
    });
    expect(nudges('portal-inbox', person('bo', 'portal-inbox', { hasLeft: true }))?.message).toContain(
      'nudges Portal inbox, who has left.',
    );
    expect(
      nudges('portal-inbox', person('bo', 'portal-inbox', { hasLeft: true }), person('cy', 'portal-inbox')),
    ).toBeUndefined();
  });

  it('whom nobody knows stop it too', () => {
    expect(nudges('ann@tmu.example', person('bo', 'team-lead'))).toMatchObject({
      code: 'RULES.TARGET_UNKNOWN',
      message: expect.stringContaining('nudges ann@tmu.example, who is not in the people list.'),
      level: 'stops',
    });
    expect(nudges('team-lead', person('bo', 'portal-inbox'))?.message).toContain(
      'nudges Team lead, who is not in the people list.',
    );
    expect(nudges('ANN@tmu.example', person('Ann', 'team-lead'))).toBeUndefined();
    expect(nudges('owner')).toBeUndefined();
  });

  it('who are away are worth a look, where nobody else is there', () => {
    const away = (awayUntilOn: string) => person('ann', 'team-lead', { awayUntilOn });
    expect(nudges('team-lead', away('2026-03-02'))).toMatchObject({
      code: 'RULES.TARGET_AWAY',
      level: 'look',
      message: expect.stringContaining('nudges Team lead, and nobody else: away until 2 March.'),
    });
    expect(nudges('ann@tmu.example', away('2026-02-26'))?.message).toContain('nudges ann, and');
    expect(
      nudges('team-lead', away('2026-03-09'), person('bo', 'team-lead', { awayUntilOn: '2026-03-04' }))?.message,
    ).toContain('away until 4 March');
    expect(nudges('team-lead', away('2026-02-25'))).toBeUndefined();
    expect(nudges('team-lead', away('2026-03-02'), person('bo', 'team-lead'))).toBeUndefined();
    expect(nudges('team-lead', away('2026-03-02'), person('bo', 'team-lead', { hasLeft: true }))).toMatchObject({
      code: 'RULES.TARGET_AWAY',
    });
  });
});

describe('routes and replies', () => {
  const links = { problemFormUrl: 'https://forms.tmu.example', trelloBoardUrl: 'https://boards.tmu.example' };

  it('that lead nowhere stop the table', () => {
    expect(found({}, { links: { ...links, trelloBoardUrl: '' } })).toEqual([
      {
        code: 'RULES.ROUTE_LEADS_NOWHERE',
        level: 'stops',
        rows: ['panellist'],
        example: expect.objectContaining(example),
        message:
          '“Panellist” goes to Trello board, and its link is not in the settings. For example, a panellist, in Teams, on 26 February 2026.',
      },
    ]);
    expect(found({ route: 'problem-form' }, { links: { trelloBoardUrl: 'x' } })[0]?.message).toContain(
      'goes to TRA problem form, and its link',
    );
    expect(
      found({ route: 'tra-digital' }, { people: [person('dee', 'tra-digital', { hasLeft: true })] })[0]?.message,
    ).toContain('nobody in the people list is TRA Digital');
    expect(
      found({ route: 'tra-digital' }, { people: [person('dee', 'tra-digital'), person('bo', 'team-lead')] }),
    ).toEqual([]);
    for (const route of ['tmu', 'problem-form', 'trello-board', 'tra-digital'] as const) {
      expect(found({ route }, { links, people: [person('dee', 'tra-digital')] })).toEqual([]);
      expect(found({ route, nudgeWhom: ['team-lead'], replyKey: 'x' }, {})).toEqual([]);
    }
  });

  it('that are gone are worth a look', () => {
    expect(found({ replyKey: 'reset' }, { replyKeys: ['other'] })).toMatchObject([
      {
        code: 'RULES.REPLY_UNKNOWN',
        level: 'look',
        message: expect.stringContaining('suggests the reply “reset”, which is not among the replies.'),
      },
    ]);
    expect(found({ replyKey: 'reset' }, { replyKeys: ['reset'] })).toEqual([]);
    expect(found({}, { replyKeys: [] })).toEqual([]);
  });

  it('are told without an example where the row never wins anyway, and not at all for a row that is off', () => {
    const twice = checkRules(
      [shippedRow('panellist', { key: 'a', order: 1 }), shippedRow('panellist', { route: 'problem-form' }), last],
      { on: '2026-02-26', links: { trelloBoardUrl: 'x' } },
    );
    const nowhere = twice.find(({ code }) => code === 'RULES.ROUTE_LEADS_NOWHERE');
    expect(nowhere).not.toHaveProperty('example');
    expect(nowhere!.message).toBe(
      '“Panellist, order 110” goes to TRA problem form, and its link is not in the settings.',
    );
    expect(found({ on: false, nudgeWhom: ['team-lead'] }, { people: [], links: {} }).map(({ rows }) => rows)).toEqual([
      ['anything-else'],
    ]);
  });
});
