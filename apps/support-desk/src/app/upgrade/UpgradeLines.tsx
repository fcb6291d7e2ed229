import * as React from 'react';
import type { Desk, Entrance } from '@tms-support/sharepoint-storage';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import type { DraftBox } from '../../drafts/draft-box';
import { DeskLink } from '../DeskLink';
import { useNewerDesk } from './use-newer-desk';

interface UpgradeLinesProps {
  entrance: Entrance;
  /** The desk itself, before its outbox. */
  desk: Desk;
  drafts: DraftBox;
  /** How many things are written and not saved. */
  waiting: number;
}

function toDo({ waiting, drafts }: Pick<UpgradeLinesProps, 'waiting' | 'drafts'>): string {
  if (drafts.trouble === 'only-on-this-page') {
    return 'This browser keeps nothing: save what you are writing first, then reload this page.';
  }
  if (waiting > 0)
    return 'Reload this page once everything waiting to be sent is saved. It is kept on this device until then.';
  return 'Save what you are writing, then reload this page. What you typed is kept in this browser.';
}

/**
 * A new package is everybody's at once, the lists are not: what that means for whoever stands between the two. And what it means to be
 * in a group of the desk and not in its list of people yet: groups give rights, and the list says what somebody does.
 */
export function UpgradeLines(props: UpgradeLinesProps): React.ReactElement {
  const { entrance } = props;
  const isOld = useNewerDesk(props.desk);
  return (
    <>
      {isOld ? (
        <Message kind="note" announced title="The desk was updated while this page was open">
          <p>{toDo(props)}</p>
          <FirstButton onClick={() => window.location.reload()}>Reload this page</FirstButton>
        </Message>
      ) : null}
      {entrance.state === 'ready' && entrance.person.roles.every((role) => role === 'visitor') ? (
        <Message kind="note" title="You are not in the desk’s list of people yet">
          <p>
            Until you are, you can read issues here but not work on them. Ask a colleague in TMU or a site owner to add
            you under People, with the address {entrance.person.email}.
          </p>
        </Message>
      ) : null}
      {entrance.state === 'ready' && entrance.listsAreOlder && entrance.person.maySetUp ? (
        <Message kind="note" title="The lists are older than the desk">
          <p>
            Everything works as before. New features need columns that set-up adds. Nothing that is stored changes:{' '}
            <DeskLink to={{ screen: 'set-up' }}>open set-up</DeskLink>.
          </p>
        </Message>
      ) : null}
    </>
  );
}
