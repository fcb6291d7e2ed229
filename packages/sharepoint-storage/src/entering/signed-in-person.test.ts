import { PermissionKind } from '@pnp/sp/security/types.js';
import { signedInPerson } from './signed-in-person.js';

const user = { Title: 'Olive Grant', Email: 'olive.grant@tmu.example' };
const maySetUp = (rights: unknown): boolean => signedInPerson(user, rights, []).maySetUp;
/** A mask with these rights alone, as SharePoint sends one: numbers in text, above 2^31 too. */
const maskOf = (...kinds: PermissionKind[]): { High: string; Low: string } => {
  const bits = kinds.map((kind) => 1n << BigInt(kind - 1));
  const mask = bits.reduce((all, bit) => all | bit, 0n);
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
};

it('lets set up whoever may manage lists and permissions, and nobody with one of the two', () => {
  const { ManageLists, ManagePermissions, ViewListItems, EnumeratePermissions } = PermissionKind;
  expect(maySetUp(maskOf(ManageLists, ManagePermissions))).toBe(true);
  // With the highest bit of the lower half the number is above 2^31.
  expect(maySetUp({ High: '2147483647', Low: '4294967295' })).toBe(true);
  expect(maySetUp({ High: 2147483647, Low: 4294967295 })).toBe(true);
  const every = Object.values(PermissionKind).filter(
    (kind): kind is PermissionKind => Number(kind) > 0 && Number(kind) < 64,
  );
  const others = every.filter((kind) => kind !== ManageLists && kind !== ManagePermissions);
  expect(others).toContain(EnumeratePermissions);
  expect(maySetUp(maskOf(...others, ManageLists))).toBe(false);
  expect(maySetUp(maskOf(...others, ManagePermissions))).toBe(false);
  expect(maySetUp(maskOf(ViewListItems))).toBe(false);
  for (const nonsense of [undefined, {}, { High: 'x', Low: 'y' }, 'all']) expect(maySetUp(nonsense)).toBe(false);
});

const login = 'i:0#.f|membership|';
it.each([
  ['an account with an email', { Email: 'a.b@tmu.example', LoginName: `${login}other@tmu.example` }, 'a.b@tmu.example'],
  ['an account without one', { Email: '', LoginName: `${login}a.b@tmu.example` }, 'a.b@tmu.example'],
  ['a guest', { Email: null, LoginName: `${login}jane_ann_doe.example#ext#@tenant.example` }, 'jane_ann@doe.example'],
  ['a guest by a link', { Email: '', LoginName: `${login}urn%3aspo%3aguest#jane_d@doe.example` }, 'jane_d@doe.example'],
  ['an account of no address', { Email: '', LoginName: 'SHAREPOINT\\system' }, ''],
])('finds the email of %s', (_, said, email) => {
  const people = [{ name: 'One', email: email.toUpperCase(), roles: ['portal-inbox'] as const, hasLeft: false }];
  const person = signedInPerson({ Title: 'One', ...said }, {}, people);
  expect(person).toMatchObject({ name: 'One', email, roles: email ? ['portal-inbox'] : ['visitor'] });
});

it.each([null, '', undefined])('somebody whose name is %j goes by their email, and opens the desk', (Title) =>
  expect(signedInPerson({ Title, Email: 'a.b@tmu.example' }, {}, []).name).toBe('a.b@tmu.example'),
);
it('somebody with neither a name nor an email goes by their account', () =>
  expect(signedInPerson({ Title: null, LoginName: 'SHAREPOINT\\system' }, {}, []).name).toBe('sharepoint\\system'));
