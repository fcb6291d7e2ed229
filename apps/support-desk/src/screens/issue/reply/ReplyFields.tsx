import * as React from 'react';
import {
  everybodyOn,
  peopleWords,
  withGuidePage,
  type Channel,
  type Issue,
  type StandardReply,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Part } from '../../../app/Part';
import { SelectField } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { TextArea } from '../../../forms/TextField';
import type { Answers } from '../../../drafts/draft-box';
import { domId, useFormOf } from '../../../forms/use-form';
import { londonDate } from '../../../words/london-time';
import { channelNames, chosenChannels } from '../../../words/names-of-things';
import { asListAnswer, listAnswer } from '../steps/list-answer';
import { OpenPlaceholders } from './OpenPlaceholders';
import { PictureToSend, usePictureToSend } from './PictureToSend';
import { ReplyLibrary } from './ReplyLibrary';
import { copiesFor, filledIn, type ReplyWriting } from './reply-text';
import { SendOut } from './SendOut';
import { askingWords } from './starters';
import { titleIn, whatWasDoneBy } from '../../../words/what-was-done';
import { whoToTell } from './who-to-tell';

// On the issue's own page it is there already; what looks through the past comes when somebody asks.
const LastTimeHere = React.lazy(() =>
  import(/* webpackChunkName: 'issue-ahead' */ '../ahead/LastTimeHere').then((m) => ({ default: m.LastTimeHere })),
);

interface ReplyFieldsProps {
  command: string;
  issue: Issue;
  number: number;
}

/** For one person the names stand in the field as they will be read; for several they stay `[first name]` until each copy is made. */
function useWriting(issue: Issue, number: number): ReplyWriting & { isAlone: boolean } {
  const { person, now } = useDesk();
  const { answers } = useFormOf();
  const said = answers.whatWasDone?.trim() ?? '';
  // What the desk made of the reply itself ("Told them: …") is no sentence to its reader.
  const isMade = titleIn(said) !== undefined || said === whatWasDoneBy(answers['told.note'] ?? '');
  const whatWasDone = isMade ? '' : said;
  return React.useMemo(
    () => ({
      issue: whatWasDone ? { ...issue, whatWasDone } : issue,
      number,
      sender: person.name,
      today: londonDate(now()),
      isAlone: everybodyOn(issue).length === 1,
    }),
    [issue, number, person.name, now, whatWasDone],
  );
}

/** The message that asks follows the question as it is typed, until somebody writes in the message itself. */
function useAskingWords(command: string, writing: ReplyWriting & { isAlone: boolean }): void {
  const form = useFormOf();
  const made = React.useRef<string>();
  const question = form.answers.question ?? '';
  React.useEffect(() => {
    if (command !== 'ask-person') return;
    const note = form.answers['told.note'] ?? '';
    const template = askingWords(question);
    const words = writing.isAlone ? filledIn({ words: template }, writing).words : template;
    if (note !== '' && note !== made.current) return;
    made.current = words;
    if (words !== note) form.set('told.note', words);
    // Only the question moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);
}

/** What was done follows the reply until somebody writes it themselves. */
function useWhatWasDone(command: string): (title: string | undefined) => void {
  const form = useFormOf();
  const note = form.answers['told.note'] ?? '';
  const [before] = React.useState(form.answers.whatWasDone ?? '');
  // A draft that is opened again: what the desk filled in is not what somebody wrote.
  const title = React.useRef(titleIn(before));
  const made = React.useRef(title.current !== undefined || before === whatWasDoneBy(note) ? before : '');
  React.useEffect(() => {
    if (command !== 'answer') return;
    const said = form.answers.whatWasDone ?? '';
    if (said.trim() !== '' && said !== made.current) return;
    const next = note.trim() === '' ? '' : whatWasDoneBy(note, title.current);
    made.current = next;
    if (next !== said) form.set('whatWasDone', next);
    // Only the reply moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [note]);
  return (chosen) => {
    title.current = chosen;
  };
}

/** A reply: chosen or written, filled in, copied, sent by a person from the right place, and only then recorded as told. */
export function ReplyFields({ command, issue, number }: ReplyFieldsProps): React.ReactElement {
  const form = useFormOf();
  const writing = useWriting(issue, number);
  useAskingWords(command, writing);
  const titled = useWhatWasDone(command);
  const people = whoToTell(command, issue);
  const words = form.answers['told.note'] ?? '';
  const subject = form.answers['told.subject'] ?? `Your TMS question (issue ${number})`;
  const kept = listAnswer(form.answers, 'told.kept');
  const copies = copiesFor({ words, subject }, people, kept, writing);
  const how = (form.answers['told.how'] || 'email') as Channel;
  const withPicture = usePictureToSend(form.answers['told.reply'] ?? '', how);
  const open = [...new Map(copies.flatMap((copy) => copy.open).map((one) => [one.placeholder, one])).values()];
  const who = people.length === 1 ? people[0]!.reporter.name : peopleWords(issue);

  const asWritten = (reply: StandardReply) =>
    writing.isAlone ? filledIn(reply, writing) : { words: withGuidePage(reply), subject: reply.subject ?? '' };

  /** What is chosen stands in the field above, where it is read and changed next. */
  const begin = (answers: Answers): void => {
    form.setSeveral(answers);
    document.getElementById(domId(form.id, 'told.note'))?.focus();
  };

  return (
    <>
      <TextArea
        name="told.note"
        label={`Your reply to ${who}`}
        hint={
          writing.isAlone
            ? 'Use plain words, as you would say them. It is never sent automatically.'
            : 'One reply to all of them. [first name] becomes each person’s own name when you copy it. It is never sent automatically.'
        }
        rows={8}
      />
      <Part name="What is still to be filled in" of={form.answers}>
        <OpenPlaceholders
          open={open}
          fill={writing.isAlone ? () => form.set('told.note', filledIn({ words }, writing).words) : undefined}
          keep={(placeholder) => form.set('told.kept', asListAnswer([...kept, placeholder]))}
        />
      </Part>
      <Part name="The list of replies">
        <ReplyLibrary
          command={command}
          issue={writing.issue}
          hasWords={words.trim() !== ''}
          wordsOf={(reply) => asWritten(reply).words}
          onUse={(reply) => {
            titled(reply.key.startsWith('starter-') ? undefined : reply.title);
            const chosen = asWritten(reply);
            begin({
              'told.note': chosen.words,
              'told.before': words,
              'told.reply': reply.key,
              ...(chosen.subject ? { 'told.subject': chosen.subject } : {}),
            });
          }}
          putBack={
            form.answers['told.before']
              ? () =>
                  form.setSeveral({
                    'told.note': form.answers['told.before'] ?? '',
                    'told.before': '',
                    'told.reply': '',
                  })
              : undefined
          }
        >
          {command === 'answer' ? (
            <Part name="What helped last time" of={issue}>
              <React.Suspense fallback={null}>
                <LastTimeHere
                  issue={issue}
                  number={number}
                  use={(past) => {
                    titled(undefined);
                    begin({ 'told.note': past, 'told.before': words, 'told.reply': '' });
                  }}
                />
              </React.Suspense>
            </Part>
          ) : null}
        </ReplyLibrary>
      </Part>
      <SelectField
        name="told.how"
        label="How do you tell them?"
        options={chosenChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
      <SendOut
        copies={copies}
        how={how}
        picture={
          withPicture ? (
            <Part name="The picture of the reply" of={form.answers}>
              <PictureToSend row={withPicture} />
            </Part>
          ) : undefined
        }
      >
        <DateField name="told.on" meaning="past" label="On which day?" />
      </SendOut>
    </>
  );
}
