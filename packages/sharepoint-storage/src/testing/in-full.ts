/** Whether every case is tried. `npm run verify` tries them all; `npm test`, in which each kind is met, some of each. */
export const inFull = process.env['TMS_IN_FULL'] !== undefined;

/** The cases in full; otherwise so few of them, spread evenly, the first and the last among them: the same ones every time. */
export function someOf<T>(cases: readonly T[], few: number): readonly T[] {
  if (inFull || cases.length <= few) return cases;
  return Array.from({ length: few }, (_, at) => cases[Math.round((at * (cases.length - 1)) / Math.max(1, few - 1))]!);
}
