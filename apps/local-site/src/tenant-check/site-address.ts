/** What stands behind a site's address where somebody copied it from a page: the page, a list, a form. */
const behindSite = /\/(?:SitePages|Lists|Shared%20Documents|_layouts|_api|Forms)(?:\/|$).*$/i;

/**
 * The address of a site, from what somebody typed or copied out of a browser; undefined where it is not one. A name and password in it are
 * refused: they would stand in the report.
 */
export function siteAddress(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined;
  const { protocol, username, password, origin, pathname } = new URL(given);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  const steps = pathname.replace(behindSite, '').split('/');
  return [origin, ...steps.filter((step) => step !== '')].join('/');
}
