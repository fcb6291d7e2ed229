import type { IssueRow } from '../issues/issue-calls.js';
import type { KnownPerson } from '../people/people-calls.js';

const folded = (email: string): string => email.trim().toLowerCase();

/**
 * Whether Home needs this row of the people list before SharePoint has answered: colleagues with a role in support, whoever has an open
 * issue, and whoever looks. Those who only report problems are named by their own open issues, and else by nothing on this device.
 */
export function isOfTheTeam(
  issues: readonly IssueRow[],
  own: string,
): (person: Pick<KnownPerson, 'email' | 'roles'>) => boolean {
  const owners = new Set(issues.flatMap(({ value }) => (value.owner ? [folded(value.owner.email)] : [])));
  return ({ email, roles }) =>
    roles.some((role) => role !== 'tms-user') || owners.has(folded(email)) || folded(email) === folded(own);
}
