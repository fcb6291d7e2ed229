const depthOf = (line: string): number => /^>*/.exec(line)![0].length;

/**
 * A text that flows, with its lines joined (RFC 3676 4.2 and 4.5): a line that ends in a blank goes on in the next of the same depth of
 * quotation; the blank before a line that would look like something else falls away; "-- " is a signature and ends in no such blank.
 * Without this each wrapped line of a telephone would be a line of its own in the issue.
 */
export function joinFlowed(text: string, dropsBlank: boolean): string {
  const joined: string[] = [];
  let goesOn: number | undefined;
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) joined.push(open.join(''));
    open = [];
    goesOn = undefined;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const depth = depthOf(line);
    const said = line.slice(depth).replace(/^ /, '');
    const isSignature = said === '-- ';
    const isOpen = said.endsWith(' ') && !isSignature;
    const words = isOpen && dropsBlank ? said.slice(0, -1) : said;
    // An empty line ends a paragraph, though the one before it ends in a blank: to join them would lose the end.
    if (goesOn !== depth || isSignature || said === '') {
      close();
      open.push(depth > 0 ? `${'>'.repeat(depth)} ` : '');
    }
    open.push(words);
    if (isOpen) goesOn = depth;
    else close();
  }
  close();
  return joined.join('\n');
}
