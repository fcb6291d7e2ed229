/**
 * The line above what a failed delivery brings back within its words: Exim's, qmail's (Yahoo's and others') and Sendmail's, as their notices have
 * them [L].
 */
const beginsCopy =
  /^[-_*= ]{0,12}(?:this is a copy of (?:the|your) (?:original )?message|below this line is a copy of the message|(?:the |your )?(?:original|returned|unsent) message (?:follows|is attached below|below)|(?:a )?copy of (?:the|your) (?:original )?message(?: follows)?|(?:the )?(?:message )?headers? of the (?:original )?message follows?)\b.{0,60}$/im;
const beginsAsMail = /^\s{0,20}(?:return-path|received|from|to|subject|date|message-id|mime-version|x-[\w-]{1,40}):/i;

/** The words of a notice, and the message that stands below them with its headings; undefined where none does. */
export function withReturnedCopy(text: string): { notice: string; copy: string } | undefined {
  const found = beginsCopy.exec(text);
  if (!found) return undefined;
  const copy = text.slice(found.index + found[0].length).replace(/^\s+/, '');
  return beginsAsMail.test(copy) ? { notice: text.slice(0, found.index), copy } : undefined;
}
