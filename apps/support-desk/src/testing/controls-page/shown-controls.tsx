import * as React from 'react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { ClockLine } from '../../app/ClockLine';
import { Loading } from '../../app/Loading';
import { MissingParts } from '../../app/MissingParts';
import { Problem } from '../../app/Problem';
import { SwitchedOffLine } from '../../app/switches/SwitchedOffLine';
import type { WriteStatus } from '../../app/write-status';
import { WriteStatusLine } from '../../app/WriteStatusLine';
import { Button } from '../../controls/Button';
import type { ButtonProps } from '../../controls/button-props';
import { CellFaults } from '../../controls/CellFaults';
import { CopyText } from '../../controls/CopyText';
import { FileOffer } from '../../controls/FileOffer';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { MailLink } from '../../controls/MailLink';
import { Message } from '../../controls/Message';
import { NotSaved } from '../../controls/NotSaved';
import { OutsideLink } from '../../controls/OutsideLink';
import { LongLine } from '../../controls/LongLine';
import { ShowMore } from '../../controls/ShowMore';
import { StateTag } from '../../controls/StateTag';
import top from '../../app/status.module.scss';

/** The states of a control, by name. */
export type States = Readonly<Record<string, React.ReactElement>>;

/** Where the lines of the top stand. */
const InStanding = ({ children }: { children: React.ReactNode }): React.ReactElement => (
  <div className={top.standing}>{children}</div>
);

const nothing = (): undefined => undefined;
const at = '2026-03-05T10:00:00.000Z';

const buttons = (Shape: (props: ButtonProps) => React.ReactElement): States =>
  Object.fromEntries(
    (['primary', 'plain', 'quiet'] as const).flatMap((kind) => [
      [kind, <Shape kind={kind}>Log this issue</Shape>],
      [
        `${kind}, busy`,
        <Shape kind={kind} busy>
          Saving
        </Shape>,
      ],
      [`${kind}, with many words`, <Shape kind={kind}>{'Take this update off the timetable again '.repeat(3)}</Shape>],
    ]),
  );

const statuses: readonly WriteStatus[] = [
  { state: 'nothing-yet' },
  { state: 'sending', what: 'the note' },
  { state: 'saved', what: 'who is dealing with it', at },
  { state: 'waiting', what: 'the note' },
  { state: 'draft', what: 'the reply' },
  { state: 'refused', what: 'the note' },
  { state: 'failed', what: 'the note', error: new StorageError('STORAGE.NOT_ALLOWED', 'x') },
  { state: 'failed', what: 'the note', error: new StorageError('STORAGE.UNREACHABLE', 'x') },
  { state: 'part', what: 'the merge' },
  { state: 'not-undone', what: 'the owner was changed since' },
];

const fault = { column: 'Channel', message: 'This cell must be one of: Teams; Email.', value: 'Pigeon' };
const faults = { of: 'issue 41', base: 'https://tms.example/sites/tms' };

/** Every control, in every state that it has at rest. A file of `controls` without its line here is red in `controls-page.test.tsx`. */
export const shownControls: Readonly<Record<string, States>> = {
  Button: buttons(Button),
  FirstButton: buttons(FirstButton),
  NotSaved: {
    refused: <NotSaved why="Issue 41 is closed. Reopen it first." />,
    'not confirmed': <NotSaved why={new StorageError('STORAGE.UNREACHABLE', 'x')} />,
  },
  ShowMore: {
    'the first 50': <ShowMore shown={50} of={1480} more={100} show={nothing} />,
    'a few left': <ShowMore shown={150} of={157} more={100} show={nothing} />,
  },
  LongLine: { 'a whole report': <LongLine words={'The letter has last year’s date at the top. '.repeat(40)} /> },
  CellFaults: {
    'one cell': <CellFaults faults={[fault]} listUrl="https://tms.example/Lists/Issues/41" {...faults} />,
    'two cells, without a page': (
      <CellFaults faults={[fault, { ...fault, column: 'Told on', value: 'X'.repeat(120) }]} {...faults} />
    ),
  },
  CopyText: {
    plain: (
      <CopyText text={() => 'text'} copied="The link is copied." label="Link to this view">
        Copy the link
      </CopyText>
    ),
    primary: (
      <CopyText text={() => 'text'} copied="Copied." label="Reply" kind="primary">
        Copy the reply
      </CopyText>
    ),
  },
  FileOffer: Object.fromEntries(
    [undefined, 0.4].map((done, at) => [
      done === undefined ? 'at rest' : 'reading',
      <FileOffer
        id={`shown-file-${at}`}
        label="Have you got it as an Outlook message?"
        hint="Drop it anywhere on this form, or choose the file."
        onFiles={nothing}
        done={done}
        what="the message"
        note={done === undefined ? 'You stopped reading the file.' : ''}
        onStop={nothing}
      />,
    ]),
  ),
  Hidden: {
    'beside words': (
      <p>
        Open<Hidden>: issue 41</Hidden>
      </p>
    ),
  },
  MailLink: {
    'an address': (
      <p>
        <MailLink to="portal@tmu.example">portal@tmu.example</MailLink>
      </p>
    ),
    'no address': (
      <p>
        <MailLink to="ask at the desk">ask at the desk</MailLink>
      </p>
    ),
  },
  Message: Object.fromEntries(
    (['note', 'saved', 'warning', 'problem'] as const).flatMap((kind) => [
      [
        kind,
        <Message kind={kind} title="Two issues are open again">
          <p>
            They stand on <a href="#home">Home</a>.
          </p>
          <Button>Look again</Button>
        </Message>,
      ],
      [`${kind}, title alone`, <Message kind={kind} title="Two issues are open again" />],
      [
        `${kind}, without a title`,
        <Message kind={kind}>
          <p>They stand on Home.</p>
        </Message>,
      ],
    ]),
  ),
  StateTag: {
    'our turn': <StateTag tone="ours">New, nobody is dealing with it</StateTag>,
    'the person’s turn': <StateTag tone="theirs">Waiting for Asha Patel</StateTag>,
    'with TRA': <StateTag tone="tra">TRA is fixing it</StateTag>,
    'nearly over': <StateTag tone="nearly">Answered. Waiting to hear whether it worked</StateTag>,
    over: <StateTag tone="closed">Closed</StateTag>,
  },
  OutsideLink: {
    'a web address': (
      <p>
        <OutsideLink href="https://trello.example/b/1" context="the board">
          Open the board
        </OutsideLink>
      </p>
    ),
    'no web address': (
      <p>
        <OutsideLink href="javascript:alert(1)">javascript:alert(1)</OutsideLink>
      </p>
    ),
  },
  WriteStatusLine: Object.fromEntries(
    statuses.map((status) => [
      status.state,
      <InStanding>
        <WriteStatusLine
          status={status}
          undoWords={status.state === 'saved' ? 'back to Sam Okoro' : undefined}
          undo={nothing}
        />
      </InStanding>,
    ]),
  ),
  ClockLine: {
    ahead: (
      <InStanding>
        <ClockLine aheadMs={3_600_000} />
      </InStanding>
    ),
    behind: (
      <InStanding>
        <ClockLine aheadMs={-86_400_000 * 800} />
      </InStanding>
    ),
  },
  SwitchedOffLine: {
    one: (
      <InStanding>
        <SwitchedOffLine names={['reading-messages']} />
      </InStanding>
    ),
    all: (
      <InStanding>
        <SwitchedOffLine
          names={['sending-by-itself', 'last-visit', 'reading-messages', 'fetching-ahead', 'steps-of-updates']}
        />
      </InStanding>
    ),
  },
  MissingParts: {
    'to an owner': <MissingParts missing={['The list “Desk cover” is not there.']} maySetUp />,
    'to others': <MissingParts missing={['The list “Desk cover” is not there.', 'A second.']} maySetUp={false} />,
  },
  Loading: { 'three rows': <Loading what="the issues" /> },
  Problem: {
    'nothing typed': <Problem error={new StorageError('STORAGE.UNREACHABLE', 'No answer.')} tryAgain={nothing} />,
    'words kept': <Problem error={new Error('x')} hasAnswers keeps tryAgain={nothing} />,
  },
};
