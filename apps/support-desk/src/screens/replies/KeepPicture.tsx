import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import type { OriginalFile } from '../../files/take-file';
import { useOnceSent } from '../../app/use-once-sent';

interface KeepPictureProps {
  row: ReplyRow;
  picture: OriginalFile;
  onKept: () => void;
}

/** Puts the picture beside the reply, once that is saved. The words are saved whatever becomes of the picture. */
export function KeepPicture({ row, picture, onKept }: KeepPictureProps): React.ReactElement {
  const { desk } = useDesk<'addReplyPicture'>();
  const { state, again } = useOnceSent(async () => {
    await desk.addReplyPicture(row, picture.name, picture.bytes);
    onKept();
  });
  if (state === 'failed') {
    return (
      <Message kind="warning" announced title="The reply is saved, but its picture is not.">
        <p>SharePoint did not accept the picture. It is kept here until you leave this page.</p>
        <Button onClick={again}>Try again to keep the picture</Button>
      </Message>
    );
  }
  return <p role="status">{state === 'done' ? 'The picture is with the reply.' : 'Keeping the picture'}</p>;
}
