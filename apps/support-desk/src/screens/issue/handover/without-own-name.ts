import { foldText } from '@tms-support/support-domain';

const word = "\\p{L}(?:[\\p{L}\\p{M}'’]|-\\p{L}){0,40}";
/** "Its finbar o'dowd here (panel member), ", "jo rang. ", "This is Gwen from Leeds: ": no more than who says it. */
const introduced = new RegExp(
  `^(?<says>(?:it['’]?s|this is|i am|i['’]?m|my name is)(?: me,)? )?(?<name>${word}(?:\\.? ${word}){0,3}?)` +
    `(?<does>(?:,)? (?:here|(?:has |have |just )?(?:rang|called|phoned|rung|e-?mailed)(?: (?:me|us|up|in|again|today|this morning))?))?` +
    `(?: \\([^()\\n]{0,60}\\)|,? (?:from|of|in) [^.!?:,\\n]{2,40})?(?: ?[,.!:;–-])\\s{1,3}(?=\\S[^]{7})`,
  'iu',
);
/** "KR, NEW", "Many thanks Gwen", "Thanks.": how a message ends that has no line for it. */
const signed = new RegExp(
  `(?<=[.!?…)"”’\\n] ?)(?:(?:many |kind |best |warm )?(?:thanks|regards|wishes)(?: (?:in advance|again|all|a lot|for your help))?|thank you|kr|br|bw|tia|cheers|ta|best|x{1,3})` +
    `(?: ?[,.!–-])? ?(?<name>${word}(?:\\.? ${word}){0,3})?[.!]?(?: x{1,3})?$`,
  'iu',
);

/** What people call themselves: any part of their name, or the initials of it. */
function isOwn(words: string, name: string): boolean {
  const parts: readonly string[] = foldText(name).match(/[\p{L}\p{M}]+/gu) ?? [];
  const said: readonly string[] = foldText(words).match(/[\p{L}\p{M}]+/gu) ?? [];
  const initials = parts.map((part) => part[0]).join('');
  return (
    said.every((one) => parts.includes(one)) ||
    (said.length === 1 && said[0]!.length > 1 && initials.endsWith(said[0]!))
  );
}

/** What somebody says, without how they say who they are: an office hands over the fault, and who has it stands with the issue. */
export function withoutOwnName(said: string, name: string): string {
  const start = introduced.exec(said)?.groups;
  const isIntroduced = start && (start.says ?? start.does) !== undefined && isOwn(start.name!, name);
  const rest = isIntroduced ? said.replace(introduced, '') : said;
  const end = signed.exec(rest.trimEnd())?.groups;
  return end && (end.name === undefined || isOwn(end.name, name)) ? rest.trimEnd().replace(signed, '').trim() : rest;
}
