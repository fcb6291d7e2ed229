import * as React from 'react';
import { placeOf, places, screenNames, type Route, type Visitor } from './places';
import { DeskLink } from './DeskLink';
import styles from './app.module.scss';

interface NavigationProps extends Visitor {
  route: Route;
}

/** The ways through the desk. Only what is there for this person is named. */
export function Navigation({ route, ...visitor }: NavigationProps): React.ReactElement {
  const here = placeOf(route).partOf?.(visitor) ?? route.screen;
  return (
    <nav aria-label="TMS Support Desk" className={styles.nav}>
      <ul>
        {screenNames.map((screen) => {
          const { link, title } = places[screen];
          return link?.isFor(visitor) ? (
            <li key={screen}>
              <DeskLink
                to={link.to}
                className={link.isUrgent ? styles.down : undefined}
                aria-current={screen === here ? 'page' : undefined}
              >
                {link.words ?? title}
              </DeskLink>
            </li>
          ) : null;
        })}
      </ul>
    </nav>
  );
}
