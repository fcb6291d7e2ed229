import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { newDesk, openApp } from '../testing/open-app';
import { arrive, linkToSend } from './address';

const title = (level: RegExp | string): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name: level });

beforeEach(() => window.history.replaceState(null, '', '/sites/tms/SitePages/Support-desk.aspx'));

describe('links, where the page has a router of its own', () => {
  const taken: string[] = [];
  let stop: () => void = () => undefined;
  /** A router that takes over what it may, before React hears of it (sp-dev-docs #3427). */
  const route = (leavesMarked: boolean, take: (href: string) => void): void => {
    const listen = (event: MouseEvent): void => {
      const link = (event.target as Element).closest('a');
      if (!link || (leavesMarked && link.dataset['interception'] === 'off')) return;
      event.preventDefault();
      event.stopPropagation();
      taken.push(link.href);
      take(link.href);
    };
    document.addEventListener('click', listen, true);
    stop = () => document.removeEventListener('click', listen, true);
  };
  afterEach(() => {
    stop();
    taken.length = 0;
  });

  it('are left alone by SharePoint’s: every one bears its mark', async () => {
    route(true, () => undefined);
    const { container } = openApp(newDesk());
    fireEvent.click(await screen.findByRole('link', { name: 'Find' }));
    await title('Find');
    expect(taken).toEqual([]);
    for (const link of container.querySelectorAll('a')) expect(link.dataset['interception']).toBe('off');
  });

  it('are followed where one takes them all the same, and only writes the address', async () => {
    const hears = new Set<(event: { navigationType: string }) => void>();
    const navigation = {
      addEventListener: (_: string, listen: (event: { navigationType: string }) => void) => hears.add(listen),
      removeEventListener: (_: string, listen: (event: { navigationType: string }) => void) => hears.delete(listen),
    };
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    route(false, (href) => {
      window.history.pushState({ key: 'routers' }, '', href);
      act(() => hears.forEach((hear) => hear({ navigationType: 'push' })));
    });
    const { unmount } = openApp(newDesk());
    fireEvent.click(await screen.findByRole('link', { name: 'Find' }));
    await title('Find');
    expect(taken).toHaveLength(1);
    unmount();
    expect(hears.size).toBe(0);
    delete (window as { navigation?: unknown }).navigation;
  });

  it('are the desk’s own before a router that asks last, and the entry keeps the state of the page’s router', async () => {
    const left: boolean[] = [];
    const listen = (event: Event): void => void left.push(event.defaultPrevented);
    openApp(newDesk());
    const link = await screen.findByRole('link', { name: 'Find' });
    window.history.replaceState({ key: 'routers' }, '');
    window.addEventListener('click', listen);
    fireEvent.click(link);
    window.removeEventListener('click', listen);
    await title('Find');
    expect(left).toEqual([true]);
    expect(window.history.state).toEqual({ key: 'routers' });
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'are the browser’s where a press wants a new tab: %j',
    async (press) => {
      openApp(newDesk());
      const left: boolean[] = [];
      // What jsdom would do with the press is not what a browser does.
      const listen = (event: Event): void => {
        left.push(event.defaultPrevented);
        event.preventDefault();
      };
      window.addEventListener('click', listen);
      fireEvent.click(await screen.findByRole('link', { name: 'Find' }), press);
      window.removeEventListener('click', listen);
      expect([left, window.location.hash]).toEqual([[false], '#/']);
    },
  );

  it('leave a step for Back, which may tell by popstate alone', async () => {
    openApp(newDesk());
    fireEvent.click(await screen.findByRole('link', { name: 'Find' }));
    await title('Find');
    window.history.replaceState(null, '', '#/replies');
    fireEvent(window, new PopStateEvent('popstate'));
    await title('Replies');
  });
});

describe('a link that was sent', () => {
  it('opens its place by a parameter, which then stands behind the #', async () => {
    window.history.replaceState({ key: 'routers' }, '', '?theme=dark&desk=/replies');
    arrive();
    expect(window.location.search + window.location.hash).toBe('?theme=dark#/replies');
    expect(window.history.state).toEqual({ key: 'routers' });
  });

  it('is followed on a page that is open already', async () => {
    openApp(newDesk());
    await title('Home');
    window.history.pushState(null, '', '?desk=/replies');
    fireEvent(window, new PopStateEvent('popstate'));
    await title('Replies');
  });

  it.each([
    ['/nowhere', '#/not-there'],
    ['/issue/41/<img src=x>', '#/issue/41'],
    ['//evil.example/issue/1', '#/'],
    ['/issue/0041', '#/not-there'],
  ])('carries no more than a place: %s', (place, hash) => {
    window.history.replaceState(null, '', `?desk=${encodeURIComponent(place)}`);
    arrive();
    expect(window.location.pathname).toBe('/sites/tms/SitePages/Support-desk.aspx');
    expect(window.location.hash).toBe(hash);
  });

  it('leaves another web part’s parameter of that name alone', () => {
    window.history.replaceState(null, '', '?desk=12#/find');
    arrive();
    expect(window.location.search + window.location.hash).toBe('?desk=12#/find');
  });

  it.each([
    ['#/', 'https://t.example/SitePages/Support-desk.aspx?desk=/'],
    ['#/issue/41', 'https://t.example/SitePages/Support-desk.aspx?desk=/issue/41'],
    [
      '#/find?words=a%20%26b&owner=x',
      'https://t.example/SitePages/Support-desk.aspx?desk=/find%3Fwords%3Da%2520%2526b%26owner%3Dx',
    ],
  ])('says %s so that signing in does not lose it, and nothing of how the page was opened', (hash, link) => {
    const made = linkToSend(hash, 'https://t.example/SitePages/Support-desk.aspx?Mode=Edit&OR=Teams-HL&desk=/x#/find');
    expect(made).toBe(link);
    window.history.replaceState(null, '', `/x.aspx${new URL(made).search}`);
    arrive();
    expect(window.location.hash).toBe(hash);
  });

  it('keeps what tells a page of SharePoint’s own what to show', () => {
    expect(linkToSend('#/issue/41', 'https://t.example/_layouts/15/teamshostedapp.aspx?componentId=7#/find')).toBe(
      'https://t.example/_layouts/15/teamshostedapp.aspx?componentId=7&desk=/issue/41',
    );
  });
});

describe('the title of the page', () => {
  it('says the screen before what SharePoint calls the page, also where SharePoint writes its own late', async () => {
    document.title = 'Support desk - TMS';
    const { unmount } = openApp(newDesk());
    await title('Home');
    await waitFor(() => expect(document.title).toBe('Home - Support desk - TMS'));
    document.title = 'Support desk - Renamed site';
    fireEvent.click(screen.getByRole('link', { name: 'Find' }));
    await waitFor(() => expect(document.title).toBe('Find - Support desk - Renamed site'));
    unmount();
    expect(document.title).toBe('Support desk - Renamed site');
  });
});
