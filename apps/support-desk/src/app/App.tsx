import * as React from 'react';
import type { Desk, DeskSettings, Entrance } from '@tms-support/sharepoint-storage';
import type { Instant } from '@tms-support/support-domain';
import { browserStore, DraftBox } from '../drafts/draft-box';
import type { ThemeVariables } from '../theme/theme-variables';
import { Door } from './Door';
import { Loading } from './Loading';
import { FaultBoundary, Problem } from './Problem';
import styles from './app.module.scss';

const Placeholder = React.lazy(() =>
  import(/* webpackChunkName: 'placeholder' */ '../screens/placeholder/PlaceholderScreen').then((m) => ({ default: m.PlaceholderScreen })),
);

/** What the web part gives the desk. Nothing else of the page is touched. */
export interface AppProps {
  /** Absolute address of the site of the lists. Absent: nobody has chosen one yet. */
  siteUrl: string | undefined;
  openDesk: (siteUrl: string) => Promise<Desk>;
  /** What the property pane sets: it comes before the settings list. */
  overrides: DeskSettings;
  /** Whose half-written forms these are. */
  draftsOf: string;
  theme: ThemeVariables;
  isEditing: boolean;
  configure: () => void;
  chooseThisSite: (() => void) | undefined;
  now: () => Instant;
  newId: () => string;
}

type Opening =
  | { state: 'opening' }
  | { state: 'open'; desk: Desk; entrance: Entrance }
  | { state: 'failed'; error: unknown };

function useOpening({ siteUrl, openDesk }: Pick<AppProps, 'siteUrl' | 'openDesk'>): [Opening, () => void] {
  const [opening, setOpening] = React.useState<Opening>({ state: 'opening' });
  const [turn, setTurn] = React.useState(0);
  const open = React.useRef(openDesk);
  open.current = openDesk;
  React.useEffect(() => {
    if (!siteUrl) return undefined;
    let isCurrent = true;
    setOpening({ state: 'opening' });
    open
      .current(siteUrl)
      .then(async (desk) => ({ desk, entrance: await desk.enter() }))
      .then(
        (opened) => isCurrent && setOpening({ state: 'open', ...opened }),
        (error: unknown) => isCurrent && setOpening({ state: 'failed', error }),
      );
    return () => {
      isCurrent = false;
    };
  }, [siteUrl, turn]);
  return [opening, React.useCallback(() => setTurn((before) => before + 1), [])];
}

function Inside(props: AppProps): React.ReactElement {
  const { siteUrl, draftsOf, overrides, now, newId } = props;
  const [opening, enterAgain] = useOpening(props);
  const drafts = React.useMemo(
    () => new DraftBox(siteUrl ?? '', draftsOf, browserStore(), () => Date.parse(now())),
    [siteUrl, draftsOf, now],
  );
  if (!siteUrl) {
    return (
      <React.Suspense fallback={<Loading what="the desk" />}>
        <Placeholder isEditing={props.isEditing} configure={props.configure} chooseThisSite={props.chooseThisSite} />
      </React.Suspense>
    );
  }
  if (opening.state === 'opening') return <Loading what="the desk" />;
  if (opening.state === 'failed') return <Problem error={opening.error} tryAgain={enterAgain} />;
  return (
    <Door
      desk={opening.desk}
      entrance={opening.entrance}
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
  return (
    <div className={styles.root} style={props.theme as React.CSSProperties} data-tms-support-desk="">
      <FaultBoundary place={props.siteUrl ?? ''}>
        <Inside {...props} />
      </FaultBoundary>
    </div>
  );
}
