const enumeration = /export (type )?\{([^}]*)\} from '[^']+';/g;

/**
 * What an index exports by name, sorted: a type as `type Name`. Anything else than an enumerated export is a fault. `parts`: files that
 * the index hands on whole, by their place, which may only enumerate too.
 */
export function surfaceOf(index: string, parts: Readonly<Record<string, string>> = {}): string[] {
  const source = Object.entries(parts).reduce(
    (text, [place, part]) => text.replace(`export * from '${place}';`, () => part),
    index,
  );
  const left = source
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
    .replace(enumeration, '')
    .trim();
  if (left !== '') throw new Error(`An index only enumerates what it exports: ${left}`);
  const names = [...source.matchAll(enumeration)].flatMap(([, whole, inner]) =>
    inner!
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => (whole && !name.startsWith('type ') ? `type ${name}` : name)),
  );
  const bare = (name: string) => name.replace('type ', '');
  return names.sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
}
