import * as React from 'react';
import { FirstButton } from '../../../controls/FirstButton';
import { Hidden } from '../../../controls/Hidden';
import { useFormOf } from '../../../forms/use-form';
import { asListAnswer, listAnswer } from '../steps/list-answer';
import { isReference, type FoundWords, type ReviewedText } from './review-text';
import forms from '../../../forms/forms.module.scss';
import styles from './handover.module.scss';

const kindWords: Record<FoundWords['kind'], string> = {
  name: 'a name',
  email: 'an email address',
  'case-reference': 'a case reference',
  login: 'a login name',
  phone: 'a telephone number',
  'national-insurance': 'an NI number',
  'date-of-birth': 'a date of birth',
  postcode: 'a postcode',
  'home-address': 'it may be where somebody lives',
  'teacher-reference': 'a teacher reference',
  password: 'a password or passcode',
  meeting: 'a meeting that anybody could join',
  'other-number': 'a personal number, such as a passport, account or car',
  'likely-name': 'it looks like a name',
  health: 'it may be about somebody’s health or family',
  marked: 'you marked it',
};

/** Of what is not certain. */
const maybeWords: Partial<typeof kindWords> = {
  login: 'it may be a login name',
  'date-of-birth': 'it may be a date of birth',
  postcode: 'it may be a postcode',
  'teacher-reference': 'it may be a teacher reference',
  'case-reference': 'it may be a case reference',
  phone: 'it may be a telephone number',
  password: 'it may be a passcode',
  'other-number': 'it may be a personal number, such as a passport, account or car',
};

/** What was looked for, said whether anything was found or not: "nothing found" alone would read as "nothing there". */
const lookedFor =
  'We looked for the names of people on this issue and in the people list, anything else that looks like a name, email addresses, ' +
  'login names, telephone numbers, NI numbers, dates of birth, street addresses, postcodes, case and teacher references, passwords, ' +
  'meeting links, numbers of passports, bank accounts and cars, and words about health or a death.';

/** The text with what goes struck out and what comes instead underlined: read aloud, each says which it is. */
function Preview({ review }: { review: ReviewedText }): React.ReactElement {
  return (
    <div className={styles.preview} role="group" aria-label="The text, with what is taken out">
      {review.pieces.map(({ text, found }, index) => {
        if (!found || found.decision === 'keep') return <React.Fragment key={index}>{text}</React.Fragment>;
        if (found.decision === 'undecided') {
          return (
            <mark key={index} className={styles.undecided}>
              {text}
              <Hidden> (to be decided)</Hidden>?
            </mark>
          );
        }
        return (
          <React.Fragment key={index}>
            <del className={styles.goes}>
              <Hidden>taken out: </Hidden>
              {text}
            </del>{' '}
            <ins className={styles.comes}>{found.replacement}</ins>
          </React.Fragment>
        );
      })}
    </div>
  );
}

const choiceWords = (found: FoundWords, value: 'keep' | 'replace'): string => {
  const replace = `eplace with ${found.replacement}`;
  if (!isReference(found)) return value === 'replace' ? `R${replace}` : 'Leave it as it is';
  return value === 'replace' ? `No, r${replace}` : 'Yes, keep it';
};

interface DecisionProps {
  found: FoundWords;
  decide: (to: 'keep' | 'replace') => void;
  id: string;
}

function Decision({ found, decide, id }: DecisionProps): React.ReactElement {
  const times = found.times > 1 ? `, ${found.times} times` : '';
  return (
    <fieldset className={styles.decision}>
      <legend>
        “{found.text}”{' '}
        <span className={styles.kind}>
          ({(found.isSure ? undefined : maybeWords[found.kind]) ?? kindWords[found.kind]}
          {times})
        </span>
        {isReference(found) ? <span className={styles.asked}>Does TRA need this to find the record?</span> : null}
        {found.decision === 'undecided' ? <strong className={styles.toDecide}> Decide about this</strong> : null}
      </legend>
      {(['replace', 'keep'] as const).map((value) => (
        <span key={value} className={styles.option}>
          <input
            id={`${id}-${value}`}
            className={forms.radio}
            type="radio"
            name={id}
            checked={found.decision === value}
            onChange={() => decide(value)}
          />
          <label htmlFor={`${id}-${value}`}>{choiceWords(found, value)}</label>
        </span>
      ))}
    </fieldset>
  );
}

/** What else to take out: what nothing can find, a nickname or a name that is a word too. */
function MarkMore({ mark }: { mark: (words: string) => void }): React.ReactElement {
  const form = useFormOf();
  const [words, setWords] = React.useState('');
  const add = (): void => {
    if (words.trim().length > 1) mark(words.trim());
    setWords('');
  };
  const id = `${form.id}-more`;
  return (
    <div className={styles.more}>
      <div>
        <label className={forms.partLabel} htmlFor={id}>
          Anything else to take out? Type it exactly as it appears in the text
        </label>
        <input
          id={id}
          className={`${forms.input} ${forms.medium}`}
          type="text"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            // Enter would send the form.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </div>
      <FirstButton onClick={add}>Take it out</FirstButton>
    </div>
  );
}

/** The review that stands between the text and the clipboard: each finding can be kept or replaced, and more can be marked. */
export function HandoverReview({ review }: { review: ReviewedText }): React.ReactElement {
  const form = useFormOf();
  const list = (field: string): readonly string[] => listAnswer(form.answers, field);
  const decide = (found: FoundWords, to: 'keep' | 'replace'): void => {
    const without = (field: string): readonly string[] => list(field).filter((one) => one !== found.id);
    form.setSeveral({
      'mask.keep': asListAnswer(to === 'keep' ? [...without('mask.keep'), found.id] : without('mask.keep')),
      'mask.replace': asListAnswer(to === 'replace' ? [...without('mask.replace'), found.id] : without('mask.replace')),
    });
  };
  const readId = `${form.id}-mask-read`;
  const isRead = form.answers['mask.read'] === review.text;
  const open = review.found.filter(({ decision }) => decision === 'undecided').length;
  return (
    <div className={styles.review}>
      <h4>Read it before you send it</h4>
      <p>
        The problem form and Trello are outside Microsoft 365. {lookedFor} What we found is struck out, with what
        replaces it. We cannot find every nickname: read it through.
      </p>
      {review.found.length === 0 ? <p>We found none of these in this text.</p> : null}
      <Preview review={review} />
      {review.found.map((found) => (
        <Decision
          key={found.id}
          // Not by their place: where one comes before another, two groups would share a name for a moment, and lose a choice.
          id={`${form.id}-found-${encodeURIComponent(found.id.replace(/\p{Surrogate}/gu, ''))}`}
          found={found}
          decide={(to) => decide(found, to)}
        />
      ))}
      <MarkMore mark={(words) => form.set('mask.more', asListAnswer([...list('mask.more'), words]))} />
      <div className={forms.choice}>
        <input
          id={readId}
          className={forms.radio}
          type="checkbox"
          checked={isRead}
          aria-describedby={open > 0 ? `${readId}-why` : undefined}
          onChange={(event) => form.set('mask.read', event.target.checked && open === 0 ? review.text : '')}
        />
        <label className={forms.choiceLabel} htmlFor={readId}>
          I have read it through, and it names nobody
        </label>
        {open > 0 ? (
          <div id={`${readId}-why`} className={forms.choiceHint}>
            First decide about {open === 1 ? 'the one thing' : `the ${open} things`} that may identify somebody.
          </div>
        ) : null}
      </div>
    </div>
  );
}
