/** @jest-environment node */
import { dayWindow, decideUpdate, roles, type Role, type UpdateCommand } from '@tms-support/support-domain';
import { priya } from '../../testing/people';
import { mayAddUpdates } from './may-add-updates';

const hear: UpdateCommand = {
  type: 'hear',
  key: 'MC1',
  kind: 'microsoft',
  announced: {
    title: 'New menu',
    body: 'It moves.',
    saidOn: '2026-03-01',
    window: dayWindow('2026-04-01'),
  },
  source: { kind: 'message-center', id: 'MC1' },
};

/** Whether the domain takes a new update from somebody with this role. */
function isTaken(role: Role): boolean {
  const actor = { ...priya, roles: [role] };
  const decided = decideUpdate(undefined, hear, { at: '2026-03-05T09:00:00.000Z', actor, newId: () => 'n' });
  if (decided.outcome === 'refused' && decided.refusal.code !== 'UPDATE.NOT_YOURS')
    throw new Error(decided.refusal.message);
  return decided.outcome !== 'refused';
}

it.each(Object.keys(roles) as Role[])('offers the form to a %s where what it gives is taken from them', (role) => {
  expect(mayAddUpdates({ ...priya, roles: [role] })).toBe(isTaken(role));
});
