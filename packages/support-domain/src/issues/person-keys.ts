import type { IssuePerson } from './issue-person.js';
import { firstPersonKey } from './people-on-issue.js';
import { isSamePerson } from './same-person.js';

/** A key that nobody on the issue has: as it is, else with a number behind it. */
function freeKey(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key;
  let next = 2;
  while (isTaken(`${key}~${next}`)) next += 1;
  return `${key}~${next}`;
}

/** Keys that are none of those taken, nor one drawn before. */
export function freshKeys(those: readonly string[] | undefined, newKey: () => string): () => string {
  const taken = new Set(those);
  return () => {
    const key = freeKey(newKey(), (one) => taken.has(one));
    taken.add(key);
    return key;
  };
}

/** The key that somebody came with, before it was found to be another's. */
export const keyAsGiven = (key: string): string => key.replace(/~\d+$/, '');

/** Who came with the same issue under the same key is the same, whatever was corrected in their name since. */
const isOne = (a: IssuePerson, b: IssuePerson): boolean =>
  (a.fromIssueKey !== undefined && a.fromIssueKey === b.fromIssueKey) || isSamePerson(a.reporter, b.reporter);

/**
 * People who come, each under a key of their own; whoever is there already is left out. A key that comes twice with somebody else
 * behind it (an id that was made twice, a history that was edited by hand) must not drop a person whom nobody would then tell.
 */
export function comers(there: readonly IssuePerson[], people: readonly IssuePerson[]): IssuePerson[] {
  const known = new Map(there.map((person) => [person.key, person]));
  const coming: IssuePerson[] = [];
  for (const person of people) {
    let isThere = false;
    const key = freeKey(person.key, (one) => {
      const before = known.get(one);
      isThere ||= before !== undefined && isOne(before, person);
      return !isThere && (one === firstPersonKey || before !== undefined);
    });
    if (isThere) continue;
    const comer = key === person.key ? person : { ...person, key };
    known.set(key, comer);
    coming.push(comer);
  }
  return coming;
}
