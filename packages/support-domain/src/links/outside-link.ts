/** What every browser and Node have, and the language alone does not: its types are not those of this package. */
declare const URL: new (
  text: string,
  base?: string,
) => Readonly<Record<'href' | 'protocol' | 'hostname' | 'port' | 'pathname' | 'username' | 'password', string>>;

/** The schemes that a link out of the desk may have. */
const schemes: ReadonlySet<string> = new Set(['https:', 'http:']);
/** Signs that are not seen, or that an address reader drops in silence: with them, what is read is not what is opened. */
const unseen = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/;
const longest = 2_000;

/**
 * An address that a click may follow, as the browser will read it; undefined for anything else. What is typed without a scheme is not
 * completed by guessing: a list cell is text from a stranger until it parses as an absolute address. `base` lets the site's own
 * paths (`/sites/tms/…`) through. "https://trello.com@evil.example" is refused: what it seems to name is a password there.
 */
export function outsideLink(address: string | undefined, base?: string): string | undefined {
  const text = (address ?? '').trim();
  if (text === '' || text.length > longest) return undefined;
  // Paths of the site may hold blanks; absolute addresses hold nothing that is not seen.
  if (unseen.test(base === undefined ? text : text.replace(/ /g, '%20'))) return undefined;
  if (base !== undefined && /^\/\//.test(text)) return undefined;
  try {
    const url = base === undefined ? new URL(text) : new URL(text, base);
    const isPlain = schemes.has(url.protocol) && url.username === '' && url.password === '' && url.hostname !== '';
    return isPlain ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address taken apart as a browser does; undefined where a click may not follow it. */
export const partsOfLink = (address: string | undefined): InstanceType<typeof URL> | undefined => {
  const link = outsideLink(address);
  return link === undefined ? undefined : new URL(link);
};

/** The host of a stored address, in small letters; undefined where it is not one that a click may follow. */
export function hostOfLink(address: string | undefined): string | undefined {
  return partsOfLink(address)?.hostname.toLowerCase();
}
