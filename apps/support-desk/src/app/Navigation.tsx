import * as React from 'react';
import { hashOf, type Route } from './route';
import styles from './app.module.scss';

interface NavigationProps {
  route: Route;
  mayReadIssues: boolean;
  mayLog: boolean;
  maySetUp: boolean;
}

interface Place {
  words: string;
  to: Route;
}

/** Only what is there for this person is named. Set-up is reached from Settings, by those who may. */
function placesFor({ mayReadIssues, mayLog, maySetUp }: NavigationProps): readonly Place[] {
  if (!mayReadIssues) {
    return [
      ...(mayLog ? [{ words: 'Report a problem', to: { screen: 'report' } } as const] : []),
      { words: 'Updates and documents', to: { screen: 'updates' } },
      { words: 'Settings', to: { screen: 'settings' } },
      ...(maySetUp ? [{ words: 'Set-up', to: { screen: 'set-up' } } as const] : []),
    ];
  }
  return [
    { words: 'Home', to: { screen: 'home' } },
    ...(mayLog ? [{ words: 'Log an issue', to: { screen: 'log' } } as const] : []),
    { words: 'Find', to: { screen: 'find', filters: '' } },
    { words: 'Updates and documents', to: { screen: 'updates' } },
    { words: 'Replies', to: { screen: 'replies' } },
    { words: 'Reports', to: { screen: 'reports' } },
    { words: 'Settings', to: { screen: 'settings' } },
  ];
}

/** Where a place belongs in the navigation. */
const shownAs = (route: Route, { mayReadIssues, mayLog }: NavigationProps): Route['screen'] => {
  if (route.screen === 'set-up' && mayReadIssues) return 'settings';
  // Home, for somebody who uses TMS and reads no issues, is where they report.
  return route.screen === 'home' && !mayReadIssues && mayLog ? 'report' : route.screen;
};

/** The ways through the desk. */
export function Navigation(props: NavigationProps): React.ReactElement {
  const here = shownAs(props.route, props);
  return (
    <nav aria-label="TMS Support Desk" className={styles.nav}>
      <ul>
        {placesFor(props).map((place) => (
          <li key={place.words}>
            <a href={hashOf(place.to)} aria-current={place.to.screen === here ? 'page' : undefined}>
              {place.words}
            </a>
          </li>
        ))}
        <li>
          <a
            href={hashOf({ screen: 'down' })}
            className={styles.down}
            aria-current={here === 'down' ? 'page' : undefined}
          >
            TMS is down
          </a>
        </li>
      </ul>
    </nav>
  );
}
