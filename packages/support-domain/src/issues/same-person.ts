import type { Reporter } from './reporter.js';

type Named = Pick<Reporter, 'name' | 'email'>;

const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * An address as it is compared: blank where there is none. SharePoint's login of somebody ends in their address
 * (`i:0#.f|membership|ann@tmu.example`), and what is pasted may still be a link to it.
 */
function addressOf({ email = '' }: Named): string {
  return folded(email.slice(email.lastIndexOf('|') + 1)).replace(/^mailto:\s*/, '');
}

/** Whether two records are one person: by email address where both have one, else by name. */
export function isSamePerson(a: Named, b: Named): boolean {
  const [one, other] = [addressOf(a), addressOf(b)];
  return one && other ? one === other : folded(a.name) === folded(b.name);
}

/**
 * Entries put together by person, each person where they stand first. Addresses are matched before names: of three entries,
 * two may have addresses that differ and the third the name of both. It is one of them, and makes nobody more.
 */
export function byPerson<T extends { reporter: Named }>(entries: readonly T[]): readonly (readonly [T, ...T[]])[] {
  if (entries.length < 2) return entries.map((entry) => [entry]);
  const groups = new Map<string, T[]>();
  const groupOfName = new Map<string, T[]>();
  const withAddressFirst = [...entries].sort((a, b) => Number(!addressOf(a.reporter)) - Number(!addressOf(b.reporter)));
  for (const entry of withAddressFirst) {
    const [address, name] = [addressOf(entry.reporter), folded(entry.reporter.name)];
    const group = (address ? groups.get(`at ${address}`) : groupOfName.get(name)) ?? [];
    group.push(entry);
    groups.set(address ? `at ${address}` : `as ${name}`, group);
    if (!groupOfName.has(name)) groupOfName.set(name, group);
  }
  const place = new Map(entries.map((entry, index) => [entry, index]));
  const inPlace = (a: T, b: T): number => place.get(a)! - place.get(b)!;
  return [...new Set(groups.values())]
    .map((group) => [...group].sort(inPlace) as [T, ...T[]])
    .sort(([a], [b]) => inPlace(a, b));
}
