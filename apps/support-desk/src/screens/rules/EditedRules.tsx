import * as React from 'react';
import type { CountingRules, StorageError } from '@tms-support/sharepoint-storage';
import { publishRules, type RuleSnapshot } from '@tms-support/support-domain';
import { useAllIssues } from '../../all-issues/use-all-issues';
import { useDesk } from '../../app/desk-context';
import { Problem } from '../../app/Problem';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { londonDate } from '../../words/london-time';
import { checkedRules, type CheckedRules } from './checked-rules';
import { CheckedPart, type OtherThanSeen, type Past } from './CheckedPart';
import { whatIfOverPast } from './what-if-past';
import styles from './rules.module.scss';

type Stage =
  | { state: 'checking' }
  /** `other`: what is another than it was when somebody asked to publish, so that nothing was. */
  | { state: 'checked'; checked: CheckedRules; other?: OtherThanSeen }
  | { state: 'published'; at: string }
  | { state: 'failed'; error: unknown; wrote?: boolean };

interface EditedRulesProps {
  rules: CountingRules;
  listUrl: string | undefined;
  published: () => void;
}

/** For owners: the rules as they are edited, checked as a whole, tried on the past, and published. */
export function EditedRules({ rules, listUrl, published }: EditedRulesProps): React.ReactElement {
  const { desk, settings, now, newId, sayStatus } = useDesk();
  const { all } = useAllIssues();
  const [stage, setStage] = React.useState<Stage>({ state: 'checking' });
  const [past, setPast] = React.useState<Past>({ state: 'none' });
  const [isAsking, setAsking] = React.useState(false);
  const busy = React.useRef(false);
  /** What was given to be published last, and what it was made of. */
  const given = React.useRef<{ said: string; snapshot: RuleSnapshot }>();
  const mounted = React.useRef(true);
  const result = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  React.useEffect(() => {
    if (stage.state === 'checked' || stage.state === 'published') result.current?.focus();
  }, [stage]);
  const put = (next: Stage): void => {
    if (mounted.current) setStage(next);
  };
  const check = async (): Promise<void> => {
    put({ state: 'checking' });
    setPast({ state: 'none' });
    try {
      put({ state: 'checked', checked: await checkedRules(desk, settings, londonDate(now())) });
    } catch (error) {
      put({ state: 'failed', error });
    }
  };
  const tryOnPast = async ({ table }: CheckedRules): Promise<void> => {
    const rows = [...all.rows.values()];
    setPast({ state: 'counting', done: 0 });
    try {
      const moved = await whatIfOverPast(rules.snapshot, table.rows, rows, now(), (done) => {
        if (mounted.current) setPast({ state: 'counting', done });
        return mounted.current;
      });
      if (mounted.current) setPast({ state: 'counted', moved, of: rows.length });
    } catch {
      // More names than a table can hold apart: what stops publishing stops trying too, and says what to do.
      if (mounted.current) setPast({ state: 'failed' });
    }
  };
  const publish = async (seen: CheckedRules): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setAsking(false);
    try {
      // Read and checked again: what was checked a while ago may not be what the list holds now. More people edit the list than publish it,
      // so what the publisher has not seen is shown and does not count.
      const checked = await checkedRules(desk, settings, londonDate(now()));
      if (JSON.stringify(checked.table) !== JSON.stringify(seen.table)) {
        setPast({ state: 'none' });
        put({ state: 'checked', checked, other: 'list' });
        return;
      }
      const at = now();
      const answer = publishRules(checked.table, checked.around, {
        id: newId(),
        publishedAt: at,
        ...(rules.snapshot.hearingSoonWorkingDays === undefined
          ? {}
          : { hearingSoonWorkingDays: rules.snapshot.hearingSoonWorkingDays }),
      });
      if (answer.outcome === 'refused') {
        put({ state: 'checked', checked });
        return;
      }
      sayStatus({ state: 'sending', what: 'the rules' });
      // Published again after an answer that was lost, they are the same publication: a new one would find that "somebody else" has published.
      const said = JSON.stringify([checked.table, rules.snapshot.id]);
      given.current = given.current?.said === said ? given.current : { said, snapshot: answer.snapshot };
      await desk.publishSnapshot(given.current.snapshot, rules.snapshot.id);
      sayStatus({ state: 'saved', what: 'the rules', at });
      put({ state: 'published', at });
      published();
    } catch (error) {
      sayStatus({ state: 'failed', what: 'the rules', error, nothingTyped: true });
      if ((error as Partial<StorageError>).code === 'STORAGE.CONFLICT') {
        put({ state: 'checked', checked: seen, other: 'rules' });
        published();
      } else put({ state: 'failed', error, wrote: true });
    } finally {
      busy.current = false;
    }
  };
  // Whoever opens this asked for the check.
  React.useEffect(() => void check(), []); // eslint-disable-line react-hooks/exhaustive-deps
  if (stage.state === 'failed')
    return <Problem error={stage.error} wrote={stage.wrote} tryAgain={() => void check()} />;
  const checked = stage.state === 'checked' ? stage.checked : undefined;
  return (
    <div>
      {stage.state === 'published' ? (
        <Message
          kind="saved"
          title={
            <span ref={result as React.Ref<HTMLSpanElement>} tabIndex={-1}>
              The rules are published, and apply from now on
            </span>
          }
          announced
        />
      ) : null}
      <div className={styles.actions}>
        <Button busy={stage.state === 'checking'} onClick={() => void check()}>
          {stage.state === 'checking' ? 'Checking' : checked ? 'Check again' : 'Check the edited rules'}
        </Button>
      </div>
      {stage.state === 'checked' ? (
        <CheckedPart
          current={rules.snapshot}
          checked={stage.checked}
          other={stage.other}
          past={past}
          all={all}
          listUrl={listUrl}
          heading={result}
          isAsking={isAsking}
          setAsking={setAsking}
          tryOnPast={() => void tryOnPast(stage.checked)}
          publish={() => void publish(stage.checked)}
        />
      ) : null}
    </div>
  );
}
