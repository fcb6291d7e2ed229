import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus, lanesOf, type Issue, type IssueEvent, type OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { goTo } from '../../app/use-route';
import { lateScreen } from '../../app/late-screen';
import { Part } from '../../app/Part';
import { DeskLink } from '../../app/DeskLink';
import { FirstButton } from '../../controls/FirstButton';
import { LastTime } from './ahead/LastTime';
import { IssueHeader } from './IssueHeader';
import { Overtaken } from './Overtaken';
import { turnOf } from '../../queue/whose-turn';
import { isPanel, openPanels, panelNames, type Panel, type PanelProps } from './panels';
import { TakenMeanwhile } from './TakenMeanwhile';
import { useOnePress } from './use-one-press';
import { SilenceSoFar } from './SilenceSoFar';
import { draftIdOf } from './steps/draft-id';
import type { MenuLine } from './steps/MoreMenu';
import { MoreSteps, prefetchMenu } from './steps/MoreSteps';
import { stepsInPlace } from './steps/next-step';
import { StepList } from './steps/StepList';
import { hasForm, stepName } from './steps/step-words';
import { ofIssue } from '../../words/of-issue';
import { remindLine } from './remind/remind-line';
import { Reminder } from './remind/Reminder';
import styles from './issue.module.scss';

// What is shown is small; what is written comes when somebody writes it, or when nothing else is to do.
const StepForm = lateScreen(
  async () => (await import(/* webpackChunkName: 'issue-steps' */ './steps/StepForm')).StepForm,
);
/** Fetches the forms of steps: whoever has lost the connection can still write on an issue. Resolves also where they do not come. */
export const prefetchSteps = async (): Promise<void> => {
  await StepForm.prefetch();
  await prefetchMenu();
};

const panelForms: Record<Panel, React.ComponentType<PanelProps>> = {
  'merge-into': lateScreen(
    async () => (await import(/* webpackChunkName: 'issue-merge' */ './people/MergeForm')).MergeForm,
  ),
  'undo-merge': lateScreen(
    async () => (await import(/* webpackChunkName: 'issue-merge' */ './people/UndoMergeForm')).UndoMergeForm,
  ),
  separate: lateScreen(
    async () => (await import(/* webpackChunkName: 'issue-merge' */ './people/SeparateForm')).SeparateForm,
  ),
  'know-about': lateScreen(
    async () => (await import(/* webpackChunkName: 'issue-known' */ './known/KnowAboutForm')).KnowAboutForm,
  ),
  'save-answer': lateScreen(
    async () => (await import(/* webpackChunkName: 'issue-answer' */ './save-answer/SaveAnswerForm')).SaveAnswerForm,
  ),
};

/** What may not come, where a script does not, and is not missed: the issue is whole without it. */
const orNothing = { default: () => null };
const NudgeAhead = React.lazy<React.ComponentType<{ issue: Issue }>>(() =>
  import(/* webpackChunkName: 'issue-ahead' */ './ahead/NudgeAhead').then(
    (m) => ({ default: m.NudgeAhead }),
    () => orNothing,
  ),
);

interface WorkAreaProps {
  row: IssueRow;
  step: string | undefined;
  steps: readonly OpenStep[];
  /** The row as it was just written: the step is done. `waiting` says what waits on this device instead. */
  onSaved: (row: IssueRow, waiting?: string) => void;
  /** The row as somebody else wrote it: the step is not done, and stays in view. */
  onNewer: (row: IssueRow) => void;
  /** Somebody leaves a step for later, with nothing written. */
  onDraft: () => void;
}

/** The step in the address: its form, or why it has none now, with what was typed into it; else the steps that are open. */
export function WorkArea({ row, step, steps, onSaved, onNewer, onDraft }: WorkAreaProps): React.ReactElement {
  const { person, siteUrl, drafts, now, sayStatus } = useDesk();
  const issue = row.value;
  const panels = openPanels(issue, steps, person);
  const [overtaking, setOvertaking] = React.useState<{ step: string; why: string; since: readonly IssueEvent[] }>();
  const overtaken = overtaking?.step === step ? overtaking : undefined;
  const offered = steps.find((one) => one.command === step);
  const isTmu = lanesOf(person.roles).has('tmu');
  const { mayTake, take, taken, leave, mayHaveWorked, worked, isSending } = useOnePress(row, steps, {
    onSaved,
    onNewer,
  });

  // While a form is open its button is the one to press: the header says whom it is about.
  const withHeader = (form: React.ReactElement): React.ReactElement => (
    <>
      <IssueHeader row={row} />
      {form}
    </>
  );

  if (isPanel(step) && panels.includes(step)) {
    const Form = panelForms[step];
    return withHeader(
      <React.Suspense fallback={<Loading what="the form" rows={1} />}>
        <Form key={step} row={row} onDone={onSaved} />
      </React.Suspense>,
    );
  }
  if (step && hasForm(step) && offered && overtaken === undefined) {
    return withHeader(
      <React.Suspense fallback={<Loading what="the form" rows={1} />}>
        <StepForm
          key={step}
          row={row}
          step={offered}
          command={step}
          onSaved={onSaved}
          onNewer={onNewer}
          onDraft={onDraft}
          onOvertaken={(newer, why) => {
            const known = new Set(issue.history.map(({ id }) => id));
            // Of a row in short nobody here knows what was new: its last step is shown, and not all of the past.
            const news = newer.value.history.filter(({ id }) => !known.has(id));
            setOvertaking({ step, why, since: row.inShort ? news.slice(-1) : news });
            onNewer(newer);
          }}
        />
      </React.Suspense>,
    );
  }
  // A step that was half-written, here or before a reload, and that does not fit any more.
  const lost = step && hasForm(step) ? step : undefined;
  const words = lost ? drafts.read(draftIdOf(row.number, lost)) : undefined;
  const inPlace = stepsInPlace(issue, steps);
  // That it worked closes it at one press: to close it for another reason is then no next step of its own, and stands with the others.
  const next = mayHaveWorked ? undefined : inPlace.next;
  const main = mayHaveWorked && inPlace.next ? [...inPlace.main, inPlace.next] : inPlace.main;
  const isUnowned = mayTake && !issue.owner;
  // Whoever helps out takes over while it is TMU's turn; at any other time that is one of many things, and in the menu.
  const isToTake = mayTake && !taken && (isUnowned || turnOf(issue.status) === 'tmu');
  // A merged issue has one step of its own, and a line for everybody is written in a hurry: neither is looked for in the menu.
  const undoMerge = panels.find((panel) => panel === 'undo-merge');
  const beside = issue.status === 'answered' ? undefined : panels.find((panel) => panel === 'know-about');
  const reminderNotKept = (): void => {
    const what = ofIssue('the reminder', row.number);
    sayStatus({
      state: 'refused',
      what: `${what}. This browser’s storage is full or switched off`,
      nothingTyped: true,
    });
  };
  const open = (where: string): void => goTo({ screen: 'issue', number: row.number, step: where });
  const takeButton = isToTake ? (
    <FirstButton kind={isUnowned ? 'primary' : 'plain'} busy={isSending} onClick={() => void take()}>
      {isSending ? 'Taking it' : 'I will deal with it'}
    </FirstButton>
  ) : null;
  const moreLines: readonly MenuLine[] = [
    ...(mayTake && !isUnowned && !taken
      ? [{ key: 'take', words: 'I will deal with it', onChoose: () => void take() }]
      : []),
    ...inPlace.rest.map(({ command }) => ({
      key: command,
      words: stepName(command, issue),
      onChoose: () => open(command),
    })),
    ...panels
      .filter((panel) => panel !== beside && panel !== undoMerge)
      .map((panel) => ({ key: panel, words: panelNames[panel], onChoose: () => open(panel) })),
    ...(isTmu && issue.status !== 'closed'
      ? [remindLine(siteUrl, person.email, row.number, now(), reminderNotKept)]
      : []),
  ];
  return (
    <>
      <IssueHeader row={row}>
        {isUnowned ? takeButton : null}
        {mayHaveWorked ? (
          <FirstButton kind="primary" busy={isSending} onClick={() => void worked()}>
            It worked: close it
          </FirstButton>
        ) : null}
        {next ? (
          <DeskLink
            className={isUnowned ? styles.alsoNext : styles.next}
            to={{ screen: 'issue', number: row.number, step: next.command }}
          >
            {stepName(next.command, issue)}
          </DeskLink>
        ) : null}
        {undoMerge ? (
          <DeskLink className={styles.alsoNext} to={{ screen: 'issue', number: row.number, step: undoMerge }}>
            {panelNames[undoMerge]}
          </DeskLink>
        ) : null}
        {isUnowned ? null : takeButton}
        <MoreSteps lines={moreLines} />
      </IssueHeader>
      <Reminder number={row.number} />
      {lost && (overtaken !== undefined || words) ? (
        <Overtaken
          why={overtaken?.why ?? `This step does not fit the issue as it stands now: ${describeStatus(issue)}.`}
          words={words ?? {}}
          issue={issue}
          since={overtaken?.since ?? []}
          stepWords={stepName(lost, issue)}
          discard={() => {
            drafts.discard(draftIdOf(row.number, lost));
            setOvertaking(undefined);
            goTo({ screen: 'issue', number: row.number });
          }}
        />
      ) : null}
      {taken ? (
        <TakenMeanwhile
          change={taken}
          isBusy={isSending}
          takeOver={() => void take(taken)}
          leave={() => {
            leave();
            sayStatus({ state: 'nothing-yet' });
            document.getElementById('tsd-steps')?.focus();
          }}
        />
      ) : null}
      <StepList row={row} main={main} beside={beside} isNothing={steps.length + panels.length === 0}>
        <Part name="How long the person has waited" of={issue}>
          <SilenceSoFar issue={issue} />
        </Part>
        {issue.status === 'closed' ? null : (
          <Part name="Who is nudged next" of={issue}>
            <React.Suspense fallback={null}>
              <NudgeAhead issue={issue} />
            </React.Suspense>
          </Part>
        )}
      </StepList>
      <LastTime row={row} />
    </>
  );
}
