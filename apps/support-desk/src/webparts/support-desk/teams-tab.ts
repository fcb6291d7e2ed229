import { hashOf, readRoute } from '../../app/route';
import { teamsTheme } from '../../theme/teams-theme';
import type { SectionTheme } from '../../theme/theme-variables';

/** What of Teams' own library (version 2, as SPFx hands it over) the desk uses. */
export interface TeamsSdk {
  app: {
    getContext(): Promise<{
      app: { theme?: string; appId?: unknown };
      page: { id?: string; subPageId?: string };
      channel?: { id?: string };
    }>;
    registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  };
}

/** The tab of Teams that the desk is open in. */
export interface TeamsTab {
  theme: string | undefined;
  /** Its colours, by its name as it is now. */
  colours(): SectionTheme;
  /** The place that the link named which opened the tab; absent where it was opened by its name. */
  openAt: string | undefined;
  /** A link that opens this tab at a place: in Teams, and not in a browser. */
  linkTo: (hash: string) => string | undefined;
}

/** What stands behind the tab in a link: a place of the desk, and nothing else that somebody may have put there. */
function placeOf(subPageId: string | undefined): string | undefined {
  if (!subPageId?.startsWith('/')) return undefined;
  return hashOf(readRoute(`#${subPageId}`));
}

/**
 * Joins the tab. `appId` is the web part's own id: SharePoint gives it to the Teams app that it makes. `onTheme` is called when
 * the person changes the theme of Teams. A Teams that does not answer is nothing: the desk then opens as it does on a page.
 */
export async function joinTeams(
  sdk: TeamsSdk,
  appId: string,
  onTheme: (theme: string) => void,
): Promise<TeamsTab | undefined> {
  try {
    const { app, page, channel } = await sdk.app.getContext();
    sdk.app.registerOnThemeChangeHandler(onTheme);
    const id = app.appId === undefined || app.appId === null ? appId : String(app.appId);
    const tab: TeamsTab = {
      theme: app.theme,
      colours: () => teamsTheme(tab.theme),
      openAt: placeOf(page.subPageId),
      linkTo: (hash) => {
        if (!page.id) return undefined;
        const context = { subEntityId: hash.replace(/^#/, ''), ...(channel?.id ? { channelId: channel.id } : {}) };
        const query = new URLSearchParams({ label: 'TMS Support Desk', context: JSON.stringify(context) });
        return `https://teams.microsoft.com/l/entity/${encodeURIComponent(id)}/${encodeURIComponent(page.id)}?${query.toString()}`;
      },
    };
    return tab;
  } catch {
    return undefined;
  }
}
