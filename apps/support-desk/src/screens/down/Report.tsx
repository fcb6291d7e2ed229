import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { DeskLink } from '../../app/DeskLink';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { faultWords } from '../../words/fault-words';
import { downTitle } from './down-words';

/** For those who are not TMU: one press that tells TMU. It is a report, and no declaration: TMU looks, and says so for everybody. */
export function Report(): React.ReactElement {
  const { desk, now, newId, sayStatus } = useDesk<'raiseReport'>();
  const [key] = React.useState(newId);
  const [state, setState] = React.useState<'ready' | 'sending' | 'told'>('ready');
  const [fault, setFault] = useOfLastWrite<unknown>();
  const what = 'that TMS is down';

  const report = async (): Promise<void> => {
    setState('sending');
    setFault(undefined);
    sayStatus({ state: 'sending', what });
    try {
      await desk.raiseReport({ key, words: `${downTitle}: it does not open for me.` });
      sayStatus({ state: 'saved', what, at: now() });
      setState('told');
    } catch (error) {
      sayStatus({ state: 'not-sent', what, nothingTyped: true });
      setFault(error);
      setState('ready');
    }
  };

  const own = <DeskLink to={{ screen: 'report' }}>your own reports</DeskLink>;
  if (state === 'told') return <p role="status">TMU has been told. You can follow it in {own}.</p>;
  return (
    <>
      <p>Nobody has said yet that it is down for everybody. One press tells TMU.</p>
      {fault === undefined ? null : (
        <Message kind="problem" announced title={faultWords(fault).happened}>
          <p>{faultWords(fault).toDo}</p>
        </Message>
      )}
      <Button kind="primary" busy={state === 'sending'} onClick={() => void report()}>
        Tell TMU that TMS is down
      </Button>
    </>
  );
}
