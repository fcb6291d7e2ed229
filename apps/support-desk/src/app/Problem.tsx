import * as React from 'react';
import type { DraftBox } from '../drafts/draft-box';
import { answersWords, faultWords, mayBeStored } from '../words/fault-words';
import { useKeepsWords } from './desk-context';
import { FaultDetails } from './FaultDetails';
import { latePart } from './late-part';
import styles from './app.module.scss';

/** On most days no form fails that somebody has written in. It is fetched with the first word that is kept: later there may be no connection. */
const KeptWords = latePart(
  async () => (await import(/* webpackChunkName: 'kept-words' */ './KeptWords')).KeptWords,
  'What you had typed cannot be shown just now',
);

/** Fetches what shows the words of a form that fails, as soon as this device holds any. */
export function useKeptWordsReady(drafts: DraftBox): void {
  React.useEffect(() => {
    const fetch = (): void => {
      KeptWords.prefetch();
      import(/* webpackChunkName: 'kept-words' */ '../drafts/crashed-tabs')
        .then((late) => late.takeOutCrashedTabsHere())
        .catch(() => undefined);
    };
    drafts.onFirstWords = fetch;
    if (drafts.hasWords) fetch();
  }, [drafts]);
}

interface ProblemProps {
  error: unknown;
  /** True where somebody had typed something. */
  hasAnswers?: boolean;
  /** It was a write, of several some of which are saved; or a reading, of which nobody has to wonder what is stored. */
  wrote?: boolean | 'several' | undefined;
  /** Whether what they typed outlasts the page. Absent: as the desk around says. */
  keeps?: boolean | undefined;
  tryAgain: () => void;
}

/** A fault of the service: what happened, what became of the answers, what to do, and the raw words in a fold. */
export function Problem({ error, hasAnswers, wrote = hasAnswers, keeps, tryAgain }: ProblemProps): React.ReactElement {
  const words = faultWords(error);
  const keepsAround = useKeepsWords();
  const ended = mayBeStored(error) ? answersWords.unsure : wrote === 'several' ? '' : answersWords.notStored;
  const said = [
    hasAnswers ? ((keeps ?? keepsAround) ? answersWords.kept : answersWords.onPage) : '',
    wrote ? ended : hasAnswers ? '' : answersWords.nothingTyped,
  ].filter(Boolean);
  return (
    <div className={styles.problem} role="alert">
      <h2 className={styles.title}>{words.title ?? 'Sorry, there is a problem with the service'}</h2>
      {words.happened === `${words.title}.` ? null : <p>{words.happened}</p>}
      {said.length > 0 ? <p>{said.join(' ')}</p> : null}
      {words.toDo ? <p>{words.toDo}</p> : null}
      {/* A native button: this must show also when no further script can be loaded. */}
      <button type="button" className={styles.tryAgain} onClick={tryAgain}>
        Try again
      </button>
      <FaultDetails error={error} />
    </div>
  );
}

interface FaultBoundaryProps {
  children: React.ReactNode;
  /** Changes with the place: another screen begins without the last one's fault. */
  place: string;
  /** Where half-written forms are kept, and which of them were written here: their words can be read where the form cannot. */
  drafts?: DraftBox;
  draftIds?: () => readonly string[];
}

/** Catches what a screen throws, also a screen whose script did not load. */
export class FaultBoundary extends React.Component<FaultBoundaryProps, { error?: unknown; place: string }> {
  public override state: { error?: unknown; place: string } = { place: this.props.place };

  public static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  public static getDerivedStateFromProps(
    props: FaultBoundaryProps,
    state: { error?: unknown; place: string },
  ): { error?: unknown; place: string } | null {
    return props.place === state.place ? null : { error: undefined, place: props.place };
  }

  public override render(): React.ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { drafts, draftIds } = this.props;
    const ids = drafts && draftIds ? draftIds() : [];
    return (
      <>
        <Problem
          error={error}
          hasAnswers={ids.length > 0}
          wrote={false}
          keeps={drafts?.keeps}
          tryAgain={() => this.setState({ error: undefined })}
        />
        {drafts && ids.length > 0 ? <KeptWords drafts={drafts} ids={ids} /> : null}
      </>
    );
  }
}
