/**
 * Addresses as gateways rewrite them, as they were: Microsoft's Safe Links keeps what it wraps in `url` [D: "Safe Links in Microsoft Defender
 * for Office 365"], Proofpoint's in `u`, with "-" for "%" and "_" for "/", or between "__" and "__" [D: its URL decoder], Barracuda's in `a` and
 * Google's in `q` [L]. Mimecast's and Cisco's hold no address: nothing can be read of them.
 */
const wrappers: readonly (readonly [RegExp, (address: string) => string])[] = [
  [
    /^https?:\/\/[\w.-]{1,80}safelinks\.protection\.(?:outlook|office365)\.\w+\/[^?]{0,80}\?(?:[^#]{0,400}?&(?:amp;)?)?url=([^&#]+)/i,
    decoded,
  ],
  [/^https?:\/\/urldefense(?:\.proofpoint)?\.com\/v2\/url\?(?:[^#]{0,400}?&(?:amp;)?)?u=([^&#]+)/i, ofProofpoint],
  [/^https?:\/\/urldefense(?:\.proofpoint)?\.com\/v3\/__(.{1,2000}?)__;/i, (own) => own],
  [/^https?:\/\/linkprotect\.cudasvc\.com\/url\?(?:[^#]{0,400}?&(?:amp;)?)?a=([^&#]+)/i, decoded],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:[^#]{0,400}?&(?:amp;)?)?q=([^&#]+)/i, decoded],
];

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

function ofProofpoint(address: string): string {
  return decoded(address.replace(/-/g, '%').replace(/_/g, '/'));
}

/** Wrapped twice where a message went through two gateways. */
const mostWrappings = 3;

function unwrapped(address: string): string {
  let now = address;
  for (let turn = 0; turn < mostWrappings; turn += 1) {
    const inner = wrappers.map(([how, read]) => {
      const found = how.exec(now);
      return found ? read(found[1]!) : '';
    });
    const next = inner.find((one) => /^https?:\/\/[^\s<>]+$/i.test(one));
    if (next === undefined) break;
    now = next;
  }
  return now;
}

const address = /https?:\/\/[^\s<>"'()[\]{}]{8,4000}/gi;

/** Text whose links are those that somebody put there; what a program wrote twice, "https://a.example<https://a.example>", once. */
export const withOwnLinks = (text: string): string =>
  text
    .replace(address, unwrapped)
    .replace(
      /((?:https?:\/\/|www\.)[^\s<>]{4,2000}) ?<([^\s<>]{4,2000})>/gi,
      (both: string, shown: string, link: string) => (bare(shown) === bare(link) ? shown : both),
    );

const bare = (link: string): string =>
  link
    .replace(/^https?:\/\/(?:www\.)?|^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase();
