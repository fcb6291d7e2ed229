import * as React from 'react';
import { handoverText, maskPersonalData, type HandoverRoute, type Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { Button } from '../../../controls/Button';
import { OutsideLink } from '../../../controls/OutsideLink';
import { Choices } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { TextField } from '../../../forms/TextField';
import { useFormOf } from '../../../forms/use-form';
import { londonDate } from '../../../words/london-time';
import { routeNames } from '../../../words/names-of-things';
import { ErrorFields } from './DetailsFields';
import { errorOfAnswers } from './read-step-form';
import styles from '../issue.module.scss';

function RouteLink({ url, words }: { url: string | undefined; words: string }): React.ReactElement {
  return url ? (
    <OutsideLink href={url}>Open the {words}</OutsideLink>
  ) : (
    <>The link of the {words} is not set yet. It is set in the properties of this web part, or in the settings list.</>
  );
}

/** The text to paste, made from what is on the form now, with what must not leave replaced. */
function TextToPaste({ issue, number }: { issue: Issue; number: number }): React.ReactElement {
  const { desk, now } = useDesk();
  const form = useFormOf();
  const people = useReading('people', () => desk.readPeople());
  const [copied, setCopied] = React.useState<'not-yet' | 'copied' | 'by-hand'>('not-yet');
  const box = React.useRef<HTMLTextAreaElement>(null);
  const { text, toReview } = React.useMemo(() => {
    const today = londonDate(now());
    const { error } = errorOfAnswers(form.answers, today);
    const noErrorReason = form.answers.noErrorReason?.trim();
    const route = (form.answers.route || 'problem-form') as HandoverRoute;
    const context = { number, today, ...(error ? { error } : {}), ...(noErrorReason ? { noErrorReason } : {}) };
    const known = people.value ?? [];
    return maskPersonalData(handoverText(issue, route, context), {
      names: [issue.reporter.name, ...known.map((person) => person.name)],
      references: error?.recordReference ? [error.recordReference] : [],
      issueNumber: number,
    });
  }, [form.answers, issue, number, people.value, now]);
  const looksLikeNames = [...new Set(toReview.map((finding) => finding.text))];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      // Refused by the browser or by policy: the text is selected, and Ctrl and C copy it.
      box.current?.select();
      setCopied('by-hand');
    }
  };
  return (
    <div className={styles.paste}>
      <label className={styles.pasteLabel} htmlFor={`${form.id}-paste`}>
        Text to paste there
      </label>
      <p className={styles.pasteHint} id={`${form.id}-paste-hint`}>
        Names and references are replaced by “see issue {number}”. Read it before you send it.
        {looksLikeNames.length > 0 ? ` These look like names, and were left: ${looksLikeNames.join(', ')}.` : ''}
      </p>
      <textarea
        ref={box}
        id={`${form.id}-paste`}
        aria-describedby={`${form.id}-paste-hint`}
        className={styles.pasteText}
        readOnly
        rows={8}
        value={text}
      />
      <div className={styles.pasteActions}>
        <Button onClick={() => void copy()}>Copy this text</Button>
        <span role="status">
          {copied === 'copied' ? 'Copied.' : copied === 'by-hand' ? 'Selected. Press Ctrl and C to copy it.' : ''}
        </span>
      </div>
    </div>
  );
}

/** Handing over: the exact error first, then where it goes, with a text to paste there, then when it was sent. */
export function HandoverFields({ issue, number }: { issue: Issue; number: number }): React.ReactElement {
  const { settings } = useDesk();
  const form = useFormOf();
  return (
    <>
      <ErrorFields />
      {(form.answers['error.text'] ?? '').trim() ? null : (
        <TextField name="noErrorReason" label="If no message appeared: why is there none?" hint="For example: the button is not there" />
      )}
      <Choices
        name="route"
        legend="Where do you hand it over?"
        choices={[
          {
            value: 'problem-form',
            label: routeNames['problem-form'],
            hint: <RouteLink url={settings.problemFormUrl} words="problem support form" />,
          },
          { value: 'trello-board', label: routeNames['trello-board'], hint: <RouteLink url={settings.trelloBoardUrl} words="Trello board" /> },
        ]}
      />
      <TextToPaste issue={issue} number={number} />
      <DateField name="sentAt" legend="When did you send it?" hint="Send it first, then record it here." />
      <TextField name="sentAt.time" label="At what time did you send it?" width="short" />
    </>
  );
}
