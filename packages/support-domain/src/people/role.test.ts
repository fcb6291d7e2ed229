import { actorSchema, lanesOf } from './role.js';
import { lanes } from '../vocabulary/words/roles.js';
import { type Role, roleSchema } from '../vocabulary/roles.js';

it.each<[Role, string[]]>([
  ['system-administrator', ['tmu']],
  ['portal-inbox', ['tmu']],
  ['stakeholder-engagement', ['tmu']],
  ['team-lead', ['tmu']],
  ['tms-user', ['person']],
  ['tra-support', ['tra']],
  ['crm-developer', ['tra']],
  ['tra-digital', ['tra']],
  ['site-owner', []],
  ['visitor', []],
])('%s acts in %j', (role, acts) => {
  expect([...lanesOf([role])]).toEqual(acts);
});

it('names the roles and the lanes as lists and people files do', () => {
  expect(roleSchema.options).toEqual([
    'system-administrator',
    'portal-inbox',
    'stakeholder-engagement',
    'team-lead',
    'tms-user',
    'tra-support',
    'crm-developer',
    'tra-digital',
    'site-owner',
    'visitor',
  ]);
  expect(Object.keys(lanes)).toEqual(['person', 'tmu', 'tra']);
});

it('adds up the lanes of somebody with several roles, and knows every role', () => {
  expect([...lanesOf(['tms-user', 'portal-inbox', 'system-administrator'])].sort()).toEqual(['person', 'tmu']);
  expect([...lanesOf([])]).toEqual([]);
  expect([...lanesOf(roleSchema.options)].sort()).toEqual(['person', 'tmu', 'tra']);
});

it('reads an actor with the roles that there are, and no other', () => {
  const priya = { name: 'Priya Shah', email: 'priya.shah@tmu.example', roles: ['team-lead'] };
  expect(actorSchema.parse(priya)).toEqual(priya);
  expect(actorSchema.safeParse({ ...priya, roles: ['head of everything'] }).success).toBe(false);
  expect(actorSchema.safeParse({ name: 'Priya Shah' }).success).toBe(false);
});

it('gives no rights by a role that nobody knows, and those of the others', () => {
  const typed = ['caretaker', 'team-lead'] as unknown as readonly Role[];
  expect([...lanesOf(typed)]).toEqual(['tmu']);
  expect(lanesOf(typed.slice(0, 1)).size).toBe(0);
});
