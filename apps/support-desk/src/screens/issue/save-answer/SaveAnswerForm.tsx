import * as React from 'react';
import { replyFromAnswer, replyNeeds, type ReplyToKeep } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { Loading } from '../../../app/Loading';
import { DeskLink } from '../../../app/DeskLink';
import { Message } from '../../../controls/Message';
import { FormFrame } from '../../../app/FormFrame';
import { TextArea, TextField } from '../../../forms/TextField';
import { useForm } from '../../../forms/use-form';
import { issueTitle } from '../../../words/issue-title';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import { panelNames, type PanelProps } from '../panels';
import { draftIdOf } from '../steps/draft-id';
import { useKnownPeople } from '../use-known-people';
import { useWrite } from '../use-write';

/** What was taken out, and what only looks like a name: said before anybody keeps it. */
function TakenOut({ kept }: { kept: ReplyToKeep }): React.ReactElement | null {
  const out = [...new Map(kept.replaced.map((one) => [one.text, one])).values()];
  const likely = [...new Set(kept.toReview.map(({ text }) => text))];
  if (out.length === 0 && likely.length === 0) return null;
  return (
    <Message kind="note" title="Names were taken out">
      {out.length > 0 ? (
        <ul>
          {out.map(({ text, replacement }) => (
            <li key={text}>
              “{text}” became {replacement}
            </li>
          ))}
        </ul>
      ) : null}
      {likely.length > 0 ? (
        <p>This looks like a name, but was left in: {likely.map((one) => `“${one}”`).join(', ')}.</p>
      ) : null}
    </Message>
  );
}

function AnswerForm({ row, onDone, kept }: PanelProps & { kept: ReplyToKeep }): React.ReactElement {
  const { desk, drafts, offerUndo } = useDesk<'keepReply'>();
  const { reply } = kept;
  const form = useForm(drafts, draftIdOf(row.number, 'save-answer'), () => ({
    title: issueTitle(reply.title),
    words: reply.words,
  }));
  const { isWriting, write } = useWrite();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const submit = async (): Promise<void> => {
    setFault(undefined);
    const chosen = { title: (form.answers.title ?? '').trim(), words: (form.answers.words ?? '').trim() };
    const needs = replyNeeds(chosen);
    form.showErrors(needs);
    if (needs.length > 0) return;
    const written = await write('the reply to keep', () => desk.keepReply({ ...reply, ...chosen }));
    if (written?.outcome === 'failed') setFault(written.error);
    if (written?.outcome !== 'saved') return;
    form.discardDraft();
    const saved = written.value;
    offerUndo(`adding “${saved.value.title}”`, async () => {
      await desk.keepReply({ ...saved.value, retired: true }, saved);
    });
    onDone(row);
  };
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isWriting}
      words={['Save', 'Saving']}
      leave={<BackToIssue number={row.number} />}
      fault={fault}
    >
      <p>
        Next time it will be suggested, for you to edit and copy. It is kept in{' '}
        <DeskLink to={{ screen: 'replies' }}>Replies</DeskLink>, and is never sent automatically.
      </p>
      <TakenOut kept={kept} />
      <TextField name="title" label="What is it the answer to?" hint="A short title that a colleague would look for." />
      <TextArea
        name="words"
        label="The answer"
        hint="[first name], [name] and [sender] are filled in when it is used."
        rows={8}
      />
    </FormFrame>
  );
}

/** "Save this answer for next time?": one administrator's memory becomes everybody's, without anybody's name in it. */
export function SaveAnswerForm(props: PanelProps): React.ReactElement {
  const { row } = props;
  const { known, state } = useKnownPeople(row.value, row.number, row.value.details.error?.recordReference);
  const kept = React.useMemo(
    // One reply for an issue: saved a second time it changes the first.
    () => (state === 'loading' ? undefined : replyFromAnswer(row.value, known, `issue-${row.number}`)),
    [row, known, state],
  );
  return (
    <PanelFrame title={panelNames['save-answer']} number={row.number}>
      {state === 'loading' ? <Loading what="the people" rows={1} /> : null}
      {state !== 'loading' && !kept ? (
        <>
          <p>There is no answer on this issue yet.</p>
          <BackToIssue number={row.number} />
        </>
      ) : null}
      {kept ? <AnswerForm {...props} kept={kept} /> : null}
    </PanelFrame>
  );
}
