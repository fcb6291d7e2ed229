import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { Issue, ProblemWords } from '@tms-support/support-domain';
import { useAllIssues } from '../../../all-issues/use-all-issues';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { useFormOf } from '../../../forms/use-form';
import { latePart } from '../../../app/late-part';
import { goesWhere } from '../../../queue/goes-where';
import { AlikeOpen } from './AlikeOpen';
import { KnownLines } from './KnownLines';
import { OtherIssues } from './OtherIssues';
import { Past } from '../../../all-issues/past';
import { typedIssue } from './typed-issue';
import { useFound } from './use-found';
import { useLeftAlone } from './use-left-alone';
import { useSettled } from './use-settled';
import { useProblem } from './use-problem';
import { Hidden } from '../../../controls/Hidden';
import styles from './beside.module.scss';

// To make a reply out to somebody, the names of somebody else are looked for: that comes with the first answer there is to show.
const LastTimes = latePart(
  async () => (await import(/* webpackChunkName: 'last-times' */ './LastTimes')).LastTimes,
  'What helped last time did not load.',
);

const RepliesThatFit = latePart(
  async () => (await import(/* webpackChunkName: 'last-times' */ './RepliesThatFit')).RepliesThatFit,
  'The standard replies did not load.',
);

export interface BesideProps {
  addTo: (row: IssueRow) => void;
  isAdding: boolean;
}

/** The past, in an object that is new each time that it has grown: what hangs on it is worked out again then, and only then. */
function usePast(): { seen: { past: Past }; all: ReturnType<typeof useAllIssues>['all'] } {
  const { all, turn } = useAllIssues();
  const [seen, setSeen] = React.useState(() => ({ past: new Past(all) }));
  React.useEffect(() => {
    void seen.past.takeIn(() => setSeen({ past: seen.past }));
  }, [seen.past, turn]);
  return { seen, all };
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

/**
 * What the desk knows while an issue is typed. It never takes the focus, nor takes it away from whoever has come into it, and is worked out
 * when the typing rests.
 */
export function Beside({ addTo, isAdding }: BesideProps): React.ReactElement {
  const { desk, now, person } = useDesk<'readCountingRules' | 'readKnownProblems' | 'readPeople'>();
  const { answers: typed } = useFormOf();
  const answers = useSettled(typed);
  const { seen, all } = usePast();
  const known = useReading('known-problems', () => desk.readKnownProblems());
  const people = useReading('people', () => desk.readPeople());
  const names = React.useMemo(() => (people.value ?? []).map((one) => one.name), [people.value]);
  const rules = useReading('counting-rules', () => desk.readCountingRules());

  const name = answers['reporter.name']?.trim() ?? '';
  const email = answers['reporter.email']?.trim() ?? '';
  const whatHappened = answers['details.whatHappened'] ?? '';
  const errorText = answers.message === 'yes' ? (answers['details.error.text'] ?? '') : '';
  const others = React.useMemo(() => (name ? seen.past.issuesOf({ name, email }) : []), [seen, name, email]);
  const problem = useProblem(whatHappened, errorText);
  const found = useFound({
    ...{ seen, known: known.value, problem, name, email, now },
    words: whatHappened,
    typedNow: typed['details.whatHappened'] ?? '',
  });
  const issue = React.useMemo(() => typedIssue(answers, person, now()), [answers, person, now]);
  const where = React.useMemo(
    () => (issue && answers.channel && rules.value ? goesWhere(issue, rules.value.snapshot, now()) : ''),
    [issue, answers.channel, rules.value, now],
  );
  const { value: shown, place } = useLeftAlone({ ...found, others, where, name, issue, problem });
  return (
    <aside {...place} className={styles.beside} aria-label="What the desk knows">
      <WhatIsKnown {...shown} {...{ all, names, addTo, isAdding }} />
    </aside>
  );
}

interface WhatIsKnownProps extends BesideProps, ReturnType<typeof useFound> {
  all: ReturnType<typeof useAllIssues>['all'];
  others: readonly IssueRow[];
  where: string;
  name: string;
  issue: Issue | undefined;
  problem: ProblemWords | undefined;
  names: readonly string[];
}

function WhatIsKnown(props: WhatIsKnownProps): React.ReactElement {
  const { all, names, addTo, isAdding, times, alike, lines, others, where, name, issue, problem } = props;
  const announced = [
    counted(lines.length, 'known problem', 'known problems'),
    counted(others.length, `other issue of ${name}`, `other issues of ${name}`),
    counted(alike.length, 'open issue like this', 'open issues like this'),
    counted(times.length, 'answer from last time', 'answers from last time'),
  ].filter(Boolean);

  return (
    <>
      {/* In few words, and only when they change: a reader is told that something is there, not all of it. */}
      <Hidden announced>{announced.length > 0 ? `Beside the form: ${announced.join(', ')}.` : ''}</Hidden>
      <KnownLines lines={lines} rows={all.rows} addTo={addTo} isAdding={isAdding} name={name} />
      <OtherIssues name={name} rows={others} />
      <AlikeOpen found={alike} name={name} addTo={addTo} isAdding={isAdding} />
      {times.length > 0 ? <LastTimes times={times} rows={all.rows} typed={issue} names={names} /> : null}
      {problem ? <RepliesThatFit problem={problem} typed={issue} /> : null}
      {where ? (
        <section>
          <h3 className={styles.title}>Where it will go</h3>
          <p>{where}</p>
        </section>
      ) : null}
      {announced.length === 0 && !where ? (
        <p className={styles.quiet}>
          As you type, this shows the person’s other issues, what helped last time, and where this issue will go.
        </p>
      ) : null}
      {all.closed === 'failed' ? (
        <p className={styles.quiet}>Older issues did not load, so some are missing here.</p>
      ) : null}
    </>
  );
}
