const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\s.'’_-]/gu, '')
    .toLowerCase();

/** How offices make an address of a name: "asha.patel", "a.patel", "patel.asha", "apatel", "patela" (custom [L]). */
function ownParts(name: string): readonly string[] {
  const words = letters(name)
    .replace(/['’.]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  const initial = first[0]!;
  return [first + last, last + first, initial + last, last + initial];
}

/** The one of these addresses that a name makes; empty where none does, or several do. */
export function addressByName(name: string, addresses: readonly string[]): string {
  const parts = ownParts(name);
  const theirs = addresses.filter((email) => parts.includes(letters(email.split('@')[0]!).replace(/[\s.'’_-]/g, '')));
  return theirs.length === 1 ? theirs[0]! : '';
}
