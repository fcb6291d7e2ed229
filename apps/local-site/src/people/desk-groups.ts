import type { SharePointEmulator } from '@tms-support/sharepoint-emulator';
import { SiteAnswerError, type AskSite } from './ask-site.js';

async function groupExists(asOwner: AskSite, title: string): Promise<boolean> {
  try {
    await asOwner(`/_api/web/sitegroups/getByName('${encodeURIComponent(title.replace(/'/g, "''"))}')?$select=Id`);
    return true;
  } catch (problem) {
    if (problem instanceof SiteAnswerError && problem.status === 404) return false;
    throw problem;
  }
}

/**
 * Puts somebody into their group of the desk, once set-up has made it. On a tenant a site owner does this by hand, on
 * SharePoint's own page of people and groups, which the local site has not.
 */
export async function joinDeskGroup(
  site: SharePointEmulator,
  asOwner: AskSite,
  person: { loginName: string; name: string; email: string; deskGroup?: string | undefined },
): Promise<void> {
  const { loginName, name, email, deskGroup } = person;
  if (deskGroup === undefined || !(await groupExists(asOwner, deskGroup))) return;
  site.ensurePerson({ loginName, title: name, email, groups: [deskGroup] });
}
