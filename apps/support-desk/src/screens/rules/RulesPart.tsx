import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { Button } from '../../controls/Button';
import { OutsideLink } from '../../controls/OutsideLink';
import { CountingTable, CountingWords } from './CountingTable';
import styles from './rules.module.scss';

// What each rule decided last reads all issues, and bringing back compares two tables: for owners alone.
const RulesThatCount = React.lazy(() =>
  import(/* webpackChunkName: 'rules-table' */ './RulesThatCount').then((m) => ({ default: m.RulesThatCount })),
);

const BringBack = React.lazy(() =>
  import(/* webpackChunkName: 'rules-table' */ './BringBack').then((m) => ({ default: m.BringBack })),
);

// The checker reasons over the whole space of facts, and dmn-moddle is larger than this screen: only owners who ask wait for them.
const EditedRules = React.lazy(() =>
  import(/* webpackChunkName: 'edited-rules' */ './EditedRules').then((m) => ({ default: m.EditedRules })),
);

/** The escalation rules (S15): what counts, for everybody; checking, trying and publishing, for the site's owners. */
export function RulesPart({ listUrl }: { listUrl: string | undefined }): React.ReactElement {
  const { desk, person } = useDesk<'readCountingRules'>();
  const rules = useReading('counting-rules', () => desk.readCountingRules());
  const [isOpen, setOpen] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const broughtBack = (): void => {
    // What was checked or published below is beside other rules now.
    setOpen(false);
    rules.again();
  };
  const download = async (): Promise<void> => {
    if (!rules.value) return;
    try {
      const { downloadDmn } = await import(/* webpackChunkName: 'dmn' */ './download-dmn');
      setSaid(`${await downloadDmn(rules.value.snapshot)} is being saved by your browser.`);
    } catch {
      setSaid('The file could not be made just now. Try again.');
    }
  };
  return (
    <section className={styles.section} aria-labelledby="tsd-rules">
      <h3 id="tsd-rules">Escalation rules</h3>
      {rules.state === 'failed' && !rules.value ? <Problem error={rules.error} tryAgain={rules.again} /> : null}
      {rules.value ? (
        <>
          {person.maySetUp ? (
            <>
              <CountingWords rules={rules.value} />
              <React.Suspense fallback={<Loading what="the table of the rules" rows={12} />}>
                {/* What each decided last is of these rules: others have other keys. */}
                <RulesThatCount key={rules.value.snapshot.id} rules={rules.value} />
              </React.Suspense>
              <React.Suspense fallback={null}>
                <BringBack rules={rules.value} published={broughtBack} />
              </React.Suspense>
            </>
          ) : (
            <CountingTable rules={rules.value} />
          )}
          <div className={styles.actions}>
            <Button onClick={() => void download()}>Download as DMN</Button>
            <span role="status">{said}</span>
          </div>
          {person.maySetUp ? (
            <>
              <h4 className={styles.next}>Change the rules</h4>
              {/* Before anybody goes to the list: nothing that is edited there counts yet. */}
              <p>
                Rules are edited in their list, row by row. They take effect once they are checked and published here.
                Until then, the rules above apply.
              </p>
              {listUrl ? (
                <p>
                  <OutsideLink href={listUrl}>Edit the list of rules</OutsideLink>
                </p>
              ) : null}
              {isOpen ? (
                <React.Suspense fallback={<Loading what="the checker" rows={1} />}>
                  <EditedRules rules={rules.value} listUrl={listUrl} published={rules.again} />
                </React.Suspense>
              ) : (
                <Button onClick={() => setOpen(true)}>Check the edited rules</Button>
              )}
            </>
          ) : (
            <p className={styles.muted}>A site owner can change them.</p>
          )}
        </>
      ) : (
        rules.state === 'loading' && <Loading what="the rules" />
      )}
    </section>
  );
}
