import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { keepOriginalFile } from './keep-original-file';
import { attachmentName } from './message/attachment-name';
import type { OriginalFile } from '../../files/take-file';
import { useOnceSent } from '../../app/use-once-sent';

interface KeepOriginalProps {
  number: number;
  original: OriginalFile;
}

/** Puts the message itself with the issue, once there is one. The issue is logged whatever becomes of the file. */
export function KeepOriginal({ number, original }: KeepOriginalProps): React.ReactElement {
  const { desk } = useDesk();
  const [name, setName] = React.useState(() => attachmentName(original.name));
  const isMessage = /\.(?:msg|emlx?)$/i.test(name);
  const { state, again } = useOnceSent(async () => setName(await keepOriginalFile(desk, number, original)));
  if (state === 'failed') {
    return (
      <Message
        kind="warning"
        announced
        title={`The issue is logged. ${isMessage ? 'The original message' : 'A file'} is not with it yet.`}
      >
        <p>SharePoint did not accept the file {name}. It is kept here until you leave this page.</p>
        <FirstButton onClick={again}>
          {isMessage ? 'Try again to keep the message' : `Try again to keep ${name}`}
        </FirstButton>
      </Message>
    );
  }
  return (
    <p role="status">
      {state === 'done'
        ? `${isMessage ? 'The original message' : 'This file'} is with the issue: ${name}.`
        : `Keeping ${isMessage ? 'the original message' : name} with the issue`}
    </p>
  );
}
