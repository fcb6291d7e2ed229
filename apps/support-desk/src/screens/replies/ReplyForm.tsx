import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import {
  channelSchema,
  replyNeeds,
  replyPlaceholders,
  shippedAreas,
  shippedCauses,
  type Channel,
  type ListEntry,
  type StandardReply,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import type { Answers } from '../../drafts/draft-box';
import { SelectField } from '../../forms/Choices';
import { FormFrame, KeptNote } from '../../forms/FormFrame';
import { TextArea, TextField } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { channelNames, chosenChannels } from '../../words/names-of-things';
import { useKeepReply } from './use-keep-reply';
import styles from './replies.module.scss';

interface ReplyFormProps {
  /** Absent: a new one. */
  row: ReplyRow | undefined;
  done: (saved: ReplyRow | undefined) => void;
}

const options = (entries: readonly ListEntry[], chosen: string | undefined): { value: string; label: string }[] => {
  const shown = entries
    .filter(({ dropped, key }) => !dropped || key === chosen)
    .map(({ key, words }) => ({ value: key, label: words }));
  return chosen && !shown.some(({ value }) => value === chosen) ? [...shown, { value: chosen, label: chosen }] : shown;
};

function answersOf({ title, subject, words, area, cause, channel }: StandardReply): Answers {
  return { title, subject: subject ?? '', words, area: area ?? '', cause: cause ?? '', channel: channel ?? '' };
}

/** The reply as the form has it. What the form does not ask (its key, whether it is offered) stays. */
function replyOf(answers: Answers, before: StandardReply | undefined): StandardReply {
  const text = (name: string): string => (answers[name] ?? '').trim();
  const channel = channelSchema.safeParse(text('channel'));
  return {
    key: before?.key ?? answers.key ?? '',
    title: text('title'),
    words: text('words'),
    ...(text('subject') ? { subject: text('subject') } : {}),
    ...(text('area') ? { area: text('area') } : {}),
    ...(text('cause') ? { cause: text('cause') } : {}),
    ...(channel.success ? { channel: channel.data as Channel } : {}),
    ...(before?.retired ? { retired: true } : {}),
  };
}

/** Adds a reply, or changes one. */
export function ReplyForm({ row, done }: ReplyFormProps): React.ReactElement {
  const { drafts, newId } = useDesk();
  const [base, setBase] = React.useState(row);
  const [theirs, setTheirs] = React.useState<ReplyRow>();
  const form = useForm(drafts, row ? `replies/${row.number}` : 'replies/new', () => ({
    ...(row ? answersOf(row.value) : {}),
    key: newId(),
  }));
  const { isBusy, keep } = useKeepReply();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const submit = async (): Promise<void> => {
    setFault(undefined);
    const reply = replyOf(form.answers, base?.value);
    const needs = replyNeeds(reply);
    form.showErrors(needs);
    if (needs.length > 0) return;
    const kept = await keep(reply, base);
    if (!kept) return;
    if (kept.outcome === 'failed') setFault(kept.error);
    else if (kept.outcome === 'overtaken') {
      // Saving again is then a choice made with both in view.
      setBase(kept.theirs);
      setTheirs(kept.theirs);
    } else {
      form.discardDraft();
      done(kept.row);
    }
  };
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isBusy}
      words={['Save', 'Saving']}
      leave={<Button onClick={() => done(undefined)}>Back to the replies</Button>}
      heading={
        <h3 ref={heading} tabIndex={-1}>
          {row ? `Change “${row.value.title}”` : 'Add a reply'}
        </h3>
      }
      fault={fault}
    >
      {theirs ? (
        <Message
          kind="warning"
          announced
          title="Somebody changed it meanwhile. Yours is below, and not in its place yet"
        >
          <p>This is how it stands now. Your words are below: change them, and save again to put them in its place.</p>
          <p className={styles.subject}>{theirs.value.title}</p>
          <p className={styles.words}>{theirs.value.words}</p>
        </Message>
      ) : null}
      {theirs ? null : <KeptNote form={form} />}
      <TextField name="title" label="Title" hint="What it is about, for whoever looks for it" />
      <TextField name="subject" label="Subject of the email (if there is one)" />
      <TextArea
        name="words"
        label="The words of the reply"
        rows={8}
        hint={
          <>
            Plain and short: panellists are not technical. The desk fills in{' '}
            {Object.keys(replyPlaceholders)
              .map((name) => `[${name}]`)
              .join(', ')}
            . It is always read and edited before it is sent.
          </>
        }
      />
      <SelectField
        name="cause"
        label="Usual cause (if there is one)"
        none="Any"
        options={options(shippedCauses, form.answers.cause)}
      />
      <SelectField
        name="area"
        label="Area of TMS (if there is one)"
        none="Any"
        options={options(shippedAreas, form.answers.area)}
      />
      <SelectField
        name="channel"
        label="For which channel? (if for one)"
        none="Any"
        options={chosenChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
    </FormFrame>
  );
}
