import type { Desk } from '../../desk.js';
import type { TestSite } from '../test-site.js';
import { asked, type Writings } from './writing.js';
import { writesOfIssues } from './writes-of-issues.js';
import { writesOfProblems } from './writes-of-problems.js';
import { writesOfTheLibrary } from './writes-of-the-library.js';
import { writesOfTheTeam } from './writes-of-the-team.js';

/** What asks and writes nothing, and set-up, whose steps are met by faults in `set-up-broken-off.contract.test.ts`. */
type NotAWrite =
  `read${string}` | 'lastSeen' | 'enter' | 'findIssues' | 'checkFile' | 'mayDeclareHere' | 'planSetUp' | 'applySetUp';
/** Every call by which a screen writes. */
type Write = Exclude<keyof Desk, NotAWrite>;

/**
 * Every call by which a screen writes, with each way in which it writes: one that is new does not compile without its line here, and what
 * the tests of faults try is made from this record.
 */
export function everyWrite(siteNow: () => TestSite): Readonly<Record<Write, Writings>> {
  const at = asked(siteNow);
  return { ...writesOfIssues(at), ...writesOfTheTeam(at), ...writesOfTheLibrary(at), ...writesOfProblems(at) };
}
