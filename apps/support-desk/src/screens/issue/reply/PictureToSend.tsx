import * as React from 'react';
import type { Channel } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { ReplyPicture } from '../../../pictures/ReplyPicture';
import { isWritten } from './is-written';

interface PictureToSendProps {
  /** The reply that the words began from. Empty: none. */
  replyKey: string;
  how: Channel;
}

/** The picture that belongs to the chosen reply. Copied words bring no picture: it is shown here, to be copied after them. */
export function PictureToSend({ replyKey, how }: PictureToSendProps): React.ReactElement | null {
  const { desk } = useDesk();
  const replies = useReading('replies', () => desk.readReplies());
  const row = replyKey === '' ? undefined : replies.value?.find(({ value }) => value.key === replyKey);
  if (!row?.pictureUrl || !isWritten(how)) return null;
  return (
    <>
      <h4>A picture goes with this reply</h4>
      <ReplyPicture url={row.pictureUrl} words={row.value.pictureWords} of={row.value.title} />
    </>
  );
}
