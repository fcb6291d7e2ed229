/** A style sheet that is longer is no message's own: Outlook's and services' have some 20 kB. */
const longestSheet = 100_000;

/** ".preheader", "span.preheader": one class, and nothing that it stands in. */
const oneClass = /^\s*(?:[a-z]\w{0,15})?\.([\w-]{1,60})\s*$/i;

/**
 * The classes that a style sheet hides by themselves, of those that stand for every screen: rules for narrow screens or for print ("@media")
 * hide nothing here. The last rule of a class counts, as programs read them (CSS Cascading 4, 6.4.4 [D]). `hides`: whether declarations do.
 */
export function hidingClasses(sheet: string, hides: (style: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const css = sheet.slice(0, longestSheet).replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|<!--|-->/g, ' ');
  let at = 0;
  while (at < css.length) {
    const opens = css.indexOf('{', at);
    if (opens < 0) break;
    const [selector] = css.slice(at, opens).split(';').slice(-1);
    let deep = 1;
    let end = opens + 1;
    for (; end < css.length && deep > 0; end += 1) {
      if (css[end] === '{') deep += 1;
      else if (css[end] === '}') deep -= 1;
    }
    if (!selector!.trim().startsWith('@')) {
      const isHiding = hides(css.slice(opens + 1, end - 1).toLowerCase());
      for (const one of selector!.split(',')) {
        const name = oneClass.exec(one)?.[1]?.toLowerCase();
        if (name && isHiding) found.add(name);
        else if (name && /\bdisplay\s*:/i.test(css.slice(opens, end))) found.delete(name);
      }
    }
    at = end;
  }
  return found;
}
