import * as React from 'react';
import type { KnownProblemRow, MeToo } from '@tms-support/sharepoint-storage';
import { counted } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { DeskLink } from '../../app/DeskLink';
import { Loading } from '../../app/Loading';
import { useReading } from '../../app/use-reading';
import { CellFaults } from '../../controls/CellFaults';
import { NotSaved } from '../../controls/NotSaved';
import { sinceWords } from '../../words/date-words';
import { latePart } from '../../app/late-part';
import { issueTitle } from '../../words/issue-title';
import { withProblem } from '../../words/me-too-words';
import { HomeSection } from './HomeSection';
import { StaleLine } from './StaleLine';
import { Hidden } from '../../controls/Hidden';
import styles from './home.module.scss';

/** On most days nothing has just ended that several people had. */
const TellOver = latePart(
  async () => (await import(/* webpackChunkName: 'tell-over' */ './TellOver')).TellOver,
  'The list of people to tell did not load',
);

const none: readonly MeToo[] = [];

const alsoWords = (count: number): string =>
  count > 0 ? ` · ${counted(count, 'person has', 'people have')} it too` : '';

interface Ending {
  /** The number of the row that is being ended. */
  ending: number | undefined;
  problem: unknown;
  end: (row: KnownProblemRow) => Promise<void>;
}

/** Ends what is over. How that is done comes with the press. */
function useEnding(): Ending {
  const work = useDesk<'resumeKnownProblem' | 'endKnownProblem'>();
  const [ending, setEnding] = React.useState<number>();
  const [problem, setProblem] = useOfLastWrite<unknown>();
  const busy = React.useRef(false);
  const end = async (row: KnownProblemRow): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const what = 'that it is resolved';
    setEnding(row.number);
    setProblem(undefined);
    work.sayStatus({ state: 'sending', what });
    try {
      const { endKnown } = await import(/* webpackChunkName: 'end-known' */ './end-known');
      await endKnown(work, row, what);
    } catch (error) {
      work.sayStatus({ state: 'failed', what, error, nothingTyped: true });
      setProblem(error);
    } finally {
      busy.current = false;
      setEnding(undefined);
    }
  };
  return { ending, problem, end };
}

/** What the team knows about, a line each, so that people need not call. Lines are written on an issue, and ended here. */
export function KnownProblems({ mayEnd }: { mayEnd: boolean }): React.ReactElement {
  const { desk, now, siteUrl } = useDesk<'readKnownProblems' | 'readMeToo'>();
  const reading = useReading('known-problems', () => desk.readKnownProblems());
  const meToo = useReading('me-too', () => desk.readMeToo());
  const { ending, problem, end } = useEnding();
  const rows = reading.value;
  const alsoHave = meToo.value ?? none;
  const leftOver = rows && mayEnd ? alsoHave.filter((one) => !rows.some((row) => row.number === one.problem)) : none;
  const heading = React.useRef<HTMLDivElement>(null);
  const at = now();
  return (
    <HomeSection id="known" title="Known problems">
      <div ref={heading} tabIndex={-1} className={styles.known}>
        {reading.state === 'failed' ? (
          <StaleLine again={reading.again} error={reading.error} isEmpty={!rows} what="the known problems" />
        ) : null}
        <NotSaved why={problem} />
        {rows && rows.length > 0 ? (
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.number} className={styles.noted}>
                {row.value.line.length > 400 ? (
                  // Written in the list, and as long as a whole report.
                  <details>
                    <summary>{issueTitle(row.value.line)}</summary>
                    {row.value.line}
                  </details>
                ) : (
                  <p className={styles.strong}>{row.value.line}</p>
                )}
                <p className={styles.under}>
                  Since {sinceWords(row.value.sinceAt, at)}
                  {row.value.issueNumber === undefined ? null : (
                    <>
                      {' · '}
                      <DeskLink to={{ screen: 'issue', number: row.value.issueNumber }}>
                        Issue {row.value.issueNumber}
                      </DeskLink>
                    </>
                  )}
                  {alsoWords(withProblem(alsoHave, row).length)}
                  {mayEnd ? (
                    <span data-print="no">
                      {' · '}
                      <button
                        type="button"
                        className={styles.linkButton}
                        aria-disabled={ending === row.number ? true : undefined}
                        onClick={() => void end(row).then(() => heading.current?.focus())}
                      >
                        It is resolved<Hidden>: {row.value.line.slice(0, 400)}</Hidden>
                      </button>
                    </span>
                  ) : null}
                </p>
                <CellFaults
                  faults={row.faults}
                  listUrl={row.listUrl}
                  of={row.value.line.slice(0, 400)}
                  base={siteUrl}
                />
              </li>
            ))}
          </ul>
        ) : null}
        {leftOver.length > 0 ? <TellOver key={leftOver.map(({ problem }) => problem).join()} meToo={leftOver} /> : null}
        {rows?.length === 0 ? (
          <p className={styles.empty}>
            No known problems. When several people would meet one, write a line about it from its issue: everybody sees
            it, so people need not call.
          </p>
        ) : null}
        {!rows && reading.state === 'loading' ? <Loading what="what the team knows about" rows={1} /> : null}
      </div>
    </HomeSection>
  );
}
