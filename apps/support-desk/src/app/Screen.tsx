import * as React from 'react';
import type { Entrance } from '@tms-support/sharepoint-storage';
import { HomeScreen } from '../screens/home/HomeScreen';
import type { Route } from './route';

// Home is in the first script; every other screen comes when it is opened.
const LogIssueScreen = React.lazy(() =>
  import(/* webpackChunkName: 'log-issue' */ '../screens/log-issue/LogIssueScreen').then((m) => ({ default: m.LogIssueScreen })),
);
const IssueScreen = React.lazy(() =>
  import(/* webpackChunkName: 'issue' */ '../screens/issue/IssueScreen').then((m) => ({ default: m.IssueScreen })),
);
const UpdatesScreen = React.lazy(() =>
  import(/* webpackChunkName: 'updates-and-documents' */ '../screens/updates-and-documents/UpdatesScreen').then((m) => ({
    default: m.UpdatesScreen,
  })),
);
const FindScreen = React.lazy(() =>
  import(/* webpackChunkName: 'find' */ '../screens/find/FindScreen').then((m) => ({ default: m.FindScreen })),
);
const RepliesScreen = React.lazy(() =>
  import(/* webpackChunkName: 'replies' */ '../screens/replies/RepliesScreen').then((m) => ({ default: m.RepliesScreen })),
);
const ReportsScreen = React.lazy(() =>
  import(/* webpackChunkName: 'reports' */ '../screens/reports/ReportsScreen').then((m) => ({ default: m.ReportsScreen })),
);
const SettingsScreen = React.lazy(() =>
  import(/* webpackChunkName: 'settings' */ '../screens/settings/SettingsScreen').then((m) => ({ default: m.SettingsScreen })),
);
const ReportScreen = React.lazy(() =>
  import(/* webpackChunkName: 'report' */ '../screens/report/ReportScreen').then((m) => ({ default: m.ReportScreen })),
);
const SetUpScreen = React.lazy(() =>
  import(/* webpackChunkName: 'set-up' */ '../screens/set-up/SetUpScreen').then((m) => ({ default: m.SetUpScreen })),
);
const ListsAreNewerScreen = React.lazy(() =>
  import(/* webpackChunkName: 'set-up' */ '../screens/set-up/ListsAreNewerScreen').then((m) => ({ default: m.ListsAreNewerScreen })),
);

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
  if (route.screen === 'report') return <ReportScreen />;
  if (entrance.state === 'no-access-to-issues') return <UpdatesScreen noAccessAskWhom={entrance.askWhom} />;
  switch (route.screen) {
    case 'log':
      return <LogIssueScreen />;
    case 'issue':
      return <IssueScreen number={route.number} step={route.step} />;
    case 'find':
      return <FindScreen filters={route.filters} />;
    case 'updates':
      return <UpdatesScreen />;
    case 'replies':
      return <RepliesScreen />;
    case 'reports':
      return <ReportsScreen />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <HomeScreen />;
  }
}
