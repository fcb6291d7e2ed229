/** Whether a drag brings files, or is new Outlook's, which hands over no file and names its kind by "maillist". [L] */
export const bringsMessage = (types: readonly string[]): boolean =>
  types.includes('Files') || types.some((type) => /maillist/i.test(type));

/** Whether the words of such a drag are a message's: without any, or with a subject alone, there is nothing to read. */
export const isMessageText = (text: string): boolean => text.trim().length >= 20;

/** The source of a message, as Gmail and Outlook on the web show it for copying: headings of servers stand in its first lines. */
const beginsAsSource =
  /^\s*(?:original message\s+message id\b|(?:[\w-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,20}){0,20}?(?:received|return-path|delivered-to|message-id|mime-version|arc-seal):)/i;

/** Whether pasted words begin as mail programs and chats begin theirs: the reader of messages says who wrote them, and when. */
export const beginsAsMessage = (text: string): boolean =>
  beginsAsSource.test(text.slice(0, 20_000)) ||
  /^\s*(?:\W{0,2}from:.{2,200}\n\s{0,4}\W{0,2}(?:sent|date|to|subject|reply-to):|.{2,60}<[^\s<>@]+@[^\s<>@]+>\s*\n|\[[^\]\n]{0,30}\d:\d\d.{0,6}\] \S|\d+[/.]\d+[/.]\d+,? \d+:\d\d.{0,6} [-–] .{2,60}: )/i.test(
    text,
  );
