import type { HtmlRead } from './html-text.js';

/** Words of a body, and what its page would not have shown. */
export type BodyRead = HtmlRead;

export const noBody: BodyRead = { text: '', hidden: '', wasCut: false };

const lettersIn = (text: string): number => text.replace(/https?:\S+|[^\p{L}\p{N}]+/gu, '').length;

/**
 * The one of two writings of the same words that says more. Plain text goes first, but not where it is a stub: "This message is a
 * page. Open it in a browser", or nothing at all.
 */
export function chooseBody(plain: BodyRead, html: BodyRead): BodyRead {
  const inPlain = lettersIn(plain.text.slice(0, 100_000));
  const inHtml = lettersIn(html.text.slice(0, 100_000));
  if (inPlain > 0 && inPlain >= inHtml * 0.6) return { ...plain, hidden: html.hidden };
  return inHtml > 0 ? html : plain;
}
