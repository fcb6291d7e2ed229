/** "1 issue", "2 issues", "5,000 issues": a number with what it counts. `several` where an s is not enough. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;

/** `45 minutes`, `1 hour`, `7 hours 15 minutes`, as the clock on the wall would not count it but the working day does. */
export function workingTimeWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return counted(rest, 'minute');
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
}

export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Each number that people write either way, at its place. */
export const numberWords = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');
