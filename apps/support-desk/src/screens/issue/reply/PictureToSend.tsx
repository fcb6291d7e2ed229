import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import type { Channel } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { ReplyPicture } from '../../../pictures/ReplyPicture';
import { isWritten } from './is-written';

/** The reply that the words began from, where a picture goes with it that can be pasted. `replyKey` empty: none. */
export function usePictureToSend(replyKey: string, how: Channel): ReplyRow | undefined {
  const { desk } = useDesk<'readReplies'>();
  const replies = useReading('replies', () => desk.readReplies());
  const row = replyKey === '' ? undefined : replies.value?.find(({ value }) => value.key === replyKey);
  return row?.pictureUrl && isWritten(how) ? row : undefined;
}

/** The picture that belongs to the chosen reply. Copied words bring no picture: it is shown under them, to be copied after them. */
export function PictureToSend({ row }: { row: ReplyRow }): React.ReactElement {
  return (
    <>
      <h4>A picture goes with this reply</h4>
      <ReplyPicture url={row.pictureUrl!} words={row.value.pictureWords} of={row.value.title} />
    </>
  );
}
