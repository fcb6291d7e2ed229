import * as React from 'react';
import { lanesOf, type Instant } from '@tms-support/support-domain';
import { DeskProvider } from './desk-context';
import { DraftTroubleLine } from './DraftTroubleLine';
import { Freshness } from './Freshness';
import { lateScreen } from './late-screen';
import { Loading } from './Loading';
import { ThisMachine } from './machine/ThisMachine';
import { Navigation } from './Navigation';
import { NewHere } from './NewHere';
import { NavigatedContext } from './Page';
import { OutageBanner } from './outage/OutageBanner';
import { Part } from './Part';
import { FaultBoundary } from './Problem';
import { placeOf, type Route } from './places';
import { OpenAgainLine } from './OpenAgainLine';
import { prefetchScreens } from './prefetch-screens';
import { hashOf } from './route';
import { Screen } from './Screen';
import { mayKeepPeople } from './may-keep-people';
import { isSwitchedOff } from './switches/is-switched-off';
import { prefetchUndo } from './undo/undoing-desk';
import { useMayBeOld } from './upgrade/use-may-be-old';
import { useDeskAtWork, type WorkNeeds } from './use-desk-at-work';
import { OutsideLink } from '../controls/OutsideLink';
import { savesData } from '../machine/saves-data';
import { useIsOnline } from './use-is-online';
import type { Seen } from './use-opening';
import { useRoute } from './use-route';
import { WriteStatusLine } from './WriteStatusLine';
import status from './status.module.scss';

/** On most days nothing waits. It is fetched ahead, since things wait when there is no connection. */
const WaitingList = lateScreen(
  async () => (await import(/* webpackChunkName: 'waiting-list' */ './outbox/WaitingList')).WaitingList,
);

/** On most sites nothing is switched off. */
const SwitchedOffLine = lateScreen(
  async () => (await import(/* webpackChunkName: 'switched-off' */ './switches/SwitchedOffLine')).SwitchedOffLine,
);

/** On most computers the clock is right, and on most sites nothing of the lists is gone. */
const ClockLine = lateScreen(
  async () => (await import(/* webpackChunkName: 'seldom-lines' */ './ClockLine')).ClockLine,
);
const MissingParts = lateScreen(
  async () => (await import(/* webpackChunkName: 'seldom-lines' */ './MissingParts')).MissingParts,
);

/** Told to whoever stands between two versions: on most days nobody. Fetched ahead, as an old script may be gone once there is a new one. */
const UpgradeLines = lateScreen(
  async () => (await import(/* webpackChunkName: 'upgrade' */ './upgrade/UpgradeLines')).UpgradeLines,
);

interface DoorProps extends WorkNeeds {
  seen: Seen | undefined;
  enterAgain: () => void;
}

/** A step of one issue is the same screen: its own heading takes the focus, and the issue stays as it is. */
const keyOf = (route: Route): string => (route.screen === 'issue' ? `issue/${route.number}` : route.screen);

/** The ids of the drafts that are written at a place: where its screen fails, their words are shown instead. */
function draftsAt(route: Route, drafts: WorkNeeds['drafts']): readonly string[] {
  const under = placeOf(route).draftsUnder(route);
  return under === undefined ? [] : drafts.idsUnder(under);
}

/** True from the first time that somebody goes from one place to another. */
function useHasNavigated(hash: string): boolean {
  const [first] = React.useState(hash);
  const has = React.useRef(false);
  if (hash !== first) has.current = true;
  return has.current;
}

/**
 * The time by SharePoint's clock, where this device's is known to be off: a form would else offer days that the desk refuses, and
 * nobody could say when somebody was told.
 */
function useSharePointTime(now: () => Instant, aheadMs = 0): () => Instant {
  return React.useMemo(
    () => (aheadMs === 0 ? now : () => new Date(Date.parse(now()) - aheadMs).toISOString()),
    [now, aheadMs],
  );
}

/** What writing asks for besides the form: it must be here when the connection is not. */
const writingOf = (desk: WorkNeeds['desk']): readonly { prefetch: () => Promise<void> }[] => [
  { prefetch: () => desk.readyToWrite().catch(() => undefined) },
  WaitingList,
  { prefetch: prefetchUndo },
];

function usePrefetching({ desk, entrance, seen }: DoorProps, mayFetch: boolean): boolean {
  // Not before what is on the screen has been read: the next screens come after this one. What did not come because there was no connection
  // is asked for again when there is one.
  const isTime = mayFetch && (seen === undefined || seen.check !== 'checking');
  const now = React.useRef({ desk, entrance });
  now.current = { desk, entrance };
  React.useEffect(
    () => (isTime ? prefetchScreens(now.current.entrance, writingOf(now.current.desk), [UpgradeLines]) : undefined),
    [isTime],
  );
  return isTime;
}

const offlineWords =
  'You are offline. You can still read and write: what you write is kept here and sent when you are back online.';

const offlineUnfetchedWords =
  'You are offline. You can use the screens that you have already opened. What you write there is kept until you are back online.';

const offlineUnkeptWords =
  'You are offline, and this browser keeps nothing. You can still read, but what you write is lost when you close this page.';

/** Whoever may set up lists that are older, and whoever is in a group of the desk and not in its list of people yet. */
const standsBetween = (entrance: DoorProps['entrance']): boolean =>
  entrance.state === 'ready' &&
  ((entrance.listsAreOlder === true && entrance.person.maySetUp) ||
    entrance.person.roles.every((role) => role === 'visitor'));

/** Where the line about TMS stands. What is to be put back is shown on the Home of those who read issues alone. */
function bannerPlace({ screen }: Route, { state }: DoorProps['entrance']): 'home' | 'down' | 'elsewhere' {
  return screen === 'down' || (screen === 'home' && state === 'ready') ? screen : 'elsewhere';
}

/** What somebody meets: the desk's screens, those of them that are theirs, or why there are none. */
export function Door(props: DoorProps): React.ReactElement {
  const { entrance, enterAgain, seen, drafts } = props;
  const now = useSharePointTime(props.now, entrance.clockAheadMs);
  const route = useRoute();
  const hasNavigated = useHasNavigated(hashOf(route));
  const { work, line, waiting } = useDeskAtWork({ ...props, now });
  const isOnline = useIsOnline();
  // Nothing is kept of an earlier visit of this person to this site. Whoever has written something knows what the desk is.
  const [isFirstVisit] = React.useState(seen === undefined);
  const isNewHere = isFirstVisit && line.status.state === 'nothing-yet' && bannerPlace(route, entrance) === 'home';
  const isFetchedAhead = !isSwitchedOff(work.settings, 'fetching-ahead');
  const isTime = usePrefetching(props, isOnline && isFetchedAhead);
  // From the site and not from the last visit, and whether or not screens are fetched ahead.
  const isNew = isOnline && (seen === undefined || seen.check !== 'checking');
  const mayBeOld = useMayBeOld();
  const switchedOff = work.settings.switchedOff ?? [];
  const mayOnlyReport = entrance.state === 'no-access-to-issues';
  const offline = isFetchedAhead && !savesData() ? offlineWords : offlineUnfetchedWords;
  const lanes = lanesOf(work.person.roles);
  const isReady = entrance.state === 'ready' || mayOnlyReport;
  return (
    <DeskProvider value={work}>
      <NavigatedContext.Provider value={hasNavigated}>
        {isReady ? (
          <Part name="Whether TMS is down">
            <OutageBanner on={bannerPlace(route, entrance)} />
          </Part>
        ) : null}
        {isReady ? (
          <div data-print="no">
            <Navigation
              route={route}
              mayReadIssues={entrance.state === 'ready'}
              mayLog={lanes.has('tmu') || lanes.has('person')}
              maySetUp={work.person.maySetUp}
              keepsPeople={mayKeepPeople(work.person)}
            />
            <div className={status.standing}>
              {isNewHere ? <NewHere /> : null}
              <WriteStatusLine status={line.status} undoWords={line.undoWords} undo={line.undo} />
              {waiting.entries.length > 0 ? (
                <Part name="The list of what is waiting to be sent" of={waiting}>
                  <React.Suspense fallback={<Loading what="what is waiting to be sent" rows={1} />}>
                    <WaitingList waiting={waiting} drafts={drafts} now={now} />
                  </React.Suspense>
                </Part>
              ) : null}
              <p className={isOnline ? undefined : status.offline} role="status">
                {isOnline ? '' : drafts.trouble === 'only-on-this-page' ? offlineUnkeptWords : offline}
              </p>
              {switchedOff.length > 0 ? (
                <Part name="What is switched off" of={switchedOff}>
                  <React.Suspense fallback={null}>
                    <SwitchedOffLine names={switchedOff} />
                  </React.Suspense>
                </Part>
              ) : null}
              {isTime && (mayBeOld || standsBetween(entrance)) ? (
                <Part name="What was updated" of={entrance}>
                  <React.Suspense fallback={null}>
                    <UpgradeLines
                      entrance={entrance}
                      desk={props.desk}
                      drafts={drafts}
                      waiting={waiting.entries.length}
                    />
                  </React.Suspense>
                </Part>
              ) : null}
              {isNew && entrance.state === 'ready' && lanes.has('tmu') ? (
                <Part name="What is open again" of={entrance}>
                  <OpenAgainLine areReadHere={route.screen === 'home'} />
                </Part>
              ) : null}
              <DraftTroubleLine drafts={drafts} />
              <div role="status">
                {entrance.clockAheadMs === undefined ? null : (
                  <Part name="The check of this computer’s clock" of={entrance}>
                    <React.Suspense fallback={null}>
                      <ClockLine aheadMs={entrance.clockAheadMs} />
                    </React.Suspense>
                  </Part>
                )}
              </div>
              {seen ? (
                <Part name="The time of the last check" of={seen}>
                  <Freshness seen={seen} shelf={work.shelf} now={now} tryAgain={enterAgain} />
                </Part>
              ) : null}
            </div>
          </div>
        ) : null}
        {isReady && entrance.missing && entrance.missing.length > 0 ? (
          <Part name="What is missing from the lists" of={entrance}>
            <React.Suspense fallback={null}>
              <MissingParts missing={entrance.missing} maySetUp={work.person.maySetUp} />
            </React.Suspense>
          </Part>
        ) : null}
        <FaultBoundary place={keyOf(route)} drafts={drafts} draftIds={() => draftsAt(route, drafts)}>
          <React.Suspense fallback={<Loading what="this screen" />}>
            <Screen key={keyOf(route)} route={route} entrance={entrance} enterAgain={enterAgain} />
          </React.Suspense>
        </FaultBoundary>
        {isReady ? null : <ThisMachine />}
        {work.settings.guidePage ? (
          <footer className={status.foot} data-print="no">
            <OutsideLink href={work.settings.guidePage}>Guide to this desk</OutsideLink>
          </footer>
        ) : null}
      </NavigatedContext.Provider>
    </DeskProvider>
  );
}
