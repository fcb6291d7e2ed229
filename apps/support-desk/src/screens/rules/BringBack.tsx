import * as React from 'react';
import type { CountingRules, StorageError } from '@tms-support/sharepoint-storage';
import type { RuleSnapshot } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { NotSaved } from '../../controls/NotSaved';
import { instantWords } from '../../words/date-words';
import { ComparedRules } from './ComparedRules';
import styles from './rules.module.scss';

/** The rules that counted before the last publication, to be published again as they were: what was published is never changed or taken away. */
export function BringBack({
  rules,
  published,
}: {
  rules: CountingRules;
  published: () => void;
}): React.ReactElement | null {
  const { desk, now, newId, sayStatus } = useDesk<'publishSnapshot'>();
  const [isAsking, setAsking] = React.useState(false);
  const [isBusy, setBusy] = React.useState(false);
  const [problem, setProblem] = useOfLastWrite<unknown>();
  const [isBack, setBack] = React.useState(false);
  const heading = React.useRef<HTMLElement>(null);
  const given = React.useRef<{ of: string; instead: string; snapshot: RuleSnapshot }>();
  React.useEffect(() => {
    if (isAsking || isBack) heading.current?.focus();
  }, [isAsking, isBack]);
  const { before } = rules;
  if (!before && !isBack) return null;
  const publish = async (): Promise<void> => {
    if (!before) return;
    const what = 'the rules that were brought back';
    setBusy(true);
    setProblem(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const at = now();
      // Pressed again after an answer that was lost, it is the same publication: a new one would find that "somebody else" has published.
      const last = given.current;
      const again = last?.of === before.id && last.instead === rules.snapshot.id ? last.snapshot : undefined;
      const snapshot = again ?? { ...before, id: newId(), publishedAt: at };
      given.current = { of: before.id, instead: rules.snapshot.id, snapshot };
      await desk.publishSnapshot(snapshot, rules.snapshot.id);
      sayStatus({ state: 'saved', what, at });
      setAsking(false);
      setBack(true);
      published();
    } catch (error) {
      sayStatus({ state: 'failed', what, error, nothingTyped: true });
      if ((error as Partial<StorageError>).code === 'STORAGE.CONFLICT') {
        setProblem('Somebody else has published rules since. Look at those that apply now first.');
        setAsking(false);
        published();
        return;
      }
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <NotSaved why={problem} />
      {isBack ? (
        <Message
          kind="saved"
          title={
            <span ref={heading} tabIndex={-1}>
              The previous rules apply again
            </span>
          }
          announced
        >
          <p>The list still has those edits. Remove them there, or they will come back when the list is published.</p>
        </Message>
      ) : null}
      {!before ? null : isAsking ? (
        <section className={styles.checked}>
          <h4 ref={heading as React.Ref<HTMLHeadingElement>} tabIndex={-1}>
            Bring back the previous rules?
          </h4>
          <p>
            The rules published on {instantWords(rules.snapshot.publishedAt)} will no longer apply. The list of rules
            stays as it is. What would change:
          </p>
          <ComparedRules current={rules.snapshot.rows} edited={before.rows} />
          <div className={styles.actions}>
            <Button kind="primary" busy={isBusy} onClick={() => void publish()}>
              Yes, bring them back
            </Button>
            <Button onClick={() => setAsking(false)}>Not now</Button>
          </div>
        </section>
      ) : (
        <Button
          onClick={() => {
            setBack(false);
            setAsking(true);
          }}
        >
          Bring back the previous rules
        </Button>
      )}
    </div>
  );
}
