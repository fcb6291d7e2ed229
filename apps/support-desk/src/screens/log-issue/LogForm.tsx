import * as React from 'react';
import type { IssueRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { useSend } from '../../app/use-send';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { FormProvider, useForm } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { refusalWords } from '../../words/refusal-words';
import { firstAnswers, readLogForm } from './log-command';
import { WhatHappened } from './WhatHappened';
import { WhoHasIt } from './WhoHasIt';
import { WhatNext } from './WhatNext';
import styles from '../../forms/forms.module.scss';

const noPeople: readonly KnownPerson[] = [];

export function LogForm({ onLogged }: { onLogged: (row: IssueRow) => void }): React.ReactElement {
  const { desk, person, drafts, now, newId, settings } = useDesk();
  const today = londonDate(now());
  const people = useReading('people', () => desk.readPeople());
  const known = people.value ?? noPeople;
  const team = React.useMemo(() => known.filter((one) => !one.hasLeft && lanesOf(one.roles).has('tmu')), [known]);
  const form = useForm(drafts, 'log', () => firstAnswers(newId(), drafts.read('remembered')?.channel ?? '', today));
  const { isSending, send } = useSend();
  const [fault, setFault] = React.useState<unknown>();
  const [refusal, setRefusal] = React.useState<string>();

  const submit = async (): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    const reading = readLogForm(form.answers, { person, team, now: now(), today });
    if ('errors' in reading) {
      form.showErrors(reading.errors);
      return;
    }
    const sent = await send('the new issue', () => desk.raiseIssue(reading.command));
    if (!sent) return;
    if (sent.outcome === 'failed') setFault(sent.error);
    else if (sent.outcome === 'waiting') setRefusal(sent.because);
    else if (sent.outcome === 'saved') {
      form.discardDraft();
      drafts.keep('remembered', { channel: reading.command.channel });
      onLogged(sent.row);
    } else setRefusal(refusalWords(sent.refusal));
  };

  return (
    <FormProvider value={form}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary />
        {fault === undefined ? null : <Problem error={fault} hasAnswers tryAgain={() => void submit()} />}
        {refusal ? <Message kind="problem" announced title={refusal} /> : null}
        {form.wasKept ? (
          <Message kind="note" title="This is what you had typed before">
            <p>It was kept in this browser. Nobody else can see it.</p>
            <Button kind="quiet" onClick={form.startAgain}>
              Throw it away and start again
            </Button>
          </Message>
        ) : null}
        <WhoHasIt people={known} couldNotRead={people.state === 'failed'} settings={settings} />
        <WhatHappened />
        <WhatNext team={team.filter((one) => one.email !== person.email)} />
        <div className={styles.actions}>
          <Button kind="primary" type="submit" busy={isSending}>
            {isSending ? 'Logging this issue' : form.answers.sorted === 'yes' ? 'Log and close this issue' : 'Log this issue'}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
