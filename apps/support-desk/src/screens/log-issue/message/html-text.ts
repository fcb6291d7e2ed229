import type { TextRead } from './clean-text';

/** HTML that is longer is read up to here: no message that a person wrote is. */
const longestHtml = 2_000_000;

const passedOver = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'SVG',
  'MATH',
  'TEXTAREA',
  'SELECT',
  'AUDIO',
  'VIDEO',
]);
const ownLine = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'BR',
  'DIV',
  'DL',
  'DT',
  'DD',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);

/** More elements in one another than any program writes. */
const deepest = 500;
/** Those that have no end, or need none: they do not go deeper. */
const endless = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);

/**
 * HTML up to where it is too deep. A parser looks through all open elements at each new one: 100,000 of them in one another took
 * a minute and a half, in a browser as well, and the page stood still. This looks at each tag once.
 */
function notTooDeep(html: string): string {
  const tag = /<(\/?)([a-z][a-z0-9]{0,15})/gi;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (endless.has(found[2]!.toLowerCase())) continue;
    depth = found[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return html.slice(0, found.index);
  }
  return html;
}

/**
 * The words of HTML. `DOMParser` makes a document that has no window: no script of it runs and no image of it is fetched. Nothing of that
 * document is ever put into the page; its text alone is taken, and React writes text. `wasCut`: there was more than was read.
 */
export function htmlText(html: string): TextRead {
  const read = notTooDeep(html.slice(0, longestHtml));
  const parsed = new DOMParser().parseFromString(read, 'text/html');
  const parts: string[] = [];
  // A walk without recursion: a hundred thousand nested elements are a known way to break a reader.
  let node: Node | null = parsed.body;
  const { body } = parsed;
  while (node) {
    let skip = false;
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      skip = passedOver.has(name);
      if (ownLine.has(name)) parts.push('\n');
      else if (name === 'TD' || name === 'TH') parts.push(' ');
    }
    if (!skip && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node && ownLine.has(node.nodeName.toUpperCase())) parts.push('\n');
    }
    node = !node || node === body ? null : node.nextSibling;
  }
  const text = parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
  return { text, wasCut: read.length < html.length };
}
