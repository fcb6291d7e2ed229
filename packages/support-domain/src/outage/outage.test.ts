import { decideOutage, refuseLog } from './decide-outage.js';
import { outagesOf } from './evolve-outage.js';
import type { Outage } from './outage.js';
import type { OutageCommand } from './outage-command.js';
import type { OutageEvent } from './outage-event.js';
import { outageInSight, outageInWords } from './outage-in-sight.js';
import { nextLineNumber, notPutBack, outageLog, type OutageLogRow } from './outage-log.js';

const at = '2026-03-05T10:00:00.000Z';
const priya = { name: 'Priya Nair', email: 'priya@tmu.example', roles: ['system-administrator' as const] };
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example', roles: ['portal-inbox' as const] };
const tess = { name: 'Tess User', email: 'tess@tmu.example', roles: ['tms-user' as const] };
const dev = { name: 'Dev Rowan', email: 'dev@tra.example', roles: ['crm-developer' as const] };
const later = (minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

let ids = 0;
/** A list of events, and commands given on it one after the other, as the storage does. */
class Desk {
  events: OutageEvent[] = [];
  key: string | undefined;
  give(
    command: OutageCommand,
    actor: typeof priya | typeof tess | typeof dev | typeof sam = priya,
    when = at,
    left = 0,
  ) {
    const decision = decideOutage(outagesOf(this.events), this.key, command, {
      at: when,
      actor,
      newId: () => `e${(ids += 1)}`,
      linesLeft: left,
    });
    if (decision.outcome === 'refused') return decision.refusal;
    this.events.push(...decision.events);
    this.key = decision.outage.key;
    return decision.outage;
  }
  get outage(): Outage {
    return outagesOf(this.events).find(({ keys }) => keys.includes(this.key!))!;
  }
}
const declare = { type: 'declare', key: 'd1', sinceAt: at } as const;

describe('an outage', () => {
  it('is declared, told, ended, put back and finished, and its story has all of it', () => {
    const desk = new Desk();
    expect(desk.give(declare)).toMatchObject({
      key: 'd1',
      standing: 'declared',
      declared: { by: { name: 'Priya Nair' } },
    });
    desk.give({ type: 'tell', whom: 'tra' });
    desk.give({ type: 'link-update', updateKey: 'DEMO-04' });
    expect(desk.give({ type: 'end', workingSinceAt: later(90) }, sam, later(95))).toMatchObject({ standing: 'ended' });
    expect(desk.give({ type: 'finish' }, sam, later(99), 2)).toMatchObject({
      code: 'OUTAGE.NEEDS',
      message: '2 lines of the log are not ticked. Tick what is back in TMS, or does not need to be.',
    });
    desk.give({ type: 'put-back', line: 'l1' }, sam);
    expect(desk.give({ type: 'put-back', line: 'l1' }, priya)).toMatchObject({
      putBack: [{ line: 'l1', by: { name: 'Sam Okoro' } }],
    });
    desk.give({ type: 'finish' }, sam, later(120));
    expect(desk.outage).toMatchObject({
      standing: 'finished',
      updateKey: 'DEMO-04',
      tellings: [{ whom: 'tra' }],
      workingSinceAt: later(90),
    });
    expect(desk.outage.history.map(({ type }) => type)).toEqual([
      'declared',
      'told',
      'linked',
      'ended',
      'put-back',
      'finished',
    ]);
  });

  it('is TMU’s to declare: whoever else gives the command is refused, and writes nothing', () => {
    for (const actor of [tess, dev, { ...tess, roles: [] }, { ...tess, roles: ['site-owner'] as never }]) {
      const desk = new Desk();
      expect(desk.give(declare, actor)).toMatchObject({ code: 'OUTAGE.NOT_YOURS' });
      expect(desk.events).toEqual([]);
    }
    const desk = new Desk();
    desk.give(declare);
    for (const command of [
      { type: 'withdraw' },
      { type: 'end', workingSinceAt: at },
      { type: 'tell', whom: 'tra' },
    ] as const)
      expect(desk.give(command, tess)).toMatchObject({ code: 'OUTAGE.NOT_YOURS' });
  });

  it('that two people declare at once is one, with one end, whichever key is used', () => {
    const [one, other] = [new Desk(), new Desk()];
    one.give(declare);
    other.give({ ...declare, key: 'd2' }, sam);
    const both = new Desk();
    both.events = [...one.events, ...other.events];
    both.key = 'd2';
    expect(outagesOf(both.events)).toMatchObject([
      { key: 'd1', keys: ['d1', 'd2'], alsoDeclared: [{ by: { name: 'Sam Okoro' } }] },
    ]);
    both.give({ type: 'withdraw' });
    expect(outagesOf(both.events)).toMatchObject([{ standing: 'withdrawn' }]);
    // The next one is another.
    both.give({ ...declare, key: 'd3' });
    expect(outagesOf(both.events).map(({ key, standing }) => [key, standing])).toEqual([
      ['d3', 'declared'],
      ['d1', 'withdrawn'],
    ]);
  });

  it('that was a mistake is withdrawn, the story keeps it, and that can be undone', () => {
    const desk = new Desk();
    desk.give(declare);
    desk.give({ type: 'withdraw', words: 'It was one machine.' }, sam);
    expect(desk.outage).toMatchObject({
      standing: 'withdrawn',
      withdrawn: { by: { name: 'Sam Okoro' }, words: 'It was one machine.' },
    });
    expect(desk.give({ type: 'end', workingSinceAt: at })).toMatchObject({ code: 'OUTAGE.NOT_ALLOWED_NOW' });
    desk.give({ type: 'carry-on' });
    expect(desk.outage).toMatchObject({ standing: 'declared' });
    expect(desk.outage).not.toHaveProperty('withdrawn');
    expect(desk.outage.history).toHaveLength(3);
  });

  it.each<[string, OutageCommand, string]>([
    ['a time to come', { ...declare, sinceAt: later(5) }, 'must be now or in the past'],
    ['a drill with nobody', { ...declare, isDrill: true, takingPart: [' '] }, 'Select who takes part in the drill'],
    ['a step that is none', { type: 'toString' } as never, 'does not know this step'],
    ['no command at all', null as never, 'does not know this step'],
    ['an end without an outage', { type: 'end', workingSinceAt: at }, 'Nobody has said that TMS is down'],
  ])('refuses %s in words', (_, command, words) => {
    expect((new Desk().give(command) as { message: string }).message).toContain(words);
  });

  it('refuses an end from before it began, and words that are too long', () => {
    const desk = new Desk();
    desk.give(declare);
    expect(desk.give({ type: 'end', workingSinceAt: later(-1) })).toMatchObject({
      needs: [{ field: 'workingSinceAt' }],
    });
    expect(desk.give({ type: 'withdraw', words: 'x'.repeat(10_001) })).toMatchObject({ needs: [{ field: 'words' }] });
    expect(desk.outage.standing).toBe('declared');
  });

  it('takes events as they come: what does not fit changes nothing, and of what nobody declared nothing is known', () => {
    const desk = new Desk();
    desk.give(declare);
    desk.give({ type: 'end', workingSinceAt: at });
    const [first, end] = desk.events;
    const strays = [{ ...end!, id: 'x1' }, { ...end!, id: 'x2', outage: 'nobody' }, first!] as OutageEvent[];
    const [outage, ...rest] = outagesOf([...desk.events, ...strays]);
    expect(rest).toEqual([]);
    expect(outage).toMatchObject({ standing: 'ended' });
    expect(outage!.history.map(({ id }) => id)).toEqual([first!.id, end!.id, 'x1']);
  });
});

describe('what stands over every screen', () => {
  const over = (command: OutageCommand, minutes: number) => {
    const desk = new Desk();
    desk.give(declare);
    desk.give(command, priya, later(minutes));
    return outagesOf(desk.events);
  };

  it('is the outage that is on, in words that name nobody', () => {
    const desk = new Desk();
    desk.give(declare);
    const seen = outageInSight(outagesOf(desk.events), tess.email, later(1))!;
    expect(outageInWords(seen, later(1))).toBe('TMS has been down since 10am today. TMU knows.');
    expect(outageInWords(seen, later(1440))).toBe('TMS has been down since 10am on 5 March 2026. TMU knows.');
  });

  it('says for three days that it is over, and for one that it was a mistake', () => {
    const ended = over({ type: 'end', workingSinceAt: later(60) }, 65);
    expect(outageInWords(outageInSight(ended, tess.email, later(70))!, later(70))).toBe(
      'TMS has been working again since 11am today.',
    );
    expect(outageInSight(ended, tess.email, later(65 + 3 * 1440 - 1))).toBeDefined();
    expect(outageInSight(ended, tess.email, later(65 + 3 * 1440))).toBeUndefined();
    const mistake = over({ type: 'withdraw' }, 5);
    expect(outageInWords(outageInSight(mistake, tess.email, later(6))!, later(6))).toBe(
      'TMS was not down. The notice was a mistake, and was withdrawn at 10:05am today.',
    );
    expect(outageInSight(mistake, tess.email, later(5 + 1440))).toBeUndefined();
  });

  it('shows a drill to those who take part, marked, and never in the place of a real one', () => {
    const desk = new Desk();
    desk.give({ ...declare, isDrill: true, takingPart: ['SAM@tmu.example'] });
    const drill = outagesOf(desk.events);
    expect(outageInSight(drill, tess.email, at)).toBeUndefined();
    expect(outageInSight(drill, priya.email, at)?.isDrill).toBe(true);
    expect(outageInWords(outageInSight(drill, sam.email, at)!, at)).toMatch(/^Drill: /);
    desk.give({ ...declare, key: 'real' }, sam);
    expect(outagesOf(desk.events)).toHaveLength(2);
    expect(outageInSight(outagesOf(desk.events), sam.email, at)?.key).toBe('real');
  });
});

describe('the log', () => {
  const row = (n: number, more: Partial<OutageLogRow> = {}): OutageLogRow => ({
    row: n,
    key: `k${n}`,
    outage: 'd1',
    kind: 'line',
    words: `Line ${n}`,
    at,
    by: tess,
    ...more,
  });
  const outage = () => {
    const desk = new Desk();
    desk.give(declare);
    return desk.outage;
  };

  it('keeps the number that a line was stored with, where one before it was deleted', () => {
    const numbered = (row_: number, number?: number) => ({ ...row(row_), ...(number === undefined ? {} : { number }) });
    const numbersOf = (...rows: OutageLogRow[]) => outageLog(outage(), rows).lines.map(({ number }) => number);
    expect(numbersOf(numbered(1, 1), numbered(4, 3), numbered(9, 4))).toEqual([1, 3, 4]);
    // Two who wrote at the same moment, and lines of lists that keep no number.
    expect(numbersOf(numbered(1, 1), numbered(2, 2), numbered(3, 2), numbered(4, 4))).toEqual([1, 2, 3, 4]);
    expect(numbersOf(numbered(1), numbered(2), numbered(3, 3))).toEqual([1, 2, 3]);
    // The second of them keeps the number that it showed, where the first is deleted; and only its writer can say so.
    const given = (by: OutageLogRow['by']) => row(9, { kind: 'numbered', words: row(3).key, number: 3, by });
    const [first, second, third] = [numbered(2, 2), numbered(3, 2), numbered(4, 4)];
    expect(numbersOf(first, second, third, given(second.by))).toEqual([2, 3, 4]);
    expect(numbersOf(second, third, given(second.by))).toEqual([3, 4]);
    expect(numbersOf(second, third, given({ name: 'Another', email: 'another@tmu.example' }))).toEqual([2, 4]);
    expect(numbersOf(second, { ...given(second.by), number: 4000 })).toEqual([1]);
    // Anybody who uses TMS may add a row: no number in it sends those after it to the moon, back, or nowhere.
    for (const wrong of [0, -4, 1.5, 2_000_000_000, Number.NaN])
      expect(numbersOf(numbered(1, 1), numbered(2, wrong), numbered(3, 3))).toEqual([1, 2, 3]);
  });

  it('stores the next line with the number after the last, and the first as 1', () => {
    expect(nextLineNumber(outageLog(outage(), []))).toBe(1);
    expect(nextLineNumber(outageLog(outage(), [row(1, { number: 1 }), row(4, { number: 3 })]))).toBe(4);
  });

  it('numbers lines by the order in which they were stored, whatever else stands between', () => {
    const rows = [row(9), row(3), row(4, { kind: 'me-too' }), row(7, { outage: 'another' }), row(5, { by: sam })];
    expect(outageLog(outage(), rows).lines.map(({ number, key }) => [number, key])).toEqual([
      [1, 'k3'],
      [2, 'k5'],
      [3, 'k9'],
    ]);
  });

  it('counts one “me too” a person, however often they press', () => {
    const rows = [
      row(1, { kind: 'me-too' }),
      row(2, { kind: 'me-too', by: { ...tess, email: 'TESS@tmu.example' } }),
      row(3, { kind: 'me-too', by: sam }),
    ];
    expect(outageLog(outage(), rows).meToo.map(({ name }) => name)).toEqual(['Tess User', 'Sam Okoro']);
  });

  it('lets whoever wrote a line say that it is back in TMS, of their own lines alone', () => {
    const back = (by: OutageLogRow['by']) => row(3, { kind: 'put-back', words: 'k1', by });
    expect(notPutBack(outageLog(outage(), [row(1), row(2), back(tess)])).map(({ key }) => key)).toEqual(['k2']);
    expect(notPutBack(outageLog(outage(), [row(1), row(2), back(sam)]))).toHaveLength(2);
    const ticked = { ...outage(), putBack: [{ line: 'k1', at, by: priya }] };
    expect(outageLog(ticked, [row(1)]).lines[0]!.putBack?.by.name).toBe('Priya Nair');
  });

  it('is open to TMU and to those who use TMS, also for a line that comes after the end', () => {
    const line = { type: 'outage-log', outage: 'd1', key: 'k', kind: 'line', words: 'Done', saidAt: at } as const;
    const ended = { ...outage(), standing: 'ended' as const };
    expect(refuseLog(line, ended, tess)).toBeUndefined();
    expect(refuseLog(line, { ...ended, standing: 'withdrawn' }, priya)).toBeUndefined();
    expect(refuseLog(line, ended, dev)?.code).toBe('OUTAGE.NOT_YOURS');
    expect(refuseLog(line, undefined, tess)?.code).toBe('OUTAGE.NOT_ALLOWED_NOW');
    expect(refuseLog({ ...line, words: ' ' }, ended, tess)?.needs).toEqual([
      { field: 'words', message: 'Enter what was done' },
    ]);
    expect(refuseLog({ ...line, kind: 'declared' } as never, ended, tess)?.code).toBe('OUTAGE.NOT_UNDERSTOOD');
  });
});
