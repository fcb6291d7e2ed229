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
