/** @jest-environment node */
import { themeVariables } from '../../theme/theme-variables';
import { teamsTheme } from '../../theme/teams-theme';
import { contrast } from '../../theme/contrast';
import { joinTeams, type TeamsSdk } from './teams-tab';

type Context = Awaited<ReturnType<TeamsSdk['app']['getContext']>>;

/** Teams, as it stands behind a tab: it answers with its context, and tells of a change of theme. */
function teams(context: Partial<Context> = {}): { sdk: TeamsSdk; change: (theme: string) => void } {
  let told: (theme: string) => void = () => undefined;
  return {
    sdk: {
      app: {
        getContext: async () => ({
          app: { theme: 'dark' },
          page: { id: 'desk-tab' },
          channel: { id: '19:abc@thread.tacv2' },
          ...context,
        }),
        registerOnThemeChangeHandler: (handler) => (told = handler),
      },
    },
    change: (theme) => told(theme),
  };
}

describe('a tab of Teams', () => {
  it('opens at the place that the link named, and at nothing else that a link may carry', async () => {
    const at = async (subPageId: string): Promise<string | undefined> =>
      (await joinTeams(teams({ page: { id: 'desk-tab', subPageId } }).sdk, 'app', () => undefined))?.openAt;
    expect(await at('/issue/41')).toBe('#/issue/41');
    expect(await at('/issue/41/answer')).toBe('#/issue/41/answer');
    expect(await at('/nowhere')).toBe('#/not-there');
    expect(await at('javascript:alert(1)')).toBeUndefined();
    expect(await at('')).toBeUndefined();
  });

  it('gives a link that opens in Teams, and that leads back to the same place', async () => {
    const tab = (await joinTeams(teams().sdk, '14066b09-71d4-4019-8baa-fc59d75f2d0b', () => undefined))!;
    const link = new URL(tab.linkTo('#/issue/41')!);
    expect(link.origin + link.pathname).toBe(
      'https://teams.microsoft.com/l/entity/14066b09-71d4-4019-8baa-fc59d75f2d0b/desk-tab',
    );
    const context = JSON.parse(link.searchParams.get('context')!) as { subEntityId: string; channelId: string };
    expect(context).toEqual({ subEntityId: '/issue/41', channelId: '19:abc@thread.tacv2' });
    const opened = await joinTeams(
      teams({ page: { id: 'desk-tab', subPageId: context.subEntityId } }).sdk,
      'app',
      () => undefined,
    );
    expect(opened?.openAt).toBe('#/issue/41');
  });

  it('gives no link where Teams names no page, and is no tab where Teams does not answer', async () => {
    expect((await joinTeams(teams({ page: {} }).sdk, 'app', () => undefined))!.linkTo('#/')).toBeUndefined();
    const silent: TeamsSdk = {
      app: {
        getContext: () => Promise.reject(new Error('not initialized')),
        registerOnThemeChangeHandler: () => undefined,
      },
    };
    expect(await joinTeams(silent, 'app', () => undefined)).toBeUndefined();
  });

  it('tells of a change of theme', async () => {
    const told: string[] = [];
    const host = teams();
    expect((await joinTeams(host.sdk, 'app', (theme) => told.push(theme)))?.theme).toBe('dark');
    host.change('contrast');
    expect(told).toEqual(['contrast']);
  });

  it.each(['default', 'dark', 'contrast', 'glass', undefined])('can be read in the theme %s', (name) => {
    const colours = themeVariables(teamsTheme(name));
    const ground = colours['--tsd-background'];
    for (const ink of ['--tsd-text', '--tsd-muted', '--tsd-link', '--tsd-error'] as const) {
      expect(contrast(colours[ink], ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colours['--tsd-on-accent'], colours['--tsd-accent'])).toBeGreaterThanOrEqual(4.5);
  });

  it('is light, dark or black on Teams’ own grounds', () => {
    expect(['default', 'dark', 'contrast'].map((name) => themeVariables(teamsTheme(name))['--tsd-background'])).toEqual(
      ['#ffffff', '#292929', '#000000'],
    );
  });
});
