import * as React from 'react';
import type { IssueRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import { decideMerge, describeStatus, lanesOf, seenBy, type DecideFacts } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { SelectField } from '../../../forms/Choices';
import { FormFrame } from '../../../app/FormFrame';
import { TextField } from '../../../forms/TextField';
import { useForm } from '../../../forms/use-form';
import { mergeInto } from './merge-commands';
import type { GiveOne } from './use-several';

/** What can be done with several issues at once. */
export type SeveralAction = 'name-owner' | 'link-update' | 'add-to-issue';

interface SeveralFormProps {
  action: SeveralAction;
  rows: readonly IssueRow[];
  people: readonly KnownPerson[];
  updates: readonly UpdateRow[];
  start: (what: string, give: GiveOne, whileWaiting?: string) => void;
  putRow: (row: IssueRow) => void;
  cancel: () => void;
}

const titles: Record<SeveralAction, string> = {
  'name-owner': 'Assign',
  'link-update': 'Link to an update',
  'add-to-issue': 'Add these people to another issue',
};

const isNotThere = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === 'STORAGE.NOT_FOUND';

/** The one question that an action on several issues asks. */
export function SeveralForm(props: SeveralFormProps): React.ReactElement {
  const { action, rows, people, updates, start, putRow, cancel } = props;
  const { desk, drafts, person, now, newId } = useDesk();
  const form = useForm(drafts, `find/${action}`, () => ({}));
  const [fault, setFault] = React.useState<unknown>();
  const [isLooking, setLooking] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(() => () => void (isHere.current = false), []);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const team = people.filter((one) => !one.hasLeft && lanesOf(one.roles).has('tmu'));

  const begin = (what: string, give: GiveOne, whileWaiting?: string): void => {
    form.showErrors([]);
    form.discardDraft();
    start(what, give, whileWaiting);
  };

  const nameOwner = (): void => {
    const named = team.find((one) => one.email === form.answers.owner);
    if (!named) form.showErrors([{ field: 'owner', message: 'Select who has these issues' }]);
    else
      begin(`Given to ${named.name}`, (row, id) => {
        const owner = { name: named.name, email: named.email };
        const seen = seenBy('name-owner', row.value);
        return desk.giveCommand(row, { type: 'name-owner', owner, seen }, id);
      });
  };
  const linkUpdate = (): void => {
    const { update } = form.answers;
    if (!update) form.showErrors([{ field: 'update', message: 'Select an update or release' }]);
    else {
      begin(`Linked to ${update}`, (row, id) => {
        const seen = seenBy('change-details', row.value);
        const details = { ...row.value.details, updateKey: update };
        return desk.giveCommand(row, { type: 'change-details', details, seen }, id);
      });
    }
  };
  const addToIssue = async (): Promise<void> => {
    const number = /^\s*(?:issue\s*)?#?([1-9]\d{0,8})\s*$/i.exec(form.answers.issue ?? '')?.[1];
    const say = (message: string): void => form.showErrors([{ field: 'issue', message }]);
    if (!number) return say('Enter the number of an issue, for example 41');
    if (rows.some((row) => row.number === Number(number)))
      return say(`Issue ${number} is one of those you selected. Enter another, or untick that one`);
    setLooking(true);
    setFault(undefined);
    let kept: IssueRow;
    try {
      kept = await desk.readIssue(Number(number));
    } catch (error) {
      if (!isHere.current) return undefined;
      setLooking(false);
      if (isNotThere(error)) return say(`There is no issue ${number}. Enter the number of another`);
      return setFault(error);
    }
    // Cancelled while it was looked up: nothing is begun.
    if (!isHere.current) return undefined;
    setLooking(false);
    const facts = (): DecideFacts => ({ at: now(), actor: person, newId });
    const first = decideMerge(kept.value, rows[0]!.value, facts());
    if (first.outcome === 'refused' && first.which === 'kept') {
      return say(`Nobody can be added to issue ${number} as it stands: ${describeStatus(kept.value)}. Enter another`);
    }
    begin(
      `Added to issue ${number}`,
      async (row, commandId) => {
        // Read again: its story and etag, which a list of many does not carry.
        const merged = await desk.readIssue(row.number);
        const done = await mergeInto(kept, merged, { desk, facts: facts(), commandId });
        kept = done.kept;
        putRow(kept);
        const { given } = done;
        if (given.outcome !== 'refused' || merged.etag === row.etag) return given;
        // The list was older than the issue: what is said of it must be of the issue as it is.
        return {
          outcome: 'overtaken',
          refusal: given.refusal,
          row: merged,
          command: { type: 'merge-into', issueKey: kept.value.key },
        };
        // The second half must not go before the first is stored: its people would stand on neither issue.
      },
      'Once that is sent, add this issue again to finish. Until then it stays as it is.',
    );
    return undefined;
  };
  const submit = (): void => {
    if (action === 'name-owner') nameOwner();
    else if (action === 'link-update') linkUpdate();
    else void addToIssue();
  };

  return (
    <FormFrame
      form={form}
      submit={submit}
      isBusy={isLooking}
      words={[titles[action], 'Looking for it']}
      leave={<FirstButton onClick={cancel}>Leave them as they are</FirstButton>}
      heading={
        <h3 ref={heading} tabIndex={-1}>
          {titles[action]} ({rows.length === 1 ? '1 issue' : `${rows.length} issues`})
        </h3>
      }
      fault={fault}
    >
      {action === 'name-owner' ? (
        <SelectField
          name="owner"
          label="Who will deal with them?"
          options={team.map(({ name, email }) => ({ value: email, label: name }))}
        />
      ) : null}
      {action === 'link-update' ? (
        <SelectField
          name="update"
          label="Which update or release did they come after?"
          options={updates.map(({ value }) => ({ value: value.key, label: `${value.key}: ${value.title}` }))}
        />
      ) : null}
      {action === 'add-to-issue' ? (
        <TextField
          name="issue"
          label="Which issue do they all have?"
          hint="Its number. The people on the issues you selected are added to it, so that one answer goes to all of them. You can undo this on each issue."
          width="short"
        />
      ) : null}
    </FormFrame>
  );
}
