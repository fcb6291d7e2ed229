import type { HtmlRead } from './html-text.js';

/** Words of a body, and what its page would not have shown. */
export type BodyRead = HtmlRead;

export const noBody: BodyRead = { text: '', hidden: '', wasCut: false };

const lettersIn = (text: string): number => text.replace(/https?:\S+|[^\p{L}\p{N}]+/gu, '').length;

/** What a program puts where it writes no plain text: it sends its reader to the page. */
const sendsToPage =
  /\b(?:view|open|read|see|display)\b.{0,40}\b(?:browsers?|online|web ?page|html)\b|\b(?:not|cannot|can't|unable to) (?:show|support|display|read|view)\b.{0,20}\bhtml\b|\bhtml[- ](?:capable|enabled|compatible|format|version|e-?mail|message|only|viewer|reader|client)\b|\b(?:page|mail|message)\b.{0,20}\bin html\b/i;
const isStub = (text: string): boolean => lettersIn(text) < 200 && sendsToPage.test(text);

/** More rows say no more of how a table is written. */
const rowsLookedAt = 5;
/** What `TableRows` puts between two cells. */
const apart = / \| |\u2003/;

/** Whether a table of the page has no line for each row in the plain words: Outlook on the web puts each cell into a line of its own [L]. */
function losesRows(plain: string, html: string): boolean {
  const rows = html.split('\n').filter((line, at, all) => {
    const cells = (other: string | undefined): number => other?.split(apart).length ?? 0;
    return cells(line) > 1 && (cells(line) === cells(all[at - 1]) || cells(line) === cells(all[at + 1]));
  });
  const lines = plain.split('\n');
  const isWhole = (row: string): boolean =>
    lines.some((line) => row.split(apart).every((cell) => line.includes(cell.trim())));
  return rows.slice(0, rowsLookedAt).some((row) => !isWhole(row));
}

/**
 * The one of two writings of the same words that says more. Plain text goes first, but not where it is a stub: "This message is a
 * page. Open it in a browser", or nothing at all.
 */
export function chooseBody(plain: BodyRead, html: BodyRead): BodyRead {
  const inPlain = lettersIn(plain.text.slice(0, 100_000));
  const inHtml = lettersIn(html.text.slice(0, 100_000));
  // However short the page is: a stub says less.
  const isLess = inHtml > 0 && isStub(plain.text) && !isStub(html.text);
  const losesTable = inHtml > 0 && losesRows(plain.text.slice(0, 100_000), html.text.slice(0, 100_000));
  if (inPlain > 0 && inPlain >= inHtml * 0.6 && !isLess && !losesTable)
    return { ...plain, hidden: html.hidden, pictures: html.pictures ?? [] };
  return inHtml > 0 ? html : plain;
}
