/** Whether a drag brings files, or is new Outlook's, which hands over no file and names its kind by "maillist". [L] */
export const bringsMessage = (types: readonly string[]): boolean =>
  types.includes('Files') || types.some((type) => /maillist/i.test(type));

/** Whether the words of such a drag are a message's: without any, or with a subject alone, there is nothing to read. */
export const isMessageText = (text: string): boolean => text.trim().length >= 20;

/** Whether pasted words begin as mail programs and chats begin theirs: the reader of messages says who wrote them, and when. */
export const beginsAsMessage = (text: string): boolean =>
  /^\s*(?:\W{0,2}from:.{2,200}\n\s{0,4}\W{0,2}(?:sent|date|to|subject|reply-to):|.{2,60}<[^\s<>@]+@[^\s<>@]+>\s*\n|\[[^\]\n]{0,30}\d:\d\d.{0,6}\] \S|\d+[/.]\d+[/.]\d+,? \d+:\d\d.{0,6} [-–] .{2,60}: )/i.test(
    text,
  );
