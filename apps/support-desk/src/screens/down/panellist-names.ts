import type { KnownPerson } from '@tms-support/sharepoint-storage';

/** A panellist as they are told apart: by name with the address to write to, where the people list has them; else by address alone. */
export function panellistInWords(address: string, people: readonly Pick<KnownPerson, 'name' | 'email'>[]): string {
  const wanted = address.trim().toLowerCase();
  const known = people.find(({ email }) => email?.trim().toLowerCase() === wanted);
  return known && known.name.trim().toLowerCase() !== wanted ? `${known.name} (${address})` : address;
}
