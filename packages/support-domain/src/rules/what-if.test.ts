import fc from 'fast-check';
import type { RuleFacts } from './rule-facts.js';
import type { RuleRow } from './rule-row.js';
import { takeSnapshot } from './rule-snapshot.js';
import { shippedRules } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { arbitraryFacts, arbitraryTable } from './testing/arbitrary-rules.js';
import { firstFitNaively } from './testing/naive-rules.js';
import { whatIf } from './what-if.js';

const base: RuleFacts = {
  reporterKind: 'panellist',
  channel: 'portal-inbox',
  hasErrorMessage: true,
  workingMinutesOfSilence: 0,
  workingMinutesSinceReceived: 0,
  status: 'new',
  timesReopened: 0,
  decidedOn: '2026-02-26',
};
const changed = (change: (row: RuleRow) => RuleRow | undefined) =>
  takeSnapshot(
    shippedRules.flatMap((row) => change(row) ?? []),
    { id: 'changed', publishedAt: '2026-02-26T09:00:00.000Z' },
  );
const only = (key: string, change: Partial<RuleRow>) =>
  changed((row) => (row.key === key ? { ...row, ...change } : row));
const one = (rules: ReturnType<typeof changed>, facts: Partial<RuleFacts> = {}) =>
  whatIf(shippedSnapshot, rules, [{ issue: 41, facts: { ...base, ...facts } }]);

describe('whatIf', () => {
  it('says where an issue would have gone, from which row to which, and why: a row that is now before it', () => {
    expect(one(only('panellist-by-the-form', { on: true }))).toEqual([
      {
        issue: 41,
        rule: '“Panellist, by the form as the chart draws it”',
        cause: '“Panellist, by the form as the chart draws it” is switched on now, and comes before “Panellist”',
        was: 'It was a panellist, from the portal inbox, with an error message, on 26 February 2026.',
        from: { row: 'panellist', route: 'trello-board', putFirst: true, nudgeWhom: [] },
        to: { row: 'panellist-by-the-form', route: 'problem-form', putFirst: true, nudgeWhom: [] },
        why:
          'Because the flowchart sends every issue that TMU cannot resolve to TRA support on the form: “Panellist, by the form as the chart draws it” is ' +
          'switched on now, and comes before “Panellist”. It was a panellist, from the portal inbox, with an error message, on 26 February 2026.',
      },
    ]);
  });

  it('a condition of the old row that it no longer meets', () => {
    const [moved] = one(only('panellist', { channel: ['phone'] }));
    expect(moved).toMatchObject({
      to: { row: 'anything-else', route: 'tmu' },
      failed: { column: 'channel', heading: 'If they told us by', wanted: 'Phone', was: 'Portal inbox' },
    });
    expect(moved!.why).toContain(
      '“Panellist” now has “If they told us by”: Phone. Here it was Portal inbox. It was a panellist',
    );
  });

  it('a row that is gone, or switched off, or decides otherwise', () => {
    expect(one(changed((row) => (row.key === 'panellist' ? undefined : row)))[0]!.why).toContain(
      ': “Panellist” is no longer in the list.',
    );
    expect(one(only('panellist', { on: false }))[0]!.why).toContain(': “Panellist” is switched off.');
    const [moved] = one(
      only('panellist', {
        route: 'tra-digital',
        nudgeWhom: ['owner'],
        replyKey: 'a',
        because: 'TRA Digital asked.',
        title: undefined!,
      }),
      {},
    );
    expect(moved).toMatchObject({
      to: { row: 'panellist', route: 'tra-digital', nudgeWhom: ['owner'], replyKey: 'a' },
    });
    expect(moved!.why).toMatch(/^Because TRA Digital asked: “Panellist” now decides otherwise\./);
    expect(moved).not.toHaveProperty('failed');
    expect(moved!.from).not.toHaveProperty('replyKey');
    expect(one(only('panellist', { route: 'tmu', because: 'version 2.1 asks for it.' }))[0]!.why).toMatch(
      /^Because version 2\.1 asks for it: /,
    );
    const { title: _title, ...untitled } = shippedRules.find(({ key }) => key === 'panellist')!;
    const before = takeSnapshot([untitled, ...shippedRules.filter(({ key }) => key === 'anything-else')], {
      id: 'b',
      publishedAt: '2026-02-26T09:00:00.000Z',
    });
    expect(whatIf(before, only('panellist', { on: false }), [{ issue: 1, facts: base }])[0]!.why).toContain(
      'the row with order 110 is switched off',
    );
  });

  it('knows a rule again in rows of a list, whose keys are numbers: what was added, lifted, or moved is the reason', () => {
    const listed = (change: (row: RuleRow) => RuleRow | undefined) =>
      takeSnapshot(
        shippedRules.flatMap((row, at) => change({ ...row, key: String(at + 1) }) ?? []),
        { id: 'listed', publishedAt: '2026-02-26T09:00:00.000Z' },
      );
    const panellist = (change: Partial<RuleRow>) =>
      listed((row) => (row.title === 'Panellist' ? { ...row, ...change } : row));
    expect(one(listed((row) => row))).toEqual([]);
    const [added] = one(panellist({ channel: ['phone'] }));
    expect(added).toMatchObject({
      rule: '“Panellist”',
      cause: '“Panellist” now has “If they told us by”: Phone. Here it was Portal inbox',
    });
    const [lifted] = whatIf(panellist({ channel: ['phone'] }), shippedSnapshot, [{ issue: 41, facts: base }]);
    expect(lifted!.cause).toMatch(/^“Panellist” no longer wants “If they told us by” to be Phone, and comes before/);
    expect(one(listed((row) => (row.title === 'Panellist' ? undefined : row)))[0]!.cause).toBe(
      '“Panellist” is no longer in the list',
    );
    // The number of an item may be that of another rule in the table before.
    const [other] = whatIf(
      listed((row) => row),
      panellist({ route: 'tra-digital', key: '1' }),
      [{ issue: 41, facts: base }],
    );
    expect(other!.cause).toBe('“Panellist” now decides otherwise');
  });

  it('leaves out what another row would have decided in the same way', () => {
    expect(one(only('panellist', { because: 'other words', title: 'Other' }))).toEqual([]);
    for (const change of [{ putFirst: false }, { nudgeWhom: ['owner' as const] }, { replyKey: 'x' }])
      expect(one(only('panellist', change))).toHaveLength(1);
    expect(one(shippedSnapshot)).toEqual([]);
    expect(whatIf(shippedSnapshot, shippedSnapshot, [])).toEqual([]);
  });

  it('finds exactly those that a plain reading of both tables sends elsewhere, in order', () => {
    const outcome = ({ route, putFirst, nudgeWhom, replyKey }: RuleRow) =>
      JSON.stringify([route, putFirst, nudgeWhom ?? [], replyKey]);
    fc.assert(
      fc.property(
        arbitraryTable(),
        arbitraryTable(),
        fc.array(arbitraryFacts, { maxLength: 20 }),
        (now, then, many) => {
          const snap = (rows: RuleRow[], id: string) =>
            takeSnapshot(rows, { id, publishedAt: '2026-02-26T09:00:00.000Z' });
          const moved = whatIf(
            snap(now, 'a'),
            snap(then, 'b'),
            many.map((facts, issue) => ({ issue, facts })),
          );
          const expected = many.flatMap((facts, issue) => {
            const [from, to] = [firstFitNaively(now, facts)!, firstFitNaively(then, facts)!];
            return outcome(from) === outcome(to) ? [] : [{ issue, from: from.key, to: to.key }];
          });
          expect(moved.map(({ issue, from, to }) => ({ issue, from: from.row, to: to.row }))).toEqual(expected);
        },
      ),
    );
  });
});
