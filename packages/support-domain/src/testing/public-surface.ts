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

/** The doors of the package besides the whole, by their subpath, each with its index below `src`. */
export const doors = {
  dmn: 'rules/dmn/index.ts',
  'working-time': 'working-time/index.ts',
  statistics: 'statistics/index.ts',
  timetable: 'timetable.ts',
} as const;

/** What the package gives: the whole by name, and each door as `door: name`. `read` gives a file below `src`. */
export function surfaceOfPackage(read: (file: string) => string): { whole: string[]; pinned: string[] } {
  const { dmn: _, ...parts } = doors;
  const within = Object.fromEntries(
    Object.values(parts).map((file) => [`./${file.replace('.ts', '.js')}`, read(file)]),
  );
  const whole = surfaceOf(read('index.ts'), within);
  const ofDoors = Object.entries(doors).flatMap(([door, file]) =>
    surfaceOf(read(file)).map((name) => `${door}: ${name}`),
  );
  return { whole, pinned: [...whole, ...ofDoors] };
}
