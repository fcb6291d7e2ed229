/** @jest-environment node */
import type { IssueRow, KnownPerson } from '@tms-support/sharepoint-storage';
import {
  decideIssue,
  placeInQueue,
  shippedRules,
  shippedSnapshot,
  takeSnapshot,
  type Issue,
  type IssueCommand,
} from '@tms-support/support-domain';
import { knownPeople } from '../testing/people';
import { officeHours } from './office-hours';
import { countOf, onlyOf, placeInSlices, sections, type PlacedIssues, type Viewer } from './place-issues';
import { reasonWords } from './reason-words';

const now = '2026-02-26T10:00:00.000Z'; // a Thursday
const priya = { name: 'Priya Nair', email: 'priya@tmu.example', roles: ['system-administrator' as const] };
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example', roles: ['portal-inbox' as const] };
const viewer: Viewer = {
  person: priya,
  lanes: new Set(['tmu']),
  now,
  rules: shippedSnapshot,
  calendar: officeHours(),
  people: knownPeople,
};

function issue(at: string, commands: readonly IssueCommand[]): Issue {
  let id = 0;
  const facts = { at, actor: priya, newId: () => String((id += 1)) };
  return commands.reduce<Issue | undefined>((before, command) => {
    const decision = decideIssue(before, command, facts);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    return decision.issue;
  }, undefined)!;
}

const raise = (
  kind: 'panellist' | 'tms-user',
  extra: { hearingOn?: string; owner?: { name: string; email: string } } = {},
): IssueCommand => ({
  type: 'raise',
  key: 'k',
  reporter: { kind, name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: 'Code refused', ...(extra.hearingOn ? { hearingOn: extra.hearingOn } : {}) },
  ...(extra.owner ? { owner: extra.owner } : {}),
});
const row = (number: number, value: Issue): IssueRow => ({
  number,
  value: { ...value, key: `k${number}` },
  etag: '"1"',
  faults: [],
  listUrl: '',
});
const tuesday = '2026-02-24T09:00:00.000Z';
const monday = '2026-02-23T09:00:00.000Z';

function place(rows: readonly IssueRow[], as: Viewer = viewer): PlacedIssues {
  const placing = placeInSlices(rows, as);
  for (;;) {
    const turn = placing.next();
    if (turn.done) return turn.value;
  }
}
const numbers = (placed: PlacedIssues) => sections.map((section) => placed[section].map((one) => one.row.number));
const only = (placed: PlacedIssues) => sections.flatMap((section) => placed[section])[0]!;
const reason = (placed: PlacedIssues, number: number) =>
  sections
    .flatMap((section) =>
      placed[section].map((one, at) => ({ number: one.row.number, words: reasonWords(one, at, now) })),
    )
    .find((one) => one.number === number)?.words;

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

  it('puts panellists first in every section, those with a hearing soon before the rest', () => {
    expect(numbers(place(rows))).toEqual([[4], [6, 3, 7, 1], [2, 5]]);
  });

  it('says why in the domain’s sentence, and each section has its first', () => {
    const placed = place(rows);
    expect(reason(placed, 6)).toBe(
      'First because a panellist is waiting, their hearing is on 28 February, and nobody has replied since it came in on Tuesday.',
    );
    expect(reason(placed, 2)).toBe(
      'First because a panellist is waiting, and nobody has replied since it came in on Monday.',
    );
    expect(reason(placed, 4)).toMatch(/^First because a TMS user is waiting/);
    expect(reason(placed, 1)).toMatch(/^Here because a TMS user is waiting/);
  });

  it('is the order of placeInQueue in every section, however many there are', () => {
    const many = Array.from({ length: 137 }, (_, n) =>
      row(
        n + 1,
        issue(n % 2 ? monday : tuesday, [
          raise(n % 3 ? 'tms-user' : 'panellist', n % 5 ? {} : { hearingOn: `2026-03-${10 + (n % 9)}` }),
        ]),
      ),
    );
    const placed = place(many);
    for (const section of sections) {
      const own = many.filter((one) => placed[section].some((other) => other.row === one));
      expect(placed[section].map((one) => one.row.value.key)).toEqual(
        placeInQueue(
          own.map((one) => one.value),
          viewer,
        ).map((one) => one.issue.key),
      );
    }
    expect(numbers(placed).map((one) => one.length)).toEqual([0, 137, 0]);
  });

  it('follows the rules that count', () => {
    const rules = takeSnapshot(
      shippedRules.map((one) =>
        one.key === 'tms-user' ? { ...one, putFirst: true, because: 'scheduling waits for nobody' } : one,
      ),
      { id: 'own', publishedAt: monday },
    );
    const theirs = [
      row(1, issue(tuesday, [raise('tms-user', { owner: priya })])),
      row(2, issue(monday, [raise('tms-user', { owner: priya })])),
    ];
    expect(reason(place(theirs, { ...viewer, rules }), 1)).toMatch(
      /^Near the top because scheduling waits for nobody, a TMS user is waiting/,
    );
  });

  it('leaves closed issues out', () => {
    const closed = issue(monday, [
      {
        ...raise('panellist'),
        solved: { whatWasDone: 'new code', told: { how: 'email', on: '2026-02-23', note: 'sent' } },
      } as IssueCommand,
    ]);
    expect(numbers(place([row(8, closed)]))).toEqual([[], [], []]);
  });

  it('keeps an issue whose dates are beyond what can be counted, and the others with it', () => {
    const begun = issue(monday, [raise('panellist')]);
    const far = { ...begun, details: { ...begun.details, hearingOn: '8900-01-01' } };
    const old = {
      ...issue(monday, [raise('tms-user', { owner: priya })]),
      raisedAt: '1899-12-30T00:00:00.000Z',
      lastToldAt: '1899-12-30T00:00:00.000Z',
      history: [],
    };
    const placed = place([row(1, far), row(2, old), ...rows.slice(2, 3)]);
    expect(numbers(placed).map((one) => [...one].sort())).toEqual([[2], [1, 3], []]);
    expect(reason(placed, 1)).toBe(
      'Here because Asha Patel is waiting. A date on this issue is too far away to be right. Check it.',
    );
    expect(reason(placed, 2)).toContain('too far away to be right');
  });
});

describe('what needs this person', () => {
  const sams = row(1, issue(monday, [raise('panellist', { owner: sam, hearingOn: '2026-02-27' })]));
  const priyas = row(2, issue(monday, [raise('tms-user', { owner: priya })]));
  const byPortal = { ...raise('panellist'), channel: 'portal-inbox' } as IssueCommand;
  const inPortal = row(3, issue(monday, [byPortal]));

  it('is theirs, and never a colleague’s, even a panellist’s', () => {
    expect(numbers(place([sams, priyas]))).toEqual([[2], [], [1]]);
    expect(numbers(place([sams, priyas], { ...viewer, person: sam }))).toEqual([[1], [], [2]]);
  });

  it('is what came into an inbox that they read, until somebody has it', () => {
    expect(numbers(place([inPortal]))).toEqual([[], [3], []]);
    expect(numbers(place([inPortal], { ...viewer, person: sam }))).toEqual([[3], [], []]);
    const taken = row(3, issue(monday, [byPortal, { type: 'name-owner', owner: priya }]));
    expect(numbers(place([taken], { ...viewer, person: sam }))).toEqual([[], [], [3]]);
  });

  it('is filtered to their own in the same sections and order, and counted so', () => {
    const all = place([sams, priyas, inPortal]);
    const own = onlyOf('PRIYA@tmu.example', all);
    expect([numbers(own), countOf(own), countOf(all)]).toEqual([[[2], [], []], 1, 3]);
  });
});

describe('whose turn it is', () => {
  const handOver: IssueCommand = {
    type: 'hand-over',
    route: 'problem-form',
    noErrorReason: 'none shown',
    sentAt: monday,
  };
  const withTra = row(1, issue(monday, [raise('tms-user', { owner: priya }), handOver]));
  const asked = row(
    2,
    issue(monday, [
      raise('panellist', { owner: priya }),
      { type: 'ask-person', question: 'Which browser?', told: { how: 'email', on: '2026-02-23', note: 'asked' } },
    ]),
  );

  it('is TRA’s while TRA has it: it needs them, and stands with someone else for TMU', () => {
    expect(only(place([withTra])).section).toBe('with-someone-else');
    expect(only(place([withTra], { ...viewer, lanes: new Set(['tra']) })).section).toBe('needs-you');
  });

  it('is the person’s while we wait for them', () => {
    expect(only(place([asked])).section).toBe('with-someone-else');
    expect(reason(place([asked]), 2)).toBe('First because Asha Patel has been asked a question.');
  });

  it('is whoever’s a nudge names, when it is due', () => {
    const rules = takeSnapshot(
      shippedRules.map((one) => (one.key.startsWith('nudge-tms-user') ? { ...one, on: true } : one)),
      { id: 'own', publishedAt: monday },
    );
    const sams = [row(5, issue(monday, [raise('tms-user', { owner: sam })]))];
    expect(numbers(place(sams))).toEqual([[], [], [5]]);
    // Priya is a system administrator, whom the rule names; Dana is neither that nor the owner.
    expect(numbers(place(sams, { ...viewer, rules }))).toEqual([[5], [], []]);
    const dana = { email: 'dana@tmu.example', roles: ['team-lead' as const] };
    expect(numbers(place(sams, { ...viewer, rules, person: dana }))).toEqual([[], [], [5]]);
    const toDana = takeSnapshot(
      rules.rows.map((one) => (one.nudgeWhom ? { ...one, nudgeWhom: ['DANA@tmu.example'] } : one)),
      { id: 'd', publishedAt: monday },
    );
    expect(numbers(place(sams, { ...viewer, rules: toDana, person: dana }))).toEqual([[5], [], []]);
    const toOwner = takeSnapshot(
      rules.rows.map((one) => (one.nudgeWhom ? { ...one, nudgeWhom: ['owner'] } : one)),
      { id: 'o', publishedAt: monday },
    );
    expect(numbers(place(sams, { ...viewer, rules: toOwner }))).toEqual([[], [], [5]]);
    expect(numbers(place(sams, { ...viewer, rules: toOwner, person: sam }))).toEqual([[5], [], []]);
    const nobodys = [row(6, issue(monday, [raise('tms-user')]))];
    expect(numbers(place(nobodys, { ...viewer, rules: toOwner }))).toEqual([[6], [], []]);
    expect(numbers(place(nobodys, { ...viewer, rules: toOwner, person: sam }))).toEqual([[], [6], []]);
  });
});

describe('where whoever has it is not there', () => {
  const samIs = (what: Partial<KnownPerson>): Viewer => ({
    ...viewer,
    people: knownPeople.map((one) => (one.email === sam.email ? { ...one, ...what } : one)),
  });
  const sams = row(1, issue(monday, [raise('tms-user', { owner: { ...sam, email: ' SAM@tmu.example' } })]));

  it('stands under nobody, with the name and the reason', () => {
    const away = samIs({ awayUntilOn: '2026-03-12' });
    expect(numbers(place([sams], away))).toEqual([[], [1], []]);
    expect(reason(place([sams], away), 1)).toMatch(
      /on Monday\. Sam Okoro, who is dealing with it, is away until 12 March\.$/,
    );
    expect(reason(place([sams], samIs({ hasLeft: true })), 1)).toMatch(
      /Sam Okoro, who is dealing with it, has left\.$/,
    );
  });

  it('counts the last day away, and not the day after', () => {
    expect(numbers(place([sams], samIs({ awayUntilOn: '2026-02-26' })))).toEqual([[], [1], []]);
    expect(numbers(place([sams], samIs({ awayUntilOn: '2026-02-25' })))).toEqual([[], [], [1]]);
  });

  it('leaves what waits for somebody else where it is while they are away, and not once they have left', () => {
    const waiting = row(
      2,
      issue(monday, [
        raise('tms-user', { owner: sam }),
        { type: 'ask-person', question: 'Which browser?', told: { how: 'email', on: '2026-02-23', note: 'asked' } },
      ]),
    );
    expect(numbers(place([waiting], samIs({ awayUntilOn: '2026-03-12' })))).toEqual([[], [], [2]]);
    expect(numbers(place([waiting], samIs({ hasLeft: true })))).toEqual([[], [2], []]);
  });

  it('keeps a panellist’s issue in front, and names who is away', () => {
    const panellists = row(3, issue(monday, [raise('panellist', { owner: sam })]));
    const away = samIs({ awayUntilOn: '2026-03-12' });
    expect(numbers(place([panellists, sams], away))).toEqual([[], [3, 1], []]);
    expect(reason(place([panellists], away), 3)).toContain(
      'Sam Okoro, who is dealing with it, is away until 12 March.',
    );
  });
});
