import * as React from 'react';
import type { Entrance } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { lateScreen } from './late-screen';
import { placeOf, type Route } from './places';
import { screenOf } from './screens';

const ListsAreNewerScreen = lateScreen(
  async () =>
    (await import(/* webpackChunkName: 'set-up' */ '../screens/set-up/ListsAreNewerScreen')).ListsAreNewerScreen,
);

/** What is shown at a place, to somebody who met this at the door. */
function shownAt(route: Route, { state, person }: Entrance): Route {
  if (state === 'set-up-needed') return { screen: 'set-up' };
  if (state === 'ready' || placeOf(route).opensFor === 'everybody') return route;
  // Everybody else without the issues has the timetable, which says why.
  if (!lanesOf(person.roles).has('person')) return { screen: 'updates' };
  // Somebody who uses TMS has their own reports for a home.
  return route.screen === 'home' ? { screen: 'report' } : { screen: 'not-there', isTmus: true };
}

interface ScreenProps {
  route: Route;
  entrance: Entrance;
  enterAgain: () => void;
}

/** The screen for a place, for somebody who met this at the door. */
export function Screen({ route, entrance, enterAgain }: ScreenProps): React.ReactElement {
  if (entrance.state === 'lists-are-newer') return <ListsAreNewerScreen entrance={entrance} tryAgain={enterAgain} />;
  const place = shownAt(route, entrance);
  return screenOf(place).show(place, { entrance, mayReadIssues: entrance.state === 'ready', enterAgain });
}
