import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import { latePart } from '../../../app/late-part';
import { Loading } from '../../../app/Loading';
import { Problem } from '../../../app/Problem';
import { useReading } from '../../../app/use-reading';
import styles from '../settings.module.scss';

const FlowsList = latePart(
  async () => (await import(/* webpackChunkName: 'flows' */ './FlowsList')).FlowsList,
  'The flows did not load.',
);

/** Who is told while nobody looks: the flows of Power Automate, each with how it last ran. Nothing where the list is not there, or closed. */
export function FlowsPart(): React.ReactElement | null {
  const { desk, person } = useDesk<'readFlowRuns'>();
  const reading = useReading('flow-runs', async () => (await desk.readFlowRuns()) ?? null);
  if (reading.state === 'ready' && reading.value === null) return null;
  return (
    <section className={styles.section} aria-labelledby="tsd-flows">
      <h3 id="tsd-flows">Emails while nobody has the desk open</h3>
      <p>
        The desk does nothing while nobody has it open. These Power Automate flows can send messages for it: an owner
        imports each from its file, and lets it send by setting “May send” in its row. Their messages have only numbers
        and links, and name nobody.
        {person.maySetUp ? ' The guide for admins has the steps, click by click.' : ''}
      </p>
      {reading.state === 'failed' ? <Problem error={reading.error} tryAgain={reading.again} /> : null}
      {reading.value === undefined && reading.state === 'loading' ? <Loading what="the flows" rows={2} /> : null}
      {reading.value ? <FlowsList rows={reading.value} /> : null}
    </section>
  );
}
