import { MessageFileError } from '@tms-support/message-reader';
import { StoppedError } from '@tms-support/support-domain';
import { NotTakenError } from '../../files/text-of-file';

/** How a reading ended that gave nothing: stopped, a file that is not taken, or a fault of the service. */
export type Fault = { is: 'stopped' } | { is: 'refused'; words: string } | { is: 'failed'; error: unknown };

export function faultOf(error: unknown): Fault {
  if (error instanceof StoppedError) return { is: 'stopped' };
  if (error instanceof NotTakenError) return { is: 'refused', words: error.message };
  if (error instanceof MessageFileError)
    return error.code === 'MESSAGE.STOPPED' ? { is: 'stopped' } : { is: 'refused', words: error.message };
  return { is: 'failed', error };
}
