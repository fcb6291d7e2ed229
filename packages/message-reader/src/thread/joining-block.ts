/**
 * What Teams, Zoom and Webex put into an invitation, as their messages had it from 2024 to 2026: "Microsoft Teams Need help?", "Join the meeting
 * now", the two numbers, a rule, "For organizers" (invitations kept as examples in public repositories [D]); Zoom's and Webex's [L].
 */
const signs: readonly RegExp[] = [
  /\bmeeting id\b|\bmeeting number\b|\bconference id\b/i,
  /\bpasscode\b|\bmeeting password\b|\baccess code\b/i,
  /\bjoin (?:the|this|zoom|webex|microsoft teams|on your)\b|\bclick here to join\b/i,
  /\bmicrosoft teams\b|\bzoom meeting\b|\bwebex\b/i,
  /\bdial[- ]in\b|\bone tap mobile\b|\bphone conference\b/i,
  /\bmeeting options\b|\bneed help\?|\bdownload teams\b/i,
];
const rule = /^[_~=\-*]{20,200}$/;
/** Where nothing is ruled, it begins with the program's name or with where to press, alone in its line. */
const begins =
  /^(?:microsoft teams(?: meeting)?(?: ?need help\?.{0,200})?|need help\?.{0,200}|join (?:the meeting now|zoom meeting|(?:microsoft )?teams meeting|webex meeting|on your computer\b.{0,80})(?: ?<?https?:\S+)?)$/i;
/** A line that such a block may have. */
const isOf =
  /^(?:microsoft teams\b.{0,200}|need help\?.{0,200}|(?:click here to )?join (?:the|this|zoom|webex|on|with|by|from|microsoft|teams|meeting|now)\b.{0,300}|(?:meeting|conference|webinar|video) (?:id|number|link|password|url|conference)\b.{0,120}|(?:passcode|access code|password)\s?:.{0,60}|(?:or )?(?:dial|call)[- ]in\b.{0,100}|find (?:a|your) local number.{0,300}|phone conference.{0,60}|one tap mobile.{0,60}|for organi[sz]ers?\b.{0,400}|meeting options\b.{0,400}|reset (?:dial-in )?pin\b.{0,300}|download teams\b.{0,300}|learn more\b.{0,300}|(?:system reference|tenant key|video id)\b.{0,300}|[+(]?\d[\d ()+,#*-]{7,40}.{0,300}|<?https?:\/\/\S+)$/i;
/** Their blocks are no longer. */
const longest = 60;
const mostLetters = 3_000;

const isBlock = (lines: readonly string[]): boolean => {
  const block = lines.join('\n');
  return block.length <= mostLetters && signs.filter((sign) => sign.test(block)).length >= 3;
};

/** Where the lines of such a block end that begins at `at`, each of them one of its own. */
function endOfOwnLines(lines: readonly string[], at: number, to: number): number {
  let end = at + 1;
  for (let index = end; index < Math.min(to, at + longest); index += 1) {
    const line = lines[index]!;
    if (rule.test(line) || isOf.test(line)) end = index + 1;
    else if (line !== '') break;
  }
  return end;
}

/** Where a block ends that says how to join a meeting, and begins at `at`; undefined where none does. Three signs make it one. */
export function endOfJoining(lines: readonly string[], at: number, to: number): number | undefined {
  const isRuled = rule.test(lines[at]!);
  if (!isRuled && !begins.test(lines[at]!)) return undefined;
  const own = endOfOwnLines(lines, at, to);
  if (isBlock(lines.slice(at, own))) return own;
  if (!isRuled) return undefined;
  // Between two rules there may be words of an organisation's own.
  const closed = lines.slice(at + 1, Math.min(to, at + longest)).findIndex((line) => rule.test(line));
  const paragraph = lines.indexOf('', at);
  const end = closed < 0 ? paragraph : at + closed + 2;
  const last = end < 0 || end > to ? to : end;
  return isBlock(lines.slice(at, last)) ? endOfOwnLines(lines, last - 1, to) : undefined;
}
