import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { Button } from '../../controls/Button';
import { NotSaved } from '../../controls/NotSaved';
import { useAddRow } from '../report/use-add-row';
import { downTitle } from './down-words';

/** For those who are not TMU: one press that tells TMU. It is a report, and no declaration: TMU looks, and says so for everybody. */
export function Report(): React.ReactElement {
  const { desk, newId } = useDesk<'raiseReport'>();
  const [key] = React.useState(newId);
  const [ended, setEnded] = React.useState<'saved' | 'waiting'>();
  const { isSending, error, add } = useAddRow();
  const report = async (): Promise<void> =>
    setEnded(
      await add(
        'that TMS is down',
        () => desk.raiseReport({ key, words: `${downTitle}: it does not open for me.` }),
        true,
      ),
    );

  const own = <DeskLink to={{ screen: 'report' }}>your own reports</DeskLink>;
  if (ended === 'saved') return <p role="status">TMU has been told. You can follow it in {own}.</p>;
  if (ended === 'waiting')
    return (
      <p role="status">TMU has not been told yet. It is kept on this device, and sent as soon as SharePoint answers.</p>
    );
  return (
    <>
      <p>Nobody has said yet that it is down for everybody. One press tells TMU.</p>
      <NotSaved why={error} />
      <Button kind="primary" busy={isSending} onClick={() => void report()}>
        Tell TMU that TMS is down
      </Button>
    </>
  );
}
