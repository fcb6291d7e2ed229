import * as React from 'react';
import { tooLongWords } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { Loading } from '../../../app/Loading';
import { Message } from '../../../controls/Message';
import { FormFrame } from '../../../app/FormFrame';
import { TextArea } from '../../../forms/TextField';
import { useForm } from '../../../forms/use-form';
import { ofIssue } from '../../../words/of-issue';
import { BackToIssue, PanelFrame } from '../PanelFrame';
import { panelNames, type PanelProps } from '../panels';
import { draftIdOf } from '../steps/draft-id';
import { useKnownPeople } from '../use-known-people';
import { useWrite } from '../use-write';
import { longestLine, namedIn, suggestLine } from './suggest-line';
import { useKnownLine } from './use-known-line';

type KnownPeople = ReturnType<typeof useKnownPeople>['known'];

function LineForm({ row, onDone, known }: PanelProps & { known: KnownPeople }): React.ReactElement {
  const { desk, drafts, newId, offerUndo } = useDesk<'addKnownProblem' | 'endKnownProblem' | 'readKnownProblemsOf'>();
  const { reading } = useKnownLine(row.number);
  const form = useForm(drafts, draftIdOf(row.number, 'know-about'), () => ({
    line: suggestLine(row.value, known),
    key: newId(),
  }));
  const { isWriting, write } = useWrite();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const line = (form.answers.line ?? '').replace(/\s+/g, ' ').trim();
  const named = namedIn(line, known);

  const submit = async (): Promise<void> => {
    setFault(undefined);
    const tooLong = line.length > longestLine ? tooLongWords(line.length, longestLine) : undefined;
    const message = line === '' ? 'Enter the line' : tooLong;
    form.showErrors(message ? [{ field: 'line', message }] : []);
    if (message) return;
    const problem = { key: form.answers.key ?? newId(), line, issueNumber: row.number };
    const written = await write(ofIssue('the line that everybody reads', row.number), () =>
      desk.addKnownProblem(problem),
    );
    if (written?.outcome === 'failed') setFault(written.error);
    if (written?.outcome !== 'saved') return;
    form.discardDraft();
    reading.again();
    const mine = written.value;
    offerUndo('the line that everybody reads', async () => {
      const [now] = await desk.readKnownProblemsOf([mine.number]);
      if (now && now.value.line !== mine.value.line) return { outcome: 'overtaken' };
      await desk.endKnownProblem(mine);
      reading.again();
      return undefined;
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
      <TextArea
        name="line"
        label="One line that everybody will read"
        hint={`Everybody sees it on the home page, so people need not call. Up to ${longestLine} characters, without names or cases.`}
        rows={2}
      />
      <div role="status">
        {named.length > 0 ? (
          <Message kind="warning" title={`Everybody will read this: ${named.map((one) => `“${one}”`).join(', ')}`}>
            <p>It may be somebody’s name, address or case. If so, remove it.</p>
          </Message>
        ) : null}
      </div>
    </FormFrame>
  );
}

/** "We know about": one line, written from an issue, for everybody. */
export function KnowAboutForm(props: PanelProps): React.ReactElement {
  const { row } = props;
  const { known, state } = useKnownPeople(row.value, row.number, row.value.details.error?.recordReference);
  const { line } = useKnownLine(row.number);
  return (
    <PanelFrame title={panelNames['know-about']} number={row.number}>
      {line ? (
        <>
          <p>There is a line about this issue already: “{line.value.line}”. End it before you write another.</p>
          <BackToIssue number={row.number} />
        </>
      ) : state === 'loading' ? (
        <Loading what="the people" rows={1} />
      ) : (
        <LineForm {...props} known={known} />
      )}
    </PanelFrame>
  );
}
