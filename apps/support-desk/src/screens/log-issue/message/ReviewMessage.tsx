import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { Button } from '../../../controls/Button';
import { domId, useFormOf } from '../../../forms/use-form';
import { instantWords } from '../../../words/date-words';
import { messageId, noMessage } from './kept-message';
import { keptMessage } from './message-in-draft';
import { suggestAnswers, takenAnswers } from './suggest-answers';
import styles from './message.module.scss';

interface ReviewMessageProps {
  people: readonly KnownPerson[];
  /** Whether the file itself is at hand: it is not after a reload. */
  hasOriginal: boolean;
  /** The message, by `messageId`, that was there when the form opened. */
  seenAtFirst: string;
}

interface TickProps {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  children?: React.ReactNode;
}

function Tick({ name, checked, onChange, label, children }: TickProps): React.ReactElement {
  return (
    <div className={styles.tick}>
      <input
        id={name}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={name} className={styles.tickLabel}>
        {label}
      </label>
      {children ? <div className={styles.tickBody}>{children}</div> : null}
    </div>
  );
}

/** What a message says, before any of it goes into the form: each answer can be taken or left. */
export function ReviewMessage({ people, hasOriginal, seenAtFirst }: ReviewMessageProps): React.ReactElement | null {
  const form = useFormOf();
  const { settings } = useDesk();
  const { answers } = form;
  const message = keptMessage(answers);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const shownFor = messageId(answers);
  const isReview = shownFor !== '';
  React.useEffect(() => {
    // A message that the draft kept was there when the form opened: the focus is not taken for that.
    if (shownFor && shownFor !== seenAtFirst) heading.current?.focus();
  }, [shownFor, seenAtFirst]);
  if (!message) return null;
  const keep = (
    <Tick
      name={`${form.id}-keep`}
      checked={answers['email.keep'] === 'yes'}
      onChange={(checked) => form.set('email.keep', checked ? 'yes' : '')}
      label="Keep the original message with the issue"
    >
      {hasOriginal
        ? 'Everybody who may read the issue can open it. Leave this off if it names anybody in an allegation.'
        : 'The file is not kept in this browser: choose it again above, and it can be.'}
    </Tick>
  );
  if (!isReview) return <div className={styles.review}>{keep}</div>;

  const left = new Set((answers['email.left'] ?? '').split(' ').filter(Boolean));
  const suggestions = suggestAnswers(message, people, settings);
  const take = (): void => {
    form.setSeveral({
      ...takenAnswers(
        suggestions.filter((one) => !left.has(one.id)),
        answers,
      ),
      'email.state': 'taken',
    });
    document.getElementById(domId(form.id, 'details.whatHappened'))?.focus();
  };
  return (
    <section className={styles.review} aria-labelledby={`${form.id}-review`}>
      <h3 id={`${form.id}-review`} ref={heading} tabIndex={-1} className={styles.reviewTitle}>
        Look through the message first
      </h3>
      <p>
        {message.subject ? <strong>{message.subject}</strong> : 'A message without a subject'}
        {message.from.name || message.from.email ? `, from ${message.from.name || message.from.email}` : ''}
        {message.sentAt ? `, ${instantWords(message.sentAt)}` : ''}. Nothing is in the form yet.
      </p>
      {suggestions.map((one) => (
        <Tick
          key={one.id}
          name={`${form.id}-take-${one.id}`}
          checked={!left.has(one.id)}
          onChange={(checked) => {
            const now = new Set(left);
            if (checked) now.delete(one.id);
            else now.add(one.id);
            form.set('email.left', [...now].join(' '));
          }}
          label={one.label}
        >
          {one.id === 'what' ? (
            // Scrolls by itself, so the keyboard can come to it.
            <div className={styles.long} tabIndex={0} role="region" aria-label="What the message says">
              {one.shown}
            </div>
          ) : (
            <div className={styles.short}>{one.shown}</div>
          )}
          {one.note ? <div className={styles.note}>{one.note}</div> : null}
        </Tick>
      ))}
      {message.wasCut ? (
        <p>
          The end of this message is left out: it is longer than one answer may be, or built in more layers than the
          desk reads. Open the message itself for the rest.
        </p>
      ) : null}
      <p className={styles.note}>Take names and allegations out of “What happened?” before you log it.</p>
      {keep}
      <div className={styles.reviewActions}>
        <Button kind="primary" onClick={take}>
          Put what is ticked in the form
        </Button>
        <Button kind="quiet" onClick={() => form.setSeveral(noMessage)}>
          Leave the message out
        </Button>
      </div>
    </section>
  );
}
