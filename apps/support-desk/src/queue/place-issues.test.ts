import { decideIssue, type Issue, type IssueCommand } from '@tms-support/support-domain';
import { placeIssues, type Viewer } from './place-issues';

const now = '2026-02-26T10:00:00.000Z'; // a Thursday
const priya = { name: 'Priya Nair', email: 'priya@tmu.example', roles: ['system-administrator' as const] };
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example', roles: ['portal-inbox' as const] };
const viewer: Viewer = { person: priya, lanes: new Set(['tmu']), now };

function issue(at: string, commands: readonly IssueCommand[]): Issue {
  let id = 0;
  const facts = { at, actor: priya, newId: () => String((id += 1)) };
  return commands.reduce<Issue | undefined>((before, command) => {
    const decision = decideIssue(before, command, facts);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    return decision.issue;
  }, undefined)!;
}

const raise = (kind: 'panellist' | 'tms-user', extra: { hearingOn?: string; owner?: { name: string; email: string } } = {}): IssueCommand => ({
  type: 'raise',
  key: 'k',
  reporter: { kind, name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: 'Code refused', ...(extra.hearingOn ? { hearingOn: extra.hearingOn } : {}) },
  ...(extra.owner ? { owner: extra.owner } : {}),
});
const row = (number: number, value: Issue) => ({ number, value });
const tuesday = '2026-02-24T09:00:00.000Z';
const monday = '2026-02-23T09:00:00.000Z';

describe('the order of the home page', () => {
  const rows = [
    row(1, issue(monday, [raise('tms-user')])),
    row(2, issue(monday, [raise('panellist', { owner: sam })])),
    row(3, issue(tuesday, [raise('panellist', { hearingOn: '2026-03-03' })])),
    row(4, issue(monday, [raise('tms-user', { owner: priya })])),
    row(5, issue(monday, [raise('tms-user', { owner: sam })])),
    row(6, issue(tuesday, [raise('panellist', { hearingOn: '2026-02-28' })])),
    row(7, issue(monday, [raise('panellist', { hearingOn: '2026-02-25' })])),
  ];
  const placed = placeIssues(rows, viewer);
  const inSection = (section: string) => placed.filter((p) => p.section === section).map((p) => p.row.number);

  it('puts panellists first, whoever has them, those with a hearing soon before the rest', () => {
    expect(inSection('needs-you')).toEqual([6, 3, 2, 7, 4]);
    expect(inSection('nobody-has')).toEqual([1]);
    expect(inSection('with-someone-else')).toEqual([5]);
  });

  it('says why, in one sentence', () => {
    const reason = (number: number) => placed.find((p) => p.row.number === number)?.reason;
    expect(reason(3)).toBe('First because a panellist is waiting, their hearing is on 3 March, and nobody has replied since Tuesday.');
    expect(reason(1)).toBe('Here because nobody has it yet, and nobody has replied since Monday.');
    expect(reason(4)).toBe('Here because you have it, and nobody has replied since Monday.');
    expect(reason(5)).toBe('Here because Sam Okoro has it, and nobody has replied since Monday.');
    // A hearing that is over gives no reason.
    expect(reason(7)).toBe('First because a panellist is waiting, and nobody has replied since Monday.');
  });

  it('leaves closed issues out', () => {
    const closed = issue(monday, [
      { ...raise('panellist'), solved: { whatWasDone: 'new code', told: { how: 'email', on: '2026-02-23', note: 'sent' } } } as IssueCommand,
    ]);
    expect(placeIssues([row(8, closed)], viewer)).toEqual([]);
  });
});

describe('whose turn it is', () => {
  const handOver: IssueCommand = { type: 'hand-over', route: 'problem-form', noErrorReason: 'none shown', sentAt: monday };
  const withTra = row(1, issue(monday, [raise('tms-user', { owner: priya }), handOver]));

  it('is TRA’s while TRA has it: it needs them, and stands with someone else for TMU', () => {
    expect(placeIssues([withTra], viewer)[0]).toMatchObject({
      section: 'with-someone-else',
      reason: 'Here because TRA support has had it since Monday, and nobody has replied since Monday.',
    });
    expect(placeIssues([withTra], { ...viewer, lanes: new Set(['tra']) })[0]?.section).toBe('needs-you');
  });

  it('is the person’s while we wait for them, and their silence is not ours', () => {
    const asked = row(2, issue(monday, [
      raise('panellist', { owner: priya }),
      { type: 'ask-person', question: 'Which browser?', told: { how: 'email', on: '2026-02-23', note: 'asked' } },
    ]));
    expect(placeIssues([asked], viewer)[0]).toMatchObject({
      section: 'with-someone-else',
      reason: 'Here because we asked Asha Patel something, and have waited since Monday.',
    });
  });
});
