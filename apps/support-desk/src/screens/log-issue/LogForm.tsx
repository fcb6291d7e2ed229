import * as React from 'react';
import type { IssueRow, KnownPerson, Report } from '@tms-support/sharepoint-storage';
import { lanesOf, type IssueCommand } from '@tms-support/support-domain';
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
import { useIssueOfKey } from './use-issue-of-key';
import { WhatNext } from './WhatNext';
import forms from '../../forms/forms.module.scss';
import styles from './log.module.scss';

// What stands beside the form asks the rules and the past: the form itself does not wait for that, and does without it offline.
const Beside = latePart(
  async () => (await import(/* webpackChunkName: 'beside' */ './beside/Beside')).Beside,
  'The notes beside the form did not load. You can log the issue without them.',
);

// Of a draft whose first words went further than its page alone.
const RaisedAlready = latePart(
  async () => (await import(/* webpackChunkName: 'raised-already' */ './RaisedAlready')).RaisedAlready,
  'This form has been logged already. The next steps did not load.',
);

const newIssue = 'the new issue';

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
    ...(report ? answersOfReport(report, people, today) : {}),
  }));
  const { isSending, send } = useSend();
  const [fault, setFault] = useOfLastWrite<{ error: unknown; again: () => void }>();
  const [refusal, setRefusal] = useOfLastWrite<string>();
  const [already, setAlready] = React.useState<IssueRow>();
  // A draft that was on its way when its page went may be saved by now.
  const late = useIssueOfKey(form.wasKept && !isSending ? form.answers.key : undefined);
  const raised = [already, late].find((row) => row?.value.key === form.answers.key);
  const [taken, setTaken] = React.useState<TakenFile>();
  const pictures = usePictures(form);
  // Of the draft, before any file is given here.
  const [messageAtFirst] = React.useState(() => messageId(form.answers));
  // They have waited since they reported it, whenever somebody comes to log it.
  const reportedAt = report?.rows[0]?.at;
  const since = reportedAt ? { reportedAt } : {};
  const read = () => readLogForm(form.answers, { person, team, now: now(), today });
  const keeps = form.answers['email.keep'] === 'yes' && form.answers['email.state'] !== '';

  const finish = (
    what: string,
    sent: Sent | undefined,
    again: () => void,
    saved: (row: IssueRow) => LogOutcome,
  ): void => {
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
              what,
              isNew: what === newIssue,
              because: sent.because,
              entryId: sent.entryId,
              hadOriginal: files.length > 0 || isGone,
            },
      );
    } else if (sent.outcome === 'overtaken' && sent.command.type === 'raise') setAlready(sent.row);
    else setRefusal(sent.refusal.message);
  };
  const atHand = React.useMemo(() => new Set((taken?.files ?? []).map((one) => one.id)), [taken]);
  const keptIds = form.answers['email.state'] ? (form.answers['email.keepFiles'] ?? '') : '';
  const files = [
    ...(keeps && taken?.original ? [taken.original] : []),
    ...innerFilesToKeep(taken, keptIds),
    ...pictures.list,
  ];
  const isGone = !taken && (keeps || keptIds !== '');
  // One button is filled: while a message is looked through, it is the one that takes it.
  const isReviewing = form.answers['email.state'] === 'review';
  const along = {
    ...(files.length > 0 ? { files } : {}),
    ...(isGone ? { isOriginalGone: true as const } : {}),
    ...(report ? { report } : {}),
  };

  /** `key` is another where a person said that this is another problem than the issue that has the form's. */
  const submit = async (key = form.answers.key ?? ''): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    const { command, errors } = read();
    form.showErrors(errors);
    if (errors.length > 0) return;
    const sent = await send(newIssue, () => desk.raiseIssue({ ...command, key, ...since }));
    finish(
      newIssue,
      sent,
      () => void submit(key),
      (row) => ({ kind: 'logged', row, ...along }),
    );
  };

  /** Gives these steps to an issue in turn. Where one comes to nothing, those behind it are not given either. */
  const give = async (
    what: string,
    row: IssueRow,
    steps: readonly IssueCommand[],
    saved: (row: IssueRow) => LogOutcome,
  ): Promise<void> => {
    setFault(undefined);
    setRefusal(undefined);
    // Of the form and the issue: a second press after a lost answer finds the first.
    const commandId = `${form.answers.key ?? newId()}-to-${row.number}`;
    let sent: Sent | undefined;
    for (const step of steps) {
      const on = sent?.outcome === 'saved' ? sent.row : row;
      sent = await send(what, () => desk.giveCommand(on, step, commandId));
      if (sent?.outcome !== 'saved' && sent?.outcome !== 'waiting') break;
    }
    finish(what, sent, () => void give(what, row, steps, saved), saved);
  };

  const addTo = async (row: IssueRow): Promise<void> => {
    const reading = addCommand(read());
    form.showErrors('errors' in reading ? reading.errors : []);
    if ('errors' in reading) return;
    const { command } = reading;
    const { name } = command.reporter;
    await give(`${name} on issue ${row.number}`, row, [{ ...command, ...since }], (saved) => ({
      kind: 'added',
      row: saved,
      name,
      ...along,
    }));
  };

  const addSince = async (row: IssueRow, steps: readonly IssueCommand[]): Promise<void> => {
    const { errors } = read();
    form.showErrors(errors);
    if (errors.length > 0) return;
    await give(`what you changed on issue ${row.number}`, row, steps, (saved) => ({
      kind: 'logged',
      row: saved,
      ...along,
    }));
  };

  const logBeside = (): void => {
    const key = newId();
    form.set('key', key);
    void submit(key);
  };

  return (
    <FormProvider value={form}>
      <div className={styles.around}>
        <DropMessage onTaken={setTaken} onPictures={(files) => void pictures.add(files)}>
          <form className={styles.form} {...sentBy(() => submit())}>
            <ErrorSummary />
            {fault ? <Problem error={fault.error} hasAnswers tryAgain={fault.again} /> : null}
            {refusal ? <Message kind="problem" announced title={refusal} /> : null}
            {raised ? (
              <Part name="The issue that is there" of={form.answers}>
                <RaisedAlready
                  row={raised}
                  said={read().command}
                  add={(row, steps) => void addSince(row, steps)}
                  logBeside={report ? undefined : logBeside}
                  beginAnew={form.startAgain}
                />
              </Part>
            ) : form.wasKept ? (
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
                  hasOriginal={taken?.original !== undefined}
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
