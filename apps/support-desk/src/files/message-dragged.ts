/** Whether a drag brings files, or is new Outlook's, which hands over no file and names its kind by "maillist". [L] */
export const bringsMessage = (types: readonly string[]): boolean =>
  types.includes('Files') || types.some((type) => /maillist/i.test(type));

/** Whether the words of such a drag are a message's: without any, or with a subject alone, there is nothing to read. */
export const isMessageText = (text: string): boolean => text.trim().length >= 20;
