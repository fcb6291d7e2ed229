import type { DeskSettings } from '@tms-support/sharepoint-storage';
import { hashOf, readRoute } from '../../app/route';
import { outsideLink, readEmailAddress, withoutEnd } from '@tms-support/support-domain';

/** What the property pane saves with the page. Empty text is the same as nothing. */
export interface SupportDeskProperties {
  siteUrl?: string;
  problemFormUrl?: string;
  trelloBoardUrl?: string;
  portalInbox?: string;
  stakeholderEngagementInbox?: string;
  /** The screen that a page opens with whose address names none, by its name in addresses. Empty: Home. */
  beginsAt?: string;
}

/**
 * The absolute address of the site of the lists, without a slash at its end. A path is read against the page's own site; an
 * address on another SharePoint is refused, as the person's sign-in does not reach there. Nothing chosen is undefined.
 */
export function siteOf(chosen: string | undefined, pageSiteUrl: string): string | undefined {
  const text = chosen?.trim();
  if (!text) return undefined;
  try {
    const page = new URL(pageSiteUrl);
    const site = new URL(text, `${page.origin}/`);
    if (site.origin !== page.origin || site.search || site.hash) return undefined;
    // A path with a lone per cent sign is no address: it throws here, and is refused.
    decodeURI(site.pathname);
    return `${site.origin}${withoutEnd(site.pathname, '/')}`;
  } catch {
    return undefined;
  }
}

export const isLink = (text: string): boolean => text.trim() === '' || /^https:\/\//i.test(outsideLink(text) ?? '');

export const isInbox = (text: string): boolean =>
  text.trim() === '' || (readEmailAddress(text)?.split('@')[1] ?? '').includes('.');

/** The place that stands for an address without one. What names no screen of the desk is Home. */
export function beginningOf({ beginsAt = '' }: SupportDeskProperties): string {
  const route = readRoute(`#/${beginsAt}`);
  return route.screen === 'not-there' ? '#/' : hashOf(route);
}

/** The choice of the pane that this is: a page that was saved before there was one, or with what names no screen, begins at Home. */
export const beginningKey = (properties: SupportDeskProperties): string => beginningOf(properties).replace(/^#\//, '');

/** What the pane sets, and nothing of what it leaves empty or cannot be used: the settings list stands behind it. */
export function overridesOf(properties: SupportDeskProperties): DeskSettings {
  const { problemFormUrl = '', trelloBoardUrl = '', portalInbox = '', stakeholderEngagementInbox = '' } = properties;
  const set = (name: keyof DeskSettings, text: string, fits: (text: string) => boolean): DeskSettings =>
    text.trim() && fits(text) ? { [name]: text.trim() } : {};
  return {
    ...set('problemFormUrl', problemFormUrl, isLink),
    ...set('trelloBoardUrl', trelloBoardUrl, isLink),
    ...set('portalInbox', portalInbox, isInbox),
    ...set('stakeholderEngagementInbox', stakeholderEngagementInbox, isInbox),
  };
}
