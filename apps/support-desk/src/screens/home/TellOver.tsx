import * as React from 'react';
import type { KnownProblemRow, MeToo } from '@tms-support/sharepoint-storage';
import { counted, mailtoLink } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { CopyText } from '../../controls/CopyText';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { MailLink } from '../../controls/MailLink';
import { Message } from '../../controls/Message';
import { NotSaved } from '../../controls/NotSaved';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { instantWords } from '../../words/date-words';
import { withProblem } from '../../words/me-too-words';

/** What they are told. No name of anybody else stands in it: each gets it alone or as a blind copy. */
const mailOf = ({ value }: KnownProblemRow): { subject: string; body: string } => ({
  subject: 'A problem with TMS has been resolved',
  body: [
    'Hello,',
    'You told us that you had this problem too:',
    value.line,
    `It was resolved on ${instantWords(value.endedAt!)}. You do not need to do anything.`,
    'If you still have it, report it on the support desk, and we will look again.',
    'TMU',
  ].join('\n\n'),
});

/** One message a person: a link to several would show each to all of them, and longer ones are cut off. */
function MailTo({ by, mail }: { by: MeToo['by']; mail: { subject: string; body: string } }): React.ReactElement {
  const link = mailtoLink({ to: by.email, subject: mail.subject, words: mail.body });
  const name = by.name || by.email;
  return link.outcome === 'link' ? <MailLink link={link.url}>Write an email to {name}</MailLink> : <>{name}</>;
}

interface OneProps {
  row: KnownProblemRow;
  meToo: readonly MeToo[];
  told: () => void;
}

function One({ row, meToo, told }: OneProps): React.ReactElement {
  const { desk, sayStatus, offerUndo, now } = useDesk<'tellOfKnownProblem' | 'readKnownProblemsOf'>();
  const [problem, setProblem] = useOfLastWrite<unknown>();
  const [isBusy, setBusy] = React.useState(false);
  const people = withProblem(meToo, row);
  const addresses = people.map(({ by }) => by.email).filter(Boolean);
  const mail = mailOf(row);
  const confirm = async (): Promise<void> => {
    const what = 'that they were told';
    setBusy(true);
    setProblem(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const isOwn = await desk.tellOfKnownProblem(row, true);
      sayStatus({ state: 'saved', what, at: now() });
      if (isOwn)
        offerUndo('they were not told yet', async () => {
          const [newest] = await desk.readKnownProblemsOf([row.number]);
          if (newest) await desk.tellOfKnownProblem(newest, false);
          told();
        });
      told();
    } catch (error) {
      sayStatus({ state: 'failed', what, error, nothingTyped: true });
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Message kind="note" title={`Resolved: tell ${counted(people.length, 'person', 'people')} who had it too`}>
      <p>{row.value.line}</p>
      <ul>
        {people.map(({ number, by }) => (
          <li key={number}>
            <MailTo by={by} mail={mail} />
          </li>
        ))}
      </ul>
      <NotSaved why={problem} />
      <CopyText
        text={() => addresses.join('; ')}
        copied="The addresses are copied. Paste them into Bcc."
        label="Addresses of those who had it too"
      >
        Copy their addresses<Hidden>: {row.value.line}</Hidden>
      </CopyText>
      <CopyText text={() => mail.body} copied="The text is copied." label="Email to those who had it too">
        Copy the text<Hidden>: {row.value.line}</Hidden>
      </CopyText>
      <FirstButton busy={isBusy} onClick={() => void confirm()}>
        They have been told<Hidden>: {row.value.line}</Hidden>
      </FirstButton>
    </Message>
  );
}

/** What is over and several people had: whom to tell, with the words, until somebody says that they were told. */
export function TellOver({ meToo }: { meToo: readonly MeToo[] }): React.ReactElement | null {
  const { desk } = useDesk<'readKnownProblemsOf'>();
  const numbers = [...new Set(meToo.map(({ problem }) => problem))].filter((number) => number > 0);
  // The newest alone: what ended long ago was told, or is no news to anybody.
  const asked = numbers.sort((a, b) => b - a).slice(0, 20);
  const rows = useReading('known-with-me-too', () => desk.readKnownProblemsOf(asked));
  const over = (rows.value ?? []).filter(({ value }) => value.endedAt && !value.toldAt);
  return over.length === 0 ? null : (
    <>
      {over.map((row) => (
        <One key={row.number} row={row} meToo={meToo} told={rows.again} />
      ))}
    </>
  );
}
