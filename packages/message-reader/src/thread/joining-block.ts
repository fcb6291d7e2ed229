/** What Teams, Zoom and Webex put into an invitation, as their messages had it in 2025 and 2026 [L]. */
const signs: readonly RegExp[] = [
  /\bmeeting id\b|\bmeeting number\b|\bconference id\b/i,
  /\bpasscode\b|\bmeeting password\b|\baccess code\b/i,
  /\bjoin (?:the|this|zoom|webex|microsoft teams|on your)\b|\bclick here to join\b/i,
  /\bmicrosoft teams\b|\bzoom meeting\b|\bwebex\b/i,
  /\bdial[- ]in\b|\bone tap mobile\b|\bphone conference\b/i,
  /\bmeeting options\b|\bneed help\?|\bdownload teams\b/i,
];
const rule = /^[_~=\-*]{20,200}$/;
/** Their blocks are no longer. */
const longest = 40;

/** Where a block ends that says how to join a meeting, and begins at `at` with a rule; undefined where none does. Three signs make it one. */
export function endOfJoining(lines: readonly string[], at: number, to: number): number | undefined {
  if (!rule.test(lines[at]!)) return undefined;
  const closed = lines.slice(at + 1, Math.min(to, at + longest)).findIndex((line) => rule.test(line));
  const end = closed < 0 ? lines.indexOf('', at) : at + closed + 2;
  const block = lines.slice(at, end < 0 ? to : end).join('\n');
  if (block.length > 3_000 || signs.filter((sign) => sign.test(block)).length < 3) return undefined;
  return end < 0 || end > to ? to : end;
}
