import * as React from 'react';
import { counted, type StandardReply } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { FirstButton } from '../../controls/FirstButton';
import { ChooseRows, type ShownRow } from '../rows/ChooseRows';
import { Lines } from '../rows/Lines';
import { StoringPart } from '../rows/StoringPart';
import { useStoreInTurn } from '../rows/use-store-in-turn';
import { firstReplies } from './first-replies';
import styles from '../rows/rows.module.scss';

/** Replies to begin with: read, chosen, stored. Those that are there already are left as the team has made them. */
export function BeginReplies(): React.ReactElement {
  const { desk } = useDesk<'keepReply' | 'readReplies'>();
  const replies = useReading('replies', () => desk.readReplies());
  const [left, setLeft] = React.useState<ReadonlySet<number>>(new Set());
  const keep = React.useCallback(
    async (reply: StandardReply) => ({ outcome: 'saved' as const, as: await desk.keepReply(reply) }),
    [desk],
  );
  const { storing, begin, goOn, stop } = useStoreInTurn('the replies', keep);
  if (storing)
    return (
      <StoringPart
        storing={storing}
        stop={stop}
        goOn={() => void goOn()}
        doing="Storing the replies"
        words={['reply is', 'replies are']}
        nameOf={({ title }) => title}
        receipt={[]}
      >
        <p>
          Each can be changed, or no longer offered, in the{' '}
          <DeskLink to={{ screen: 'replies' }}>library of replies</DeskLink>.
        </p>
      </StoringPart>
    );
  if (replies.state === 'failed' && !replies.value) return <Problem error={replies.error} tryAgain={replies.again} />;
  if (!replies.value) return <Loading what="the replies" rows={4} />;
  const there = new Set(replies.value.map(({ value }) => value.key));
  const offered = firstReplies.filter(({ key }) => !there.has(key));
  const rows = offered.map((reply): ShownRow => ({
    line: firstReplies.indexOf(reply),
    title: reply.title,
    about: reply.words.split(/\n+/),
  }));
  const chosen = new Set(rows.map(({ line }) => line).filter((line) => !left.has(line)));
  return (
    <>
      <p>They are edited before each use, and nothing is ever sent automatically.</p>
      {offered.length === 0 ? <p>All of them are in the library already.</p> : null}
      <ChooseRows
        groups={[{ name: 'Replies', rows }]}
        chosen={chosen}
        choose={(now) => setLeft(new Set(rows.map(({ line }) => line).filter((line) => !now.has(line))))}
        words={['reply is chosen', 'replies are chosen']}
      />
      <Lines
        name="In the library already"
        lines={firstReplies.filter(({ key }) => there.has(key)).map(({ title }) => title)}
      />
      <div className={styles.row}>
        {chosen.size > 0 ? (
          <FirstButton kind="primary" onClick={() => void begin(offered.filter((_, at) => chosen.has(rows[at]!.line)))}>
            Store {counted(chosen.size, 'reply', 'replies')}
          </FirstButton>
        ) : null}
        <DeskLink to={{ screen: 'first-hour' }}>Back to Getting started</DeskLink>
      </div>
    </>
  );
}
