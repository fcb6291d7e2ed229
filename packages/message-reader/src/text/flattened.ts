const begins = /(-{4,20}) ?Original message ?-{4,20}[ \t]?From: /i;
/** Its longest heading: what stands further is not looked at. */
const longest = 800;
const parts =
  /^-{4,20} ?(?<above>Original message) ?-{4,20}[ \t]?From: (?<from>[^\n]{3,200}?) Date: (?<date>[^\n]{6,60}?) To: (?<to>[^\n]{3,300}?) Subject: /i;
const ownLine = /([.?!\p{L}])(Sent from my [\p{L}\d ]{3,40})\s*$/u;

/** "reply On Wed, 4 Mar 2026 at 15:59, asha@panel.example wrote:" above a marked line: no program puts words before it (mailgun/talon, tests [R]). */
const besideWords =
  /^(?<own>.{1,400}?\S)(?: |-{3} ?)(?<said>On (?:\p{Lu}\p{L}{2,8},? )?(?:\p{Lu}\p{L}{2,8} )?\d[^\n]{8,200}\swrote:)$/u;
/** Yahoo's, as plain words (crisp-oss/email-forward-parser, test/fixtures/yahoo_en_body.txt [R]): its subject ends with the line. */
const yahoo =
  /^\s*-{4,20} (?<above>Forwarded Message|Original Message) -{4,20} ?From: (?<from>.{3,200}?)To: (?<to>.{3,300}?)(?:Cc: (?<copy>.{3,600}?))?Sent: (?<sent>.{6,80}?)Subject: (?<subject>.{0,300})$/i;

function withHeadingApart(line: string, below = ''): string {
  if (line.length > 1_500) return line;
  const beside = /^\s*>/.test(below) ? besideWords.exec(line)?.groups : undefined;
  if (beside) return `${beside['own']!.replace(/-{3}$/, '')}\n${beside['said']!}`;
  const one = yahoo.exec(line)?.groups;
  if (!one) return line;
  return [
    `----- ${one['above']!} -----`,
    `From: ${one['from']!}`,
    `To: ${one['to']!}`,
    ...(one['copy'] ? [`Cc: ${one['copy']}`] : []),
    `Sent: ${one['sent']!}`,
    `Subject: ${one['subject']!}`,
    '',
  ].join('\n');
}

/**
 * Telephones write the heading of what they quote in one line where they make plain words of a page, and their own line behind the last
 * word: "refused.Sent from my Galaxy", "-------- Original message --------From: … Date: … To: … Subject: …" (Samsung's [L]). The text with
 * these in lines of their own. Where the subject ends cannot be told: what stands behind it is quoted as well.
 */
export function headingInLines(text: string): string {
  const lines = text.split('\n').map((line, at, all) => withHeadingApart(line, all[at + 1]));
  return samsungInLines(lines.join('\n'));
}

function samsungInLines(text: string): string {
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
