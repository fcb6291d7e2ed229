import * as React from 'react';
import type { ReplyRow, TheirRow } from '@tms-support/sharepoint-storage';
import {
  channelSchema,
  keyOfSaid,
  replyNeeds,
  replyPlaceholders,
  shippedAreas,
  shippedCauses,
  standardReplySchema,
  type Channel,
  type ListEntry,
  type StandardReply,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { Button } from '../../controls/Button';
import type { Answers } from '../../drafts/draft-box';
import { SelectField } from '../../forms/Choices';
import { ChooseBetween, choiceField, readChoices } from '../../forms/ChooseBetween';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { TextArea, TextField } from '../../forms/TextField';
import { useForm } from '../../forms/use-form';
import { channelNames, chosenChannels } from '../../words/names-of-things';
import type { OriginalFile } from '../../files/take-file';
import { bothChangedIn, withChoices } from './both-changed-reply';
import { PictureField } from './PictureField';
import { useKeepReply, type SeenReply } from './use-keep-reply';

interface ReplyFormProps {
  /** Absent: a new one. */
  row: ReplyRow | undefined;
  /** `picture`: chosen here, and still to be put beside the saved reply. */
  done: (saved: ReplyRow | undefined, picture?: OriginalFile) => void;
}

const options = (entries: readonly ListEntry[], chosen: string | undefined): { value: string; label: string }[] => {
  const shown = entries
    .filter(({ dropped, key }) => !dropped || key === chosen)
    .map(({ key, words }) => ({ value: key, label: words }));
  return chosen && !shown.some(({ value }) => value === chosen) ? [...shown, { value: chosen, label: chosen }] : shown;
};

function answersOf(reply: StandardReply): Answers {
  const { title, words, subject = '', area = '', cause = '', channel = '' } = reply;
  const { guidePage = '', picture = '', pictureWords = '' } = reply;
  return { title, words, subject, area, cause, channel, guidePage, picture, pictureWords };
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
    ...(text('guidePage') ? { guidePage: text('guidePage') } : {}),
    ...(text('picture') ? { picture: text('picture') } : {}),
    // Words about a picture that is gone say nothing.
    ...(text('picture') && text('pictureWords') ? { pictureWords: text('pictureWords') } : {}),
    ...(channel.success ? { channel: channel.data as Channel } : {}),
    ...(before?.retired ? { retired: true } : {}),
  };
}

/** What the form was filled from, as the draft keeps it: hours later, a field that was left alone is still nobody's change. */
function seenIn(answers: Answers, row: ReplyRow | undefined): SeenReply | undefined {
  if (!row) return undefined;
  try {
    const { etag, value } = JSON.parse(answers.seen ?? '') as Record<string, unknown>;
    const read = standardReplySchema.safeParse(value);
    return read.success && typeof etag === 'string' ? { number: row.number, etag, value: read.data } : row;
  } catch {
    return row;
  }
}

/** Adds a reply, or changes one. */
export function ReplyForm({ row, done }: ReplyFormProps): React.ReactElement {
  const { drafts, newId, now } = useDesk();
  const form = useForm(drafts, row ? `replies/${row.number}` : 'replies/new', () => ({
    ...(row ? { ...answersOf(row.value), seen: JSON.stringify({ etag: row.etag, value: row.value }) } : {}),
    key: newId(),
  }));
  const seen = seenIn(form.answers, row);
  const [their, setTheir] = React.useState<TheirRow<ReplyRow>>();
  const both = their && seen ? bothChangedIn(replyOf(form.answers, seen.value), seen.value, their, now()) : [];
  const { isBusy, keep } = useKeepReply();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const [picture, setPicture] = React.useState<OriginalFile>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const submit = async (): Promise<void> => {
    setFault(undefined);
    const said = replyOf(form.answers, seen?.value);
    // A new one's key stands for its words: two tabs with one draft add two replies.
    const reply = seen ? said : { ...said, key: keyOfSaid(said.key, { ...said, key: '' }) };
    const { choices, errors } = readChoices(form.answers, both);
    // Named in the draft, and neither beside the row nor at hand: it went with a reload.
    const isLost = reply.picture !== undefined && ![seen?.value.picture, picture?.name].includes(reply.picture);
    const lost = { field: 'picture', message: 'Choose the picture again: it was lost when this page was reopened' };
    const needs = [...errors, ...replyNeeds(reply), ...(isLost ? [lost] : [])];
    form.showErrors(needs);
    if (needs.length > 0) return;
    const settled = their && seen ? withChoices(reply, seen, their.theirs, choices) : { reply, seen };
    const kept = await keep(settled.reply, settled.seen);
    if (!kept) return;
    if (kept.outcome === 'failed') setFault(kept.error);
    else if (kept.outcome === 'overtaken') {
      setTheir(kept);
      // What was chosen against other words is no choice against these.
      form.setSeveral(Object.fromEntries(both.map(({ field }) => [choiceField(field), ''])));
    } else {
      form.discardDraft();
      done(kept.row, picture && kept.row.value.picture === picture.name ? picture : undefined);
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
      <ChooseBetween who={their?.by.name ?? ''} both={both} />
      {their ? null : <KeptNote form={form} />}
      <TextField name="title" label="Title" hint="What it is about, for whoever looks for it" />
      <TextField name="subject" label="Subject of the email (optional)" />
      <TextArea
        name="words"
        label="The text of the reply"
        rows={8}
        hint={
          <>
            Plain and short: panellists are not technical. The desk fills in{' '}
            {replyPlaceholders.map((name) => `[${name}]`).join(', ')}. It is always read and edited before it is sent.
          </>
        }
      />
      <TextField
        name="guidePage"
        label="Page of the user guide (optional)"
        type="url"
        hint="The full address. It goes where you write [guide page], or at the end of the reply."
      />
      <PictureField seen={row} chosen={picture} choose={setPicture} />
      <SelectField
        name="cause"
        label="Usual cause (optional)"
        none="Any"
        options={options(shippedCauses, form.answers.cause)}
      />
      <SelectField
        name="area"
        label="Area of TMS (optional)"
        none="Any"
        options={options(shippedAreas, form.answers.area)}
      />
      <SelectField
        name="channel"
        label="For which channel? (optional)"
        none="Any"
        options={chosenChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
    </FormFrame>
  );
}
