/** What of the web part's context PnPjs needs: the digest that came with the page. Every part of it is the page's to give, or not. */
interface PageContext {
  pageContext?: {
    web?: { absoluteUrl?: string };
    legacyPageContext?: { formDigestValue?: string; formDigestTimeoutSeconds?: number };
  };
}

/** Milliseconds before its end from which a digest is taken for old. */
const early = 15_000;

/**
 * The digest that came with the page, for requests to the page's own site: the first write asks for none. It holds the time of its making, behind a
 * comma [R: `0x…,10 Mar 2026 09:00:00 -0000`; @pnp/sp 4.21, `SPFx`, reads it so].
 */
export function pageDigest(context: unknown): (url: string) => { value: string; expiration: Date } | null {
  return (url) => {
    const { web, legacyPageContext } = (context as PageContext).pageContext ?? {};
    const { formDigestValue: value, formDigestTimeoutSeconds: seconds = 1600 } = legacyPageContext ?? {};
    if (!value || !url.toLowerCase().startsWith(`${web?.absoluteUrl}/_api`.toLowerCase())) return null;
    return { value, expiration: new Date(Date.parse(value.split(',')[1] ?? '') + seconds * 1000 - early) };
  };
}
