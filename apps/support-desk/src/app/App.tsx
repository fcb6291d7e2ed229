import * as React from 'react';
import type { Desk, DeskSettings } from '@tms-support/sharepoint-storage';
import type { Instant } from '@tms-support/support-domain';
import { browserStore, DraftBox } from '../drafts/draft-box';
import type { ThemeVariables } from '../theme/theme-variables';
import { Door } from './Door';
import { Loading } from './Loading';
import { FaultBoundary, Problem, useKeptWordsReady } from './Problem';
import type { OpenOutbox } from './outbox/use-outbox';
import { ThisMachine } from './machine/ThisMachine';
import { SureTime } from './machine/sure-time';
import { sweepWritten } from './machine/written-here';
import { useOpenFoldsInPrint } from './use-open-folds-in-print';
import { linkToSend, placeNow } from './address';
import { readRoute } from './route';
import { prefetchPlace } from './prefetch-screens';
import { useOpening, type Opening } from './use-opening';
import styles from './app.module.scss';

const Placeholder = React.lazy(() =>
  import(/* webpackChunkName: 'placeholder' */ '../screens/placeholder/PlaceholderScreen').then((m) => ({
    default: m.PlaceholderScreen,
  })),
);

/** What the web part gives the desk. Nothing else of the page is touched. */
export interface AppProps {
  /** Absolute address of the site of the lists. Absent: nobody has chosen one yet. */
  siteUrl: string | undefined;
  openDesk: (siteUrl: string) => Promise<Desk>;
  /** Opens the outbox of who is signed in, over an opened desk. Absent: commands are sent at once or not at all. */
  openOutbox?: OpenOutbox;
  /** What the property pane sets: it comes before the settings list. */
  overrides: DeskSettings;
  /** Whose half-written forms these are. */
  draftsOf: string;
  theme: ThemeVariables;
  isEditing: boolean;
  configure: () => void;
  chooseThisSite: (() => void) | undefined;
  /** The address that opens this page at a place of the desk. Absent: the page's own. */
  linkTo?: (hash: string) => string;
  now: () => Instant;
  newId: () => string;
}

/** What was written here too long ago goes as soon as SharePoint has said what time it is, whoever opens the desk. */
function useSweeping(opening: Opening, time: SureTime): void {
  const hasAnswered = opening.state === 'open' && (opening.seen === undefined || opening.seen.check === 'done');
  const aheadMs = hasAnswered ? (opening.entrance.clockAheadMs ?? 0) : undefined;
  React.useEffect(() => {
    if (aheadMs === undefined) return;
    time.learn(aheadMs);
    const store = browserStore();
    if (store) sweepWritten(store, time.now());
  }, [aheadMs, time]);
}

function Inside(props: AppProps & { drafts: DraftBox; time: SureTime }): React.ReactElement {
  const { siteUrl, drafts, overrides, now, newId } = props;
  const [opening, enterAgain] = useOpening(siteUrl, props.openDesk);
  useSweeping(opening, props.time);
  React.useEffect(() => {
    if (siteUrl) prefetchPlace(readRoute(placeNow()));
  }, [siteUrl]);
  if (!siteUrl) {
    return (
      <React.Suspense fallback={<Loading what="the desk" />}>
        <Placeholder isEditing={props.isEditing} configure={props.configure} chooseThisSite={props.chooseThisSite} />
      </React.Suspense>
    );
  }
  if (opening.state === 'opening') return <Loading what="the desk" />;
  if (opening.state === 'failed') {
    return (
      <>
        <Problem error={opening.error} tryAgain={enterAgain} />
        <ThisMachine />
      </>
    );
  }
  const { desk, entrance, seen, entered } = opening;
  return (
    <Door
      // Somebody else, or somebody who may see less than before: nothing of what was shown stays.
      key={`${entrance.state} ${entrance.person.email}`}
      desk={desk}
      entrance={entrance}
      seen={seen}
      entered={entered}
      // Whoever only reports problems writes in the log of an outage too, and their connection goes as others' do.
      openOutbox={entrance.state === 'ready' || entrance.state === 'no-access-to-issues' ? props.openOutbox : undefined}
      linkTo={props.linkTo ?? linkToSend}
      enterAgain={enterAgain}
      siteUrl={siteUrl}
      overrides={overrides}
      drafts={drafts}
      now={now}
      newId={newId}
    />
  );
}

/** The whole desk, from its site to its screens. */
export function App(props: AppProps): React.ReactElement {
  const { siteUrl, draftsOf, now } = props;
  const root = React.useRef<HTMLDivElement>(null);
  const time = React.useMemo(() => new SureTime(() => Date.parse(now())), [now]);
  const drafts = React.useMemo(
    () =>
      new DraftBox(
        siteUrl ?? '',
        draftsOf,
        browserStore(),
        () => time.now(),
        () => time.isSure,
      ),
    [siteUrl, draftsOf, time],
  );
  useOpenFoldsInPrint(root);
  useKeptWordsReady(drafts);
  return (
    // SharePoint shows its page in each reader's language, from right to left too: the desk is English on all of them (WCAG 3.1.2).
    <div
      ref={root}
      className={styles.root}
      style={props.theme as React.CSSProperties}
      lang="en-GB"
      dir="ltr"
      // A press on plain text keeps the keys here: it gives the focus to the nearest that can take it, which was the page's own scroll region.
      tabIndex={-1}
      data-tms-support-desk=""
    >
      <FaultBoundary place={siteUrl ?? ''} drafts={drafts} draftIds={() => drafts.idsUnder('')}>
        <Inside {...props} drafts={drafts} time={time} />
      </FaultBoundary>
    </div>
  );
}
