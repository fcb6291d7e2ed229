import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { TextField } from '../../../forms/TextField';
import { domId, useFormOf } from '../../../forms/use-form';
import { instantWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import { AddToOpen } from './AddToOpen';
import { InsideMessage } from './InsideMessage';
import { messageId, noMessage } from './kept-message';
import { LeftOut } from './LeftOut';
import { keptMessage } from './message-in-draft';
import { suggestAnswers, takenAnswers, type Suggestion } from './suggest-answers';
import { afterTick, isTicked } from './ticked';
import { Tick } from './Tick';
import { WhoseProblem } from './WhoseProblem';
import { answerParts, takenWords } from './words-of-message';
import { isByMachine, nameOnly } from './writers';
import styles from './message.module.scss';

interface ReviewMessageProps {
  people: readonly KnownPerson[];
  /** Whether the file itself is at hand: it is not after a reload. */
  hasOriginal: boolean;
  /** Ids of what the message carries, as far as it is at hand. */
  atHand: ReadonlySet<string>;
  /** The message, by `messageId`, that was there when the form opened. */
  seenAtFirst: string;
}

const setOf = (text: string | undefined): ReadonlySet<string> => new Set((text ?? '').split(' ').filter(Boolean));

function Shown({ one }: { one: Suggestion }): React.ReactElement {
  if (one.id === 'title') return <TextField name="email.title" label="Title" />;
  if (one.id !== 'what') return <div className={styles.short}>{one.shown}</div>;
  // Scrolls by itself where it is long, so that the keyboard can come to it; a short one would be a stop for nothing.
  const isLong = one.shown.length > 240 || one.shown.split('\n').length > 6;
  return (
    <div className={styles.long} {...(isLong ? { tabIndex: 0 } : {})} role="region" aria-label="What the message says">
      {one.shown}
    </div>
  );
}

/** What a message says, before any of it goes into the form: each answer can be taken or left. */
export function ReviewMessage(props: ReviewMessageProps): React.ReactElement | null {
  const { people, hasOriginal, atHand, seenAtFirst } = props;
  const form = useFormOf();
  const { settings, now } = useDesk();
  const { answers } = form;
  const message = keptMessage(answers);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const shownFor = messageId(answers);
  const isReview = shownFor !== '';
  React.useEffect(() => {
    // A message that the draft kept was there when the form opened: the focus is not taken for that.
    if (shownFor && shownFor !== seenAtFirst) heading.current?.focus();
  }, [shownFor, seenAtFirst]);
  const back = setOf(answers['email.back']);
  const reading = message
    ? suggestAnswers(message, people, settings, { today: londonDate(now()), chosen: answers['email.who'] ?? '', back })
    : undefined;
  const title = reading?.suggestions.find((one) => one.id === 'title')?.shown;
  const { setSeveral } = form;
  React.useEffect(() => {
    if (isReview) setSeveral({ 'email.title': title ?? '' });
  }, [isReview, title, shownFor, setSeveral]);
  if (!message || !reading) return null;
  // Pasted words are no file.
  const keep = answers['email.file'] ? (
    <Tick
      name={`${form.id}-keep`}
      checked={answers['email.keep'] === 'yes'}
      onChange={(checked) => form.set('email.keep', checked ? 'yes' : '')}
      label="Keep the original message with the issue"
    >
      {hasOriginal
        ? 'Everybody who can read the issue can open it. Leave this unticked if it names anybody in an allegation.'
        : 'This browser did not keep the file. Choose it again above to keep it with the issue.'}
    </Tick>
  ) : null;
  if (!isReview) return keep && <div className={styles.review}>{keep}</div>;

  // What somebody changed: left, or taken where it may be something else.
  const turned = setOf(answers['email.left']);
  const isTaken = (one: Suggestion): boolean =>
    isTicked(one, turned, one.id === 'title' && ![one.shown, ''].includes(answers['email.title'] ?? ''));
  const { suggestions, who, parts } = reading;
  const take = (): void => {
    form.setSeveral({
      ...takenAnswers(suggestions.filter(isTaken), answers, answers['email.title']),
      'email.state': 'taken',
    });
    document.getElementById(domId(form.id, 'details.whatHappened'))?.focus();
  };
  const answer = takenWords(answerParts(parts), back);
  const isAway = isByMachine(who.writer ?? who.choices[0]!);
  const taken = suggestions.find((one) => one.id === 'who')?.answers;
  const whose = (who.writer ?? who.choices[0]!).from;
  const from = nameOnly(message.from.name) || message.from.email;
  const isOfSeveral = who.isMailbox === true && who.writer === undefined;
  const isUnread = message.contents.some(({ kind }) => kind === 'encrypted' || kind === 'protected');
  return (
    <section className={styles.review} aria-labelledby={`${form.id}-review`}>
      <h3 id={`${form.id}-review`} ref={heading} tabIndex={-1} className={styles.reviewTitle}>
        Look through the message first
      </h3>
      <p>
        {who.isMailbox ? (
          'There are several messages in this file'
        ) : message.subject ? (
          <strong>{message.subject}</strong>
        ) : (
          'A message without a subject'
        )}
        {from ? `, from ${from}` : ''}
        {message.sentAt ? `, ${instantWords(message.sentAt)}` : ''}. Nothing is in the form yet.
      </p>
      {isUnread || (answer === '' && !isOfSeveral) ? (
        <p>
          <strong>
            {isUnread
              ? 'The desk could not read all of this message: part of it is encrypted or protected.'
              : 'The desk found no text in this message.'}
          </strong>{' '}
          Open it in Outlook, and copy what matters into “What happened?”.
        </p>
      ) : null}
      {message.isAutomatic || isAway ? (
        <p>
          <strong>This message was sent automatically,</strong> for example because somebody is away or a delivery
          failed. It may not be anybody’s answer.
        </p>
      ) : null}
      <AddToOpen
        reporter={{ name: taken?.['reporter.name'] ?? whose.name, email: taken?.['reporter.email'] ?? whose.email }}
        isAsked={who.writer === undefined}
        isByMachine={isAway}
        title={title ?? ''}
        subject={message.subject}
        words={answer}
        sentAt={who.writer?.sentAt}
        files={message.contents.filter(({ isRead }) => !isRead).map(({ name }) => name)}
        onAdded={() => form.setSeveral(noMessage)}
      />
      {who.choices.length > 1 ? (
        <WhoseProblem
          id={form.id}
          who={who}
          onChoose={(key) => form.setSeveral({ 'email.who': key, 'email.back': '' })}
        />
      ) : null}
      {suggestions.map((one) => (
        <Tick
          key={one.id}
          name={`${form.id}-take-${one.id}`}
          checked={isTaken(one)}
          onChange={() => form.set('email.left', [...afterTick(one, turned, isTaken(one))].join(' '))}
          label={one.label}
        >
          <Shown one={one} />
          {one.note ? <div className={styles.note}>{one.note}</div> : null}
        </Tick>
      ))}
      <LeftOut parts={parts} back={back} onBack={(next) => form.set('email.back', [...next].join(' '))} />
      {message.wasCut ? (
        <p>
          The end of this message is left out: it is too long for one answer, or has more parts than the desk can read.
          Open the message itself for the rest.
        </p>
      ) : null}
      <p className={styles.note}>Take names and allegations out of “What happened?” before you log it.</p>
      <InsideMessage
        id={form.id}
        message={message}
        atHand={atHand}
        kept={setOf(answers['email.keepFiles'])}
        onKept={(kept) => form.set('email.keepFiles', [...kept].join(' '))}
      />
      {keep}
      <div className={styles.reviewActions}>
        {isOfSeveral ? null : (
          <FirstButton kind="primary" onClick={take}>
            Put what is ticked in the form
          </FirstButton>
        )}
        <FirstButton kind="quiet" onClick={() => form.setSeveral(noMessage)}>
          Leave the message out
        </FirstButton>
      </div>
    </section>
  );
}
