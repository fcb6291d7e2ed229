import * as React from 'react';
import type { IssueRow, KnownPerson, Report } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { Problem } from '../../app/Problem';
import { useSend, type Sent } from '../../app/use-send';
import { Part } from '../../app/Part';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { FormProvider, sentBy, useForm } from '../../forms/use-form';
import { restoredWords } from '../../words/fault-words';
import { londonDate } from '../../words/london-time';
import { addCommand } from './add-command';
import { FromReport } from './FromReport';
import { latePart } from '../../app/late-part';
import { firstAnswers, readLogForm } from './log-command';
import { DropMessage } from './message/DropMessage';
import { messageId } from './message/kept-message';
import { LateReview } from './message/late-review';
import { KeptPictures, usePictures } from './message/KeptPictures';
import { innerFilesToKeep, type TakenFile } from '../../files/take-file';
import type { LogOutcome } from './outcome';
import { answersOfReport } from './report-answers';
import { MessageAndHearing, WhatHappened } from './WhatHappened';
import { WhoHasIt } from './WhoHasIt';
import { WhatNext } from './WhatNext';
import forms from '../../forms/forms.module.scss';
import styles from './log.module.scss';

// What stands beside the form asks the rules and the past: the form itself does not wait for that, and does without it offline.
const Beside = latePart(
  async () => (await import(/* webpackChunkName: 'beside' */ './beside/Beside')).Beside,
  'What the desk knows did not load. You can log the issue without it.',
);

interface LogFormProps {
  people: readonly KnownPerson[];
  couldNotReadPeople: boolean;
  /** The TMS user's own report that this is logged from. */
  report?: Report | undefined;
  onDone: (outcome: LogOutcome) => void;
}

export function LogForm({ people, couldNotReadPeople, report, onDone }: LogFormProps): React.ReactElement {
  const { desk, person, drafts, now, newId, settings } = useDesk<'giveCommand' | 'raiseIssue'>();
  const today = londonDate(now());
  const team = React.useMemo(() => people.filter((one) => !one.hasLeft && lanesOf(one.roles).has('tmu')), [people]);
  const form = useForm(drafts, report ? `log/report/${report.thread}` : 'log', () => ({
    ...firstAnswers(newId(), drafts.read('remembered')?.channel ?? '', today),
    ...(report ? answersOfReport(report, people) : {}),
  }));
  const { isSending, send } = useSend();
  const [fault, setFault] = useOfLastWrite<{ error: unknown; again: () => void }>();
  const [refusal, setRefusal] = useOfLastWrite<string>();
  const [taken, setTaken] = React.useState<TakenFile>();
  const pictures = usePictures(form);
  // Of the draft, before any file is given here.
  const [messageAtFirst] = React.useState(() => messageId(form.answers));
  // They have waited since they reported it, whenever somebody comes to log it.
  const reportedAt = report?.rows[0]?.at;
  const since = reportedAt ? { reportedAt } : {};
  const read = () => readLogForm(form.answers, { person, team, now: now(), today });
  const keeps = form.answers['email.keep'] === 'yes' && form.answers['email.state'] !== '';

  const finish = (sent: Sent | undefined, again: () => void, saved: (row: IssueRow) => LogOutcome): void => {
    if (!sent) return;
    if (sent.outcome === 'failed') setFault({ error: sent.error, again });
    else if (sent.outcome === 'saved' || sent.outcome === 'waiting') {
      form.discardDraft();
      const { channel } = form.answers;
      // "This desk" is nobody's usual way of being told: the one before it stays remembered.
      if (channel && channel !== 'desk') drafts.remember('remembered', { channel });
      onDone(
        sent.outcome === 'saved'
          ? saved(sent.row)
          : {
              kind: 'waiting',
              because: sent.because,
              key: form.answers.key ?? '',
              hadOriginal: files.length > 0 || isGone,
            },
      );
    } else setRefusal(sent.refusal.message);
  };
  const atHand = React.useMemo(() => new Set((taken?.files ?? []).map((one) => one.id)), [taken]);
  const keptIds = form.answers['email.state'] ? (form.answers['email.keepFiles'] ?? '') : '';
  const files = [...(keeps && taken ? [taken.original] : []), ...innerFilesToKeep(taken, keptIds), ...pictures.list];
  const isGone = !taken && (keeps || keptIds !== '');
  // One button is filled: while a message is looked through, it is the one that takes it.
  const isReviewing = form.answers['email.state'] === 'review';
  const along = {
    ...(files.length > 0 ? { files } : {}),
    ...(isGone ? { isOriginalGone: true as const } : {}),
    ...(report ? { report } : {}),
  };

  const submit = async (): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    const { command, errors } = read();
    form.showErrors(errors);
    if (errors.length > 0) return;
    const sent = await send('the new issue', () => desk.raiseIssue({ ...command, ...since }));
    finish(
      sent,
      () => void submit(),
      (row) => ({ kind: 'logged', row, ...along }),
    );
  };

  const addTo = async (row: IssueRow): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    const reading = addCommand(read());
    form.showErrors('errors' in reading ? reading.errors : []);
    if ('errors' in reading) return;
    const { command } = reading;
    // Of the form and the issue: a second press after a lost answer finds the first.
    const commandId = `${form.answers.key ?? newId()}-to-${row.number}`;
    const sent = await send(`${command.reporter.name} on issue ${row.number}`, () =>
      desk.giveCommand(row, { ...command, ...since }, commandId),
    );
    finish(
      sent,
      () => void addTo(row),
      (saved) => ({ kind: 'added', row: saved, name: command.reporter.name, ...along }),
    );
  };

  return (
    <FormProvider value={form}>
      <div className={styles.around}>
        <DropMessage onTaken={setTaken} onPictures={(files) => void pictures.add(files)}>
          <form className={styles.form} {...sentBy(submit)}>
            <ErrorSummary />
            {fault ? <Problem error={fault.error} hasAnswers tryAgain={fault.again} /> : null}
            {refusal ? <Message kind="problem" announced title={refusal} /> : null}
            {form.wasKept ? (
              <Message kind="note" title="This is what you had typed before">
                <p>{restoredWords(drafts.keeps)}</p>
                <FirstButton kind="quiet" onClick={form.startAgain}>
                  Discard it and start again
                </FirstButton>
              </Message>
            ) : null}
            {report ? (
              <Part name="The report">
                <FromReport report={report} />
              </Part>
            ) : null}
            {form.answers['email.state'] ? (
              <Part name="What the message says">
                <LateReview
                  people={people}
                  hasOriginal={taken !== undefined}
                  atHand={atHand}
                  seenAtFirst={messageAtFirst}
                />
              </Part>
            ) : null}
            <KeptPictures pictures={pictures} />
            <WhoHasIt people={people} couldNotRead={couldNotReadPeople} settings={settings} />
            <WhatHappened />
            <Part name="What the desk knows" of={form.answers}>
              <Beside addTo={(row) => void addTo(row)} isAdding={isSending} />
            </Part>
            <MessageAndHearing />
            <WhatNext team={team.filter((one) => one.email !== person.email)} />
            <div className={forms.actions}>
              <FirstButton kind={isReviewing ? 'plain' : 'primary'} type="submit" busy={isSending}>
                {isSending
                  ? 'Logging this issue'
                  : form.answers.sorted === 'yes'
                    ? 'Log and close this issue'
                    : 'Log this issue'}
              </FirstButton>
              <p className={forms.hint}>You can also press Ctrl and Enter.</p>
            </div>
          </form>
        </DropMessage>
      </div>
    </FormProvider>
  );
}
