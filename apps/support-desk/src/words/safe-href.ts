/** The schemes that a link on the screen may have. Anything else (`javascript:`, `data:`, `file:`) is shown as text. */
const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that may stand in `href`, or undefined. What is typed without a scheme is not completed by guessing: a list cell
 * is text from a stranger until it parses as an absolute address. `base` lets the site's own paths (`/sites/tms/…`) through.
 */
export function safeHref(address: string | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = base ? new URL(address.trim(), base) : new URL(address.trim());
    return schemes.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
