import * as React from 'react';
import type { Entrance } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { lateScreen, type LateScreen } from './late-screen';
import type { Route, RouteTo, ScreenName } from './places';

/** What a screen is given besides its place. */
interface MetAtDoor {
  entrance: Entrance;
  mayReadIssues: boolean;
  enterAgain: () => void;
}

/** A screen's script, and what is shown at its place. Where it is and whose it is stands in `places.ts`. */
interface ShownScreen<R extends Route> {
  /** Loads the script ahead of time. */
  prefetch(): Promise<void>;
  show(route: R, met: MetAtDoor): React.ReactElement;
  /** How soon its script is fetched while nothing else is to do, 1 first, by who is there. Absent: when it is opened. */
  likely?: { readers?: number; others?: number };
}

function shown<P extends object, R extends Route>(
  Late: LateScreen<P>,
  propsOf: (route: R, met: MetAtDoor) => P,
  likely?: ShownScreen<R>['likely'],
): ShownScreen<R> {
  return {
    prefetch: () => Late.prefetch(),
    show: (route, met) => <Late {...propsOf(route, met)} />,
    ...(likely ? { likely } : {}),
  };
}

/** Somebody whose work the issues are: that they cannot read them is no matter of course. */
const worksOnIssues = ({ roles }: Entrance['person']): boolean =>
  lanesOf(roles).has('tmu') || lanesOf(roles).has('tra');

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
const BringInScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'bring-in' */ '../screens/bring-in/BringInScreen')).BringInScreen,
);
const NoSuchPage = lateScreen(
  async () => (await import(/* webpackChunkName: 'seldom-lines' */ './NoSuchPage')).NoSuchPage,
);
const HearingsScreen = lateScreen(
  async () => (await import(/* webpackChunkName: 'hearings' */ '../screens/hearings/HearingsScreen')).HearingsScreen,
);

/**
 * Every screen comes when it is opened, or when there is time. Home in the first script is the tempting way to save a request: then each
 * TMS user would carry it, who never sees it. A screen without its script does not compile.
 */
export const screens: { readonly [S in ScreenName]: ShownScreen<RouteTo<S>> } = {
  home: shown(
    lateScreen(async () => (await import(/* webpackChunkName: 'home' */ '../screens/home/HomeScreen')).HomeScreen),
    () => ({}),
  ),
  log: shown(
    lateScreen(
      async () =>
        (await import(/* webpackChunkName: 'log-issue' */ '../screens/log-issue/LogIssueScreen')).LogIssueScreen,
    ),
    ({ report }) => ({ report }),
    { readers: 2 },
  ),
  issue: shown(
    lateScreen(async () => (await import(/* webpackChunkName: 'issue' */ '../screens/issue/IssueScreen')).IssueScreen),
    ({ number, step }) => ({ number, step }),
    { readers: 1 },
  ),
  find: shown(
    lateScreen(async () => (await import(/* webpackChunkName: 'find' */ '../screens/find/FindScreen')).FindScreen),
    ({ filters }) => ({ filters }),
    { readers: 3 },
  ),
  report: shown(
    lateScreen(
      async () => (await import(/* webpackChunkName: 'report' */ '../screens/report/ReportScreen')).ReportScreen,
    ),
    () => ({}),
    { others: 1 },
  ),
  updates: {
    prefetch: () => UpdatesScreen.prefetch(),
    show({ number, step }, { entrance }) {
      if (number !== undefined) return <UpdateScreen key={number} number={number} step={step} />;
      if (step === 'new') return <NewUpdateScreen />;
      if (step === 'import') return <BringInScreen />;
      if (step === 'hearings') return <HearingsScreen />;
      return entrance.state === 'no-access-to-issues' ? (
        <UpdatesScreen noAccessAskWhom={entrance.askWhom} areIssuesGone={worksOnIssues(entrance.person)} />
      ) : (
        <UpdatesScreen />
      );
    },
    likely: { readers: 5, others: 2 },
  },
  replies: shown(
    lateScreen(
      async () => (await import(/* webpackChunkName: 'replies' */ '../screens/replies/RepliesScreen')).RepliesScreen,
    ),
    () => ({}),
  ),
  reports: shown(
    lateScreen(
      async () => (await import(/* webpackChunkName: 'reports' */ '../screens/reports/ReportsScreen')).ReportsScreen,
    ),
    ({ period }) => ({ period }),
  ),
  people: shown(
    lateScreen(
      async () => (await import(/* webpackChunkName: 'people' */ '../screens/people/PeopleScreen')).PeopleScreen,
    ),
    ({ part }) => ({ part }),
  ),
  'first-hour': shown(
    lateScreen(
      async () =>
        (await import(/* webpackChunkName: 'first-hour' */ '../screens/first-hour/FirstHourScreen')).FirstHourScreen,
    ),
    ({ part }) => ({ part }),
  ),
  rules: shown(
    lateScreen(async () => (await import(/* webpackChunkName: 'rules' */ '../screens/rules/RulesScreen')).RulesScreen),
    () => ({}),
  ),
  settings: shown(
    lateScreen(
      async () =>
        (await import(/* webpackChunkName: 'settings' */ '../screens/settings/SettingsScreen')).SettingsScreen,
    ),
    (_, { mayReadIssues }) => ({ mayReadIssues }),
  ),
  'set-up': shown(
    lateScreen(
      async () => (await import(/* webpackChunkName: 'set-up' */ '../screens/set-up/SetUpScreen')).SetUpScreen,
    ),
    (_, { entrance, enterAgain }) => ({
      isNeeded: entrance.state === 'set-up-needed',
      askWhom: entrance.state === 'set-up-needed' ? entrance.askWhom : [],
      enterDesk: enterAgain,
      settingFaults: entrance.state === 'ready' ? entrance.settingFaults : undefined,
    }),
  ),
  down: shown(
    lateScreen(async () => (await import(/* webpackChunkName: 'down' */ '../screens/down/DownScreen')).DownScreen),
    ({ outage, day }, { mayReadIssues }) => ({ mayReadIssues, outageKey: outage, day }),
    { readers: 4, others: 3 },
  ),
  'not-there': shown(NoSuchPage, ({ isTmus }, { mayReadIssues }) => ({ isTmus, mayReadIssues })),
};

/** The record of the screen that a route leads to. */
export const screenOf = (route: Route): ShownScreen<Route> => screens[route.screen];
