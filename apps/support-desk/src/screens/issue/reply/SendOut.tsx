import * as React from 'react';
import { sendFromWords, type Channel } from '@tms-support/support-domain';
import { MailLink } from '../../../controls/MailLink';
import { Choices } from '../../../forms/Choices';
import { FieldFrame } from '../../../forms/FieldFrame';
import { useField, useFormOf } from '../../../forms/use-form';
import { CopyWhenReady } from '../copy/CopyWhenReady';
import { isWritten } from './is-written';
import { whyNotYet, type ReplyCopy } from './reply-text';
import { sentField } from './who-to-tell';
import forms from '../../../forms/forms.module.scss';
import styles from './reply.module.scss';

function MailTo({ copy, isSeveral }: { copy: ReplyCopy; isSeveral: boolean }): React.ReactElement {
  const { mail } = copy;
  const who = isSeveral ? ` to ${copy.person.reporter.name}` : '';
  if (whyNotYet(copy)) return <></>;
  if (mail.outcome === 'link') return <MailLink link={mail.url}>Open it in your mail program{who}</MailLink>;
  return <span className={styles.noMail}>{mail.message}.</span>;
}

interface CopyAndMailProps {
  copy: ReplyCopy;
  isSeveral: boolean;
  hasPicture: boolean;
}

function CopyAndMail({ copy, isSeveral, hasPicture }: CopyAndMailProps): React.ReactElement {
  return (
    <div className={styles.copyAndMail}>
      <CopyWhenReady
        text={copy.words}
        words={isSeveral ? `Copy for ${copy.person.reporter.name}` : 'Copy the reply'}
        copiedWords={
          hasPicture
            ? 'Copied. Paste it, then copy the picture below and paste it under the text.'
            : 'Copied. Now paste it, and send it.'
        }
        blocked={whyNotYet(copy)}
      />
      <MailTo copy={copy} isSeveral={isSeveral} />
    </div>
  );
}

interface WhoWasToldProps {
  copies: readonly ReplyCopy[];
  how: Channel;
  when: React.ReactNode;
  /** What is copied after the words, where there is such. */
  picture: React.ReactNode;
}

/** One tick for each person: "Asha Patel has been told". */
function WhoWasTold({ copies, how, when, picture }: WhoWasToldProps): React.ReactElement {
  const form = useFormOf();
  const field = useField('told.to');
  const isAnyTold = copies.some(({ person }) => form.answers[sentField(person.key)] === 'yes');
  return (
    <>
      <FieldFrame
        field={field}
        label={sendFromWords(how)}
        hint="Tick each person once they have been told. The others stay on the list."
        asGroup
      >
        <ul className={styles.people}>
          {copies.map((copy, index) => {
            const name = sentField(copy.person.key);
            const id = index === 0 ? field.id : `${field.id}-${index}`;
            return (
              <li key={copy.person.key}>
                {isWritten(how) ? <CopyAndMail copy={copy} isSeveral hasPicture={picture !== undefined} /> : null}
                <div className={forms.choice}>
                  <input
                    id={id}
                    className={forms.radio}
                    type="checkbox"
                    checked={form.answers[name] === 'yes'}
                    onChange={(event) => form.set(name, event.target.checked ? 'yes' : '')}
                  />
                  <label className={forms.choiceLabel} htmlFor={id}>
                    {copy.person.reporter.name} has been told
                  </label>
                </div>
              </li>
            );
          })}
        </ul>
      </FieldFrame>
      {picture}
      {isAnyTold ? when : null}
    </>
  );
}

/** Copying first, the mail program second, and then the question that alone makes it "told". */
export function SendOut({
  copies,
  how,
  picture,
  children,
}: Pick<WhoWasToldProps, 'copies' | 'how' | 'picture'> & { children: React.ReactNode }): React.ReactElement {
  const [only] = copies;
  if (copies.length !== 1 || !only) return <WhoWasTold copies={copies} how={how} when={children} picture={picture} />;
  return (
    <>
      {isWritten(how) ? <CopyAndMail copy={only} isSeveral={false} hasPicture={picture !== undefined} /> : null}
      {picture}
      <Choices
        name="told.sent"
        legend={sendFromWords(how)}
        choices={[
          { value: 'yes', label: 'Yes', reveals: children },
          {
            value: 'no',
            label: 'Not yet',
            hint: 'What you typed is kept here until you have.',
          },
        ]}
      />
    </>
  );
}
