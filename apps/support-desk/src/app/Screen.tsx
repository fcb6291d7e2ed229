import * as React from 'react';
import type { Entrance } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { lateScreen } from './late-screen';
import type { Route } from './route';

// Every screen comes when it is opened, or when there is time. Home in the first script is the tempting way to save a request: then
// each TMS user would carry it, who never sees it.
const HomeScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'home' */ '../screens/home/HomeScreen')).HomeScreen,
);
const LogIssueScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'log-issue' */ '../screens/log-issue/LogIssueScreen')).LogIssueScreen,
);
const IssueScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'issue' */ '../screens/issue/IssueScreen')).IssueScreen,
);
const UpdatesScreen = lateScreen(
  async () =>
    (await import(/* webpackChunkName: 'updates-and-documents' */ '../screens/updates-and-documents/UpdatesScreen'))
      .UpdatesScreen,
);
const UpdateScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'update' */ '../screens/update/UpdateScreen')).UpdateScreen,
);
const NewUpdateScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'update' */ '../screens/update/NewUpdateScreen')).NewUpdateScreen,
);
const FindScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'find' */ '../screens/find/FindScreen')).FindScreen,
);
const RepliesScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'replies' */ '../screens/replies/RepliesScreen')).RepliesScreen,
);
const ReportsScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'reports' */ '../screens/reports/ReportsScreen')).ReportsScreen,
);
const SettingsScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'settings' */ '../screens/settings/SettingsScreen')).SettingsScreen,
);
const ReportScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'report' */ '../screens/report/ReportScreen')).ReportScreen,
);
const DownScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'down' */ '../screens/down/DownScreen')).DownScreen,
);
const SetUpScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'set-up' */ '../screens/set-up/SetUpScreen')).SetUpScreen,
);
const ListsAreNewerScreen = lateScreen(
  async () =>
    (await import(/* webpackChunkName: 'set-up' */ '../screens/set-up/ListsAreNewerScreen')).ListsAreNewerScreen,
);

interface Ahead {
  prefetch: () => Promise<void>;
}

/**
 * The screens that this person is likely to open next, likeliest first, and before them what writing on issues asks for. They are also
 * what is wanted when the connection goes.
 */
function likelyNext(entrance: Entrance, writing: readonly Ahead[]): readonly Ahead[] {
  if (entrance.state === 'ready') {
    return [...writing, IssueScreen, LogIssueScreen, FindScreen, DownScreen, UpdatesScreen];
  }
  return entrance.state === 'no-access-to-issues' ? [ReportScreen, UpdatesScreen, DownScreen] : [];
}

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The script of the place that the address names, fetched beside the storage's: who may see it is asked meanwhile. */
const screenAt: Partial<Record<Route['screen'], Ahead>> = {
  home: HomeScreen,
  log: LogIssueScreen,
  issue: IssueScreen,
  find: FindScreen,
  updates: UpdatesScreen,
  replies: RepliesScreen,
  reports: ReportsScreen,
  report: ReportScreen,
  down: DownScreen,
};
export function prefetchPlace(route: Route): void {
  // A TMS user who saves data gets their own page at the same address, and not Home besides.
  if (!savesData()) void screenAt[route.screen]?.prefetch();
}

/** Loads what is likely next, one after the other, each when the page has nothing better to do. Returns what ends it. */
export function prefetchScreens(entrance: Entrance, writing: readonly Ahead[]): () => void {
  let isOver = false;
  const whenIdle = (work: () => void): void => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
    else setTimeout(work, 1500);
  };
  const next = ([one, ...rest]: readonly Ahead[]): void => {
    if (!one) return;
    whenIdle(() => {
      if (!isOver) void one.prefetch().then(() => next(rest));
    });
  };
  if (!savesData()) next(likelyNext(entrance, writing));
  return () => {
    isOver = true;
  };
}

/** Somebody whose work the issues are: that they cannot read them is no matter of course. */
const worksOnIssues = ({ roles }: Entrance['person']): boolean =>
  lanesOf(roles).has('tmu') || lanesOf(roles).has('tra');

interface ScreenProps {
  route: Route;
  entrance: Entrance;
  enterAgain: () => void;
}

/** The screen for a place, for somebody who met this at the door. */
export function Screen({ route, entrance, enterAgain }: ScreenProps): React.ReactElement {
  if (entrance.state === 'lists-are-newer') return <ListsAreNewerScreen entrance={entrance} tryAgain={enterAgain} />;
  if (entrance.state === 'set-up-needed') {
    return <SetUpScreen isNeeded askWhom={entrance.askWhom} enterDesk={enterAgain} />;
  }
  if (route.screen === 'set-up') {
    const faults = entrance.state === 'ready' ? entrance.settingFaults : undefined;
    return <SetUpScreen isNeeded={false} askWhom={[]} enterDesk={enterAgain} settingFaults={faults} />;
  }
  const mayReadIssues = entrance.state === 'ready';
  if (route.screen === 'updates' && route.number !== undefined)
    return <UpdateScreen key={route.number} number={route.number} step={route.step} />;
  if (route.screen === 'updates' && route.step === 'new') return <NewUpdateScreen />;
  if (route.screen === 'settings') return <SettingsScreen mayReadIssues={mayReadIssues} />;
  if (route.screen === 'report') return <ReportScreen />;
  if (route.screen === 'down') return <DownScreen mayReadIssues={mayReadIssues} />;
  if (!mayReadIssues) {
    // Home, for somebody who uses TMS, is their own reports; everybody else without the issues has the timetable.
    if (route.screen !== 'updates' && lanesOf(entrance.person.roles).has('person')) return <ReportScreen />;
    return <UpdatesScreen noAccessAskWhom={entrance.askWhom} areIssuesGone={worksOnIssues(entrance.person)} />;
  }
  switch (route.screen) {
    case 'log':
      return <LogIssueScreen report={route.report} />;
    case 'issue':
      return <IssueScreen number={route.number} step={route.step} />;
    case 'find':
      return <FindScreen filters={route.filters} />;
    case 'updates':
      return <UpdatesScreen />;
    case 'replies':
      return <RepliesScreen />;
    case 'reports':
      return <ReportsScreen period={route.period} />;
    default:
      return <HomeScreen />;
  }
}
