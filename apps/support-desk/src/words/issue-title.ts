/** A line that only greets: "Dear Team,", "Hello". */
const greets = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?:(?: [^\s,!:]+){0,4}[,!:]|(?: \S+)?)$/i;

/**
 * Signs that turn the writing round: what stands behind one in a title would be read backwards, and a file called "fdp.exe" would look like another.
 * The words keep them where they are stored; nobody sees them here.
 */
export const withoutTurns = (words: string): string =>
  words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** What an issue is called in a list: its first words after a greeting, never cut inside a word. */
export function issueTitle(whatHappened: string, longest = 72): string {
  const lines = withoutTurns(whatHappened)
    .trim()
    .split(/[\r\n]+/);
  const whole = lines.map((one) => one.trim()).find((one) => one !== '' && !greets.test(one)) ?? lines[0]!;
  // What somebody says first is what it is about: the first sentence, where it is one. "Hello." and "e.g. this" are none.
  const [first = whole] = /^.{16,}?[.!?](?=\s+["“‘(]?[A-Z0-9])/.exec(whole) ?? [];
  const line = first.replace(/([^.])\.$/, '$1');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  // Nothing but a word stands before the ellipsis: no comma and no dash.
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}
