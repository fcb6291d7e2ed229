import * as React from 'react';
import { hashOf, type Route } from './route';
import styles from './app.module.scss';

interface NavigationProps {
  route: Route;
  mayReadIssues: boolean;
  mayLog: boolean;
  maySetUp: boolean;
}

/** The ways through the desk. Only what is there for this person is named. */
export function Navigation({ route, mayReadIssues, mayLog, maySetUp }: NavigationProps): React.ReactElement {
  const places: { words: string; to: Route }[] = [
    ...(mayReadIssues ? [{ words: 'Home', to: { screen: 'home' } as Route }] : []),
    ...(mayReadIssues && mayLog ? [{ words: 'Log an issue', to: { screen: 'log' } as Route }] : []),
    ...(mayReadIssues ? [{ words: 'Find', to: { screen: 'find', filters: '' } as Route }] : []),
    ...(!mayReadIssues && mayLog ? [{ words: 'Report a problem', to: { screen: 'report' } as Route }] : []),
    { words: 'Updates and documents', to: { screen: 'updates' } },
    ...(mayReadIssues ? [{ words: 'Replies', to: { screen: 'replies' } as Route }] : []),
    ...(mayReadIssues ? [{ words: 'Reports', to: { screen: 'reports' } as Route }] : []),
    ...(mayReadIssues ? [{ words: 'Settings', to: { screen: 'settings' } as Route }] : []),
    ...(maySetUp ? [{ words: 'Set-up', to: { screen: 'set-up' } as Route }] : []),
  ];
  return (
    <nav aria-label="TMS Support Desk" className={styles.nav}>
      <ul>
        {places.map((place) => (
          <li key={place.words}>
            <a href={hashOf(place.to)} aria-current={place.to.screen === route.screen ? 'page' : undefined}>
              {place.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
