import * as React from 'react';
import { parseCardUrl, type Issue } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Part } from '../../../app/Part';
import { OutsideLink } from '../../../controls/OutsideLink';
import { Choices } from '../../../forms/Choices';
import { DateField } from '../../../forms/DateField';
import { TextField } from '../../../forms/TextField';
import { TimeField } from '../../../forms/TimeField';
import { useFormOf } from '../../../forms/use-form';
import { goesWhere } from '../../../queue/goes-where';
import { routeNames } from '../../../words/names-of-things';
import { useFromShelf } from '../ahead/use-from-shelf';
import { ErrorFields } from '../steps/DetailsFields';
import { readFormTemplate } from './form-link';
import { TextToPaste } from './TextToPaste';

function RouteLink({ url, words }: { url: string | undefined; words: string }): React.ReactElement {
  return url ? (
    <OutsideLink href={url}>Open the {words}</OutsideLink>
  ) : (
    <>The link to the {words} is not set yet. It is set in the properties of this web part, or in the settings list.</>
  );
}

/** The card's link, where somebody has it at once: recognised while it is pasted. */
function CardField(): React.ReactElement {
  const { settings } = useDesk();
  const form = useFormOf();
  const pasted = form.answers.cardUrl ?? '';
  const card = pasted.trim() ? parseCardUrl(pasted, settings.trelloBoardUrl) : undefined;
  return (
    <>
      <TextField
        name="cardUrl"
        label="The link to the card (optional)"
        hint="Paste it here, and it is linked to this issue."
      />
      <p role="status">{card?.outcome === 'card' ? `This is a Trello card: ${card.cardUrl}` : ''}</p>
    </>
  );
}

/** Handing over: the exact error first, then where it goes, then the text to review and copy, then whether it was sent. */
export function HandoverFields({ issue, number }: { issue: Issue; number: number }): React.ReactElement {
  const { settings, desk, now } = useDesk<'readCountingRules'>();
  const form = useFormOf();
  // What the log form said of it: who hands over for the first time does not know which of the two is meant.
  const rules = useFromShelf('counting-rules', () => desk.readCountingRules())?.snapshot;
  const byRules = React.useMemo(() => (rules ? goesWhere(issue, rules, now()) : ''), [issue, rules, now]);
  const formUrl = settings.problemFormUrl && readFormTemplate(settings.problemFormUrl).formUrl;
  return (
    <>
      <ErrorFields />
      {(form.answers['error.text'] ?? '').trim() ? null : (
        <TextField
          name="noErrorReason"
          label="If you do not have the exact words, why not?"
          hint="For example: no message appeared, or nobody noted what it said"
        />
      )}
      <Choices
        name="route"
        legend="Where do you hand it over?"
        hint={byRules || undefined}
        choices={[
          {
            value: 'problem-form',
            label: routeNames['problem-form'],
            hint: <RouteLink url={formUrl} words="problem support form" />,
          },
          {
            value: 'trello-board',
            label: routeNames['trello-board'],
            hint: <RouteLink url={settings.trelloBoardUrl} words="Trello board" />,
          },
        ]}
      />
      <Part name="The text to paste" of={form.answers}>
        <TextToPaste issue={issue} number={number} />
      </Part>
      <Choices
        name="sent"
        legend="Have you sent it?"
        choices={[
          {
            value: 'yes',
            label: 'Yes',
            reveals: (
              <>
                <DateField name="sentAt" meaning="past" label="When did you send it?" />
                <TimeField name="sentAt.time" label="At what time did you send it?" />
                {form.answers.route === 'trello-board' ? <CardField /> : null}
              </>
            ),
          },
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
