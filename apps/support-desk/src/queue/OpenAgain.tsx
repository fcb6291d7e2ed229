import * as React from 'react';
import { openAgain, toOpenAgain } from './open-again';
import { Message } from '../controls/Message';
import { DeskLink } from '../app/DeskLink';
import { useDesk } from '../app/desk-context';
import { useReadingBeside } from '../app/use-reading';

interface Opened {
  number: number;
  name: string;
}

/**
 * Whatever screen a member of TMU opens first: what people said did not work is open again, and one line says which. Where it cannot be
 * written now, Home goes on naming it, and the next visit tries again.
 */
export function OpenAgain(): React.ReactElement | null {
  const { desk, shelf } = useDesk();
  const reports = useReadingBeside('reports', () => desk.readReports());
  const [opened, setOpened] = React.useState<readonly Opened[]>([]);
  const tried = React.useRef(new Set<number>());
  const isHere = React.useRef(true);
  React.useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const all = reports.state === 'ready' ? reports.value : undefined;
  React.useEffect(() => {
    if (!all) return;
    // Not to be called off when the reports are read again meanwhile: what was opened by this visit is named by nothing else.
    void (async () => {
      for (const report of toOpenAgain(all)) {
        const last = report.rows[report.rows.length - 1]!.number;
        if (tried.current.has(last)) continue;
        tried.current.add(last);
        const row = await openAgain(desk, report, all).catch(() => undefined);
        if (!row) continue;
        shelf.putIssue(row);
        if (isHere.current) setOpened((before) => [...before, { number: row.number, name: report.by.name }]);
      }
    })();
  }, [all, desk, shelf]);
  if (opened.length === 0) return null;
  return (
    <Message kind="warning" announced title={opened.length === 1 ? 'An issue is open again' : 'Issues are open again'}>
      <ul>
        {opened.map(({ number, name }) => (
          <li key={number}>
            {name} says that it did not work: <DeskLink to={{ screen: 'issue', number }}>open issue {number}</DeskLink>
          </li>
        ))}
      </ul>
    </Message>
  );
}
