import * as React from 'react';
import type { Report } from '@tms-support/sharepoint-storage';
import type { openAgain as OpenAgainOfReport } from './open-again';
import { toOpenAgain } from './says-not';
import { Message } from '../controls/Message';
import { DeskLink } from '../app/DeskLink';
import { useDesk } from '../app/desk-context';

/** On most days nobody says so: what writes it comes when somebody does. */
const opening: typeof OpenAgainOfReport = async (...report) => {
  const { openAgain } = await import(/* webpackChunkName: 'opens-again' */ './open-again');
  return openAgain(...report);
};

interface Opened {
  number: number;
  name: string;
}

/**
 * Whatever screen a member of TMU opens first: what people said did not work is open again, and one line says which. Where it cannot be
 * written now, Home goes on naming it, and the next visit tries again.
 */
export function OpenAgain({ reports: all }: { reports: readonly Report[] }): React.ReactElement | null {
  const { desk, shelf } = useDesk();
  const [opened, setOpened] = React.useState<readonly Opened[]>([]);
  const tried = React.useRef(new Set<number>());
  const isHere = React.useRef(true);
  React.useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  React.useEffect(() => {
    // Not to be called off when the reports are read again meanwhile: what was opened by this visit is named by nothing else.
    void (async () => {
      for (const report of toOpenAgain(all)) {
        const last = report.rows[report.rows.length - 1]!.number;
        if (tried.current.has(last)) continue;
        tried.current.add(last);
        const row = await opening(desk, report, all).catch(() => undefined);
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
