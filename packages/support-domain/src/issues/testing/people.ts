import type { Actor } from '../../people/role.js';
import type { DecideFacts } from '../decide-issue.js';
import type { Role } from '../../vocabulary/roles.js';

/** Invented people, one for each role that acts. */
const actor = (name: string, role: Role): Actor => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@tmu.example`,
  roles: [role],
});

export const administrator = actor('Priya Shah', 'system-administrator');
export const caseWorker = actor('Tom Reed', 'tms-user');
export const otherCaseWorker = actor('Ines Costa', 'tms-user');
export const developer = actor('Leo Brandt', 'crm-developer');
export const visitor = actor('Ada Vance', 'visitor');
export const everyActor = [administrator, caseWorker, otherCaseWorker, developer, visitor];

/** Facts that count: the minutes from 9:00 on 2 March 2026, and ids from 1 on. */
export function factsOf(who: Actor, from = 0): DecideFacts & { actor: Actor } {
  let ids = from * 100;
  return {
    actor: who,
    at: new Date(Date.UTC(2026, 2, 2, 9, from)).toISOString(),
    newId: () => `id-${(ids += 1)}`,
  };
}
