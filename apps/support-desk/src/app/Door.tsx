import * as React from 'react';
import type { Desk, DeskSettings, Entrance } from '@tms-support/sharepoint-storage';
import { lanesOf, type Instant } from '@tms-support/support-domain';
import type { DraftBox } from '../drafts/draft-box';
import { DeskProvider, type DeskAtWork } from './desk-context';
import { Loading } from './Loading';
import { Navigation } from './Navigation';
import { NavigatedContext } from './Page';
import { FaultBoundary } from './Problem';
import { hashOf, type Route } from './route';
import { Screen } from './Screen';
import { Shelf } from './shelf';
import { useRoute } from './use-route';
import type { WriteStatus } from './write-status';
import { WriteStatusLine } from './WriteStatusLine';
import styles from './app.module.scss';

interface DoorProps {
  desk: Desk;
  entrance: Entrance;
  enterAgain: () => void;
  siteUrl: string;
  overrides: DeskSettings;
  drafts: DraftBox;
  now: () => Instant;
  newId: () => string;
}

/** A step of one issue is the same screen: its own heading takes the focus, and the issue stays as it is. */
const placeOf = (route: Route): string => (route.screen === 'issue' ? `issue/${route.number}` : route.screen);

/** True from the first time that somebody goes from one place to another. */
function useHasNavigated(hash: string): boolean {
  const [first] = React.useState(hash);
  const has = React.useRef(false);
  if (hash !== first) has.current = true;
  return has.current;
}

/** What somebody meets: the desk's screens, those of them that are theirs, or why there are none. */
export function Door(props: DoorProps): React.ReactElement {
  const { desk, entrance, drafts, siteUrl, overrides, now, newId } = props;
  const route = useRoute();
  const hasNavigated = useHasNavigated(hashOf(route));
  const [status, sayStatus] = React.useState<WriteStatus>({ state: 'nothing-yet' });
  const [shelf] = React.useState(() => new Shelf());
  const { person } = entrance;
  const settings = 'settings' in entrance ? entrance.settings : undefined;
  const work = React.useMemo<DeskAtWork>(
    () => ({ desk, person, settings: { ...settings, ...overrides }, siteUrl, drafts, shelf, sayStatus, now, newId }),
    [desk, person, settings, overrides, siteUrl, drafts, shelf, now, newId],
  );
  const lanes = lanesOf(person.roles);
  const mayLog = lanes.has('tmu') || lanes.has('person');
  const isReady = entrance.state === 'ready' || entrance.state === 'no-access-to-issues';
  return (
    <DeskProvider value={work}>
      <NavigatedContext.Provider value={hasNavigated}>
        {isReady ? (
          <div className={styles.top}>
            <Navigation
              route={route}
              mayReadIssues={entrance.state === 'ready'}
              mayLog={mayLog}
              maySetUp={person.maySetUp}
            />
            <WriteStatusLine status={status} />
          </div>
        ) : null}
        <FaultBoundary place={placeOf(route)}>
          <React.Suspense fallback={<Loading what="this screen" />}>
            <Screen key={placeOf(route)} route={route} entrance={entrance} enterAgain={props.enterAgain} />
          </React.Suspense>
        </FaultBoundary>
      </NavigatedContext.Provider>
    </DeskProvider>
  );
}
