const isMarked = (line = ''): boolean => /^\s*>/.test(line);

/** Programs wrap at 72 to 80 signs, and a line that they broke is not much shorter. */
const shortestWrapped = 60;

/**
 * Whether a line is of a quotation: marked, or what a program broke off a marked line and left without a mark (Gmail on Android, as
 * zapier/email-reply-parser, test/emails/email_android_gmail_inline.txt has it [R]). An answer stands below a line that has ended, or by itself.
 */
export function isQuotedAt(raw: readonly string[], at: number): boolean {
  if (isMarked(raw[at])) return true;
  const above = raw[at - 1] ?? '';
  return (
    isMarked(above) &&
    isMarked(raw[at + 1]) &&
    above.trimEnd().length >= shortestWrapped &&
    !/[.?!:;"'”’)]\s*$/.test(above) &&
    /^\s*\p{Ll}/u.test(raw[at]!)
  );
}
