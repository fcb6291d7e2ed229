import * as React from 'react';
import type { CountingRules, StorageError } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { faultWords } from '../../words/fault-words';
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
  const [problem, setProblem] = useOfLastWrite<string>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isAsking) heading.current?.focus();
  }, [isAsking]);
  const { before } = rules;
  if (!before) return null;
  const publish = async (): Promise<void> => {
    const what = 'the rules that were brought back';
    setBusy(true);
    setProblem(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const at = now();
      await desk.publishSnapshot({ ...before, id: newId(), publishedAt: at }, rules.snapshot.id);
      sayStatus({ state: 'saved', what, at });
      setAsking(false);
      published();
    } catch (error) {
      sayStatus({ state: 'not-sent', what, nothingTyped: true });
      if ((error as Partial<StorageError>).code === 'STORAGE.CONFLICT') {
        setProblem('Somebody else has published rules since. Look at those that count now first.');
        setAsking(false);
        published();
        return;
      }
      const { happened, toDo } = faultWords(error);
      setProblem(`${happened} ${toDo}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      {problem ? (
        <Message kind="problem" title="Not saved" announced>
          <p>{problem}</p>
        </Message>
      ) : null}
      {isAsking ? (
        <section className={styles.checked}>
          <h4 ref={heading} tabIndex={-1}>
            Bring back the rules before these?
          </h4>
          <p>
            The rules published on {instantWords(rules.snapshot.publishedAt)} will no longer count. The list of rules
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
        <Button onClick={() => setAsking(true)}>Bring back the rules before these</Button>
      )}
    </div>
  );
}
