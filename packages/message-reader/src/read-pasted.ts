import type { ReadFile } from './message-file.js';
import { messageOfText } from './message-of-text.js';
import { isMail } from './mail/saved-words.js';
import type { ReadingOptions } from './pace.js';
import { readMessage } from './read-message.js';

/** What Gmail's page of an "original" has above the source, where somebody copies all of the page [L]. */
const aboveSource = /^\s*original message\s+message id\b[^]{0,3000}?\n(?=(?:delivered-to|received|return-path):)/i;

/** The source of a message in words that somebody pasted; undefined where they are not one. */
function sourceIn(text: string): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(text.replace(aboveSource, '').trimStart());
  return isMail(bytes) ? bytes : undefined;
}

/** A message from what somebody pasted: its source, as Gmail and Outlook on the web show it, or its words. */
export async function readPasted(text: string, options: ReadingOptions = {}): Promise<ReadFile> {
  const source = sourceIn(text);
  return source ? readMessage('pasted.eml', source, options) : { message: messageOfText(text), files: [] };
}
