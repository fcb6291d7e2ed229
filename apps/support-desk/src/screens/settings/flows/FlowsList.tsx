import * as React from 'react';
import {
  deskFlows,
  flowPackage,
  flowNames,
  flowRows,
  type FlowName,
  type FlowRunRow,
} from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { linkToSend } from '../../../app/address';
import { Button } from '../../../controls/Button';
import { downloadFile } from '../../../controls/download-file';
import { Hidden } from '../../../controls/Hidden';
import { OutsideLink } from '../../../controls/OutsideLink';
import { zipOfTexts } from '../../../files/zip-of-texts';
import { instantWords } from '../../../words/date-words';
import styles from '../settings.module.scss';

function standingOf(row: FlowRunRow | undefined): string {
  if (!row) return 'There is no row for it in the list, so the flow cannot record that it ran.';
  const { ranAt, messages, maySend } = row.value;
  const sends = maySend ? 'May send' : 'May not send yet';
  return `${sends}. ${ranAt === undefined ? 'It has never run.' : `Last ran ${instantWords(ranAt)}, messages: ${messages}.`}`;
}

/** Each flow of Power Automate that the desk ships: whether it may send, when it last ran, and for an owner its file. */
export function FlowsList({ rows }: { rows: readonly FlowRunRow[] }): React.ReactElement {
  const { person, siteUrl, now, newId } = useDesk();
  const take = (name: FlowName): void => {
    const pageUrl = linkToSend('#/').split('?', 1)[0]!;
    const flow = deskFlows({ siteUrl: siteUrl.replace(/\/$/, ''), pageUrl }).find((one) => one.name === name)!;
    const zip = zipOfTexts(flowPackage(flow, { newId, now: now() }));
    downloadFile(`tms-support-flow-${name}.zip`, zip, 'application/zip');
  };
  return (
    <ul className={styles.lines}>
      {flowNames.map((name) => {
        const row = rows.find(({ value }) => value.flow === name);
        return (
          <li key={name}>
            <span>
              <strong>{flowRows[name]}</strong>
            </span>
            <span>{standingOf(row)}</span>
            {person.maySetUp ? (
              <span className={styles.flow}>
                <Button onClick={() => take(name)}>
                  Save its file<Hidden>: {flowRows[name]}</Hidden>
                </Button>
                {row ? (
                  <OutsideLink href={row.listUrl} base={siteUrl} context={flowRows[name]}>
                    Open its row in the list
                  </OutsideLink>
                ) : null}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
