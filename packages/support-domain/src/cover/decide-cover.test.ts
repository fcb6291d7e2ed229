import type { CoverEntry } from './cover-entry.js';
import { decideCover } from './decide-cover.js';

const person = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@tmu.example` });
const [priya, tom, ann] = [person('Priya Shah'), person('Tom Reed'), person('Ann Lee')];
const entry = (who: CoverEntry['person'], fromOn: string, toOn: string): CoverEntry => ({
  key: `${who.name} ${fromOn}`,
  inbox: 'portal-inbox',
  person: who,
  fromOn,
  toOn,
});
const monday = '2026-03-02';

describe('where a colleague set cover in the meantime', () => {
  const wish = { ...entry(tom, '2026-03-02', '2026-03-06'), key: 'wish' };
  const other = (more: Partial<CoverEntry> = {}) => ({ ...entry(ann, '2026-03-06', '2026-03-10'), ...more });
  const unseenOf = (entries: CoverEntry[], seen: CoverEntry[] | undefined, given: CoverEntry = wish) => {
    const decision = decideCover(entries, { type: 'set-cover', entry: given, seen });
    return decision.outcome === 'refused' ? decision.unseen?.person.name : decision.outcome;
  };
  const open = { toOn: undefined };

  it.each<[string, CoverEntry, CoverEntry | undefined, string]>([
    ['is told of an entry that shares one day', other(), undefined, 'Ann Lee'],
    ['and of one that ends on the first of them', other({ fromOn: '2026-02-23', toOn: monday }), undefined, 'Ann Lee'],
    ['and of one until further notice', other(open), undefined, 'Ann Lee'],
    ['and of one that has another last day than was seen', other(), other({ toOn: '2026-03-09' }), 'Ann Lee'],
    ['or another first day', other(), other({ fromOn: '2026-03-05' }), 'Ann Lee'],
    ['or was seen for another inbox', other(), other({ inbox: 'stakeholder-engagement' }), 'Ann Lee'],
    ['or was seen as leave', other(), other({ away: true }), 'Ann Lee'],
    ['or was seen for somebody else', other(), other({ person: priya }), 'Ann Lee'],
    ['hears nothing of what was seen as it is', other(), other({ away: false }), 'accepted'],
    ['nor of the day after', other({ fromOn: '2026-03-07' }), undefined, 'accepted'],
    ['nor of the day before', other({ fromOn: '2026-02-23', toOn: '2026-03-01' }), undefined, 'accepted'],
    ['nor of the other inbox', other({ inbox: 'stakeholder-engagement' }), undefined, 'accepted'],
    ['nor of leave', other({ away: true }), undefined, 'accepted'],
    ['nor of the same person', other({ person: tom }), undefined, 'accepted'],
  ])('whoever sets cover %s', (_, stored, saw, expected) => {
    expect(unseenOf([stored], saw ? [saw] : [])).toBe(expected);
  });

  it('who has it until further notice overlaps whatever is to come', () => {
    expect(unseenOf([other({ fromOn: '2027-01-04', toOn: '2027-01-08' })], [], { ...wish, ...open })).toBe('Ann Lee');
    expect(unseenOf([other({ fromOn: '2027-01-04', toOn: '2027-01-08' })], [])).toBe('accepted');
  });

  it('leave is anybody’s own, and whoever says nothing of what they saw is not compared', () => {
    expect(unseenOf([other()], [], { ...wish, away: true })).toBe('accepted');
    expect(unseenOf([other()], undefined)).toBe('accepted');
  });

  it('an entry that was changed is not written over, but by the same wish', () => {
    const changed = { ...wish, person: ann };
    expect(unseenOf([changed], [wish])).toBe('Ann Lee');
    expect(unseenOf([changed], [])).toBe('Ann Lee');
    expect(unseenOf([changed], [changed])).toBe('accepted');
    expect(unseenOf([wish], [])).toBe('accepted');
    const end = (lastOn: string, seen: CoverEntry[]) =>
      decideCover([wish], { type: 'end-cover', key: 'wish', lastOn, seen }).outcome;
    expect(end('2026-03-04', [{ ...wish, toOn: '2026-03-05' }])).toBe('refused');
    expect(end('2026-03-04', [wish])).toBe('accepted');
    expect(end('2026-03-06', [{ ...wish, toOn: '2026-03-05' }])).toBe('accepted');
    expect(decideCover([], { type: 'end-cover', key: 'wish', lastOn: monday, seen: [wish] })).toEqual({
      outcome: 'refused',
      needs: [{ field: 'key', message: 'This cover is no longer there' }],
    });
  });
});
