const begins = /(-{4,20}) ?Original message ?-{4,20}[ \t]?From: /i;
/** Its longest heading: what stands further is not looked at. */
const longest = 800;
const parts =
  /^-{4,20} ?(?<above>Original message) ?-{4,20}[ \t]?From: (?<from>[^\n]{3,200}?) Date: (?<date>[^\n]{6,60}?) To: (?<to>[^\n]{3,300}?) Subject: /i;
const ownLine = /([.?!\p{L}])(Sent from my [\p{L}\d ]{3,40})\s*$/u;

/**
 * Telephones write the heading of what they quote in one line where they make plain words of a page, and their own line behind the last
 * word: "refused.Sent from my Galaxy", "-------- Original message --------From: … Date: … To: … Subject: …" (Samsung's [L]). The text with
 * these in lines of their own. Where the subject ends cannot be told: what stands behind it is quoted as well.
 */
export function headingInLines(text: string): string {
  const at = begins.exec(text)?.index;
  if (at === undefined) return text;
  const found = parts.exec(text.slice(at, at + longest));
  if (!found) return text;
  const { above, from, date, to } = found.groups!;
  const heading = [`-------- ${above!} --------`, `From: ${from!}`, `Date: ${date!}`, `To: ${to!}`, 'Subject: '].join(
    '\n',
  );
  return `${text.slice(0, at).replace(ownLine, '$1\n$2')}\n${heading}${text.slice(at + found[0].length)}`;
}
