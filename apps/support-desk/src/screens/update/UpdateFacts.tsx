import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import {
  andList,
  choiceWords,
  dateInWords,
  impactWords,
  lastChangeInWords,
  postWords,
  silentDays,
  testResultWords,
  windowInWords,
  type CalendarDate,
  type TimetableUpdate,
} from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import pairs from '../../controls/pairs.module.scss';
import { kindWords } from '../updates-and-documents/kind-words';
import styles from './update.module.scss';

function Tellings({ update, today }: { update: TimetableUpdate; today: CalendarDate }): React.ReactElement {
  if (update.tellings.length === 0) return <>Nobody yet, as far as the desk knows</>;
  return (
    <>
      {update.tellings.map((telling) => {
        const silent = silentDays(telling, today);
        const notice = telling.noticeDays;
        return (
          <div key={telling.id}>
            {telling.by} told {andList(telling.whom)} on {dateInWords(telling.on)}
            {notice !== undefined && notice > 0
              ? `, with ${notice} ${notice === 1 ? 'day’s' : 'days’'} notice`
              : ''}. {silent === undefined ? 'They know.' : 'Nobody has confirmed yet that they know.'}
          </div>
        );
      })}
    </>
  );
}

const issueLink = (key: string): React.ReactElement =>
  /^[1-9]\d{0,9}$/.test(key) ? (
    <DeskLink key={key} to={{ screen: 'issue', number: Number(key) }}>
      Issue {key}
    </DeskLink>
  ) : (
    <span key={key}>{key}</span>
  );

/** What is known of an update, three facts first: when it comes, what TMU decided, who was told. */
export function UpdateFacts({ row, today }: { row: TimetableRow; today: CalendarDate }): React.ReactElement {
  const { value: update, typed } = row;
  const { announced, decision, post, test, checked } = update;
  const { window } = announced;
  const isSaidElse = window?.words !== undefined && window.words.length < 80 && window.words !== windowInWords(window);
  const change = lastChangeInWords(update);
  const facts: (readonly [string, React.ReactNode])[] = [
    ['When', window ? `${windowInWords(window)}${isSaidElse ? ` (“${window.words}”)` : ''}` : 'No date is known yet'],
    ['What changed last', change],
    [
      'TMU decided',
      decision
        ? `${choiceWords[decision.choice]}. ${impactWords[decision.impact]}.`
        : // A row of the list may be tested, and say nothing of who wanted that.
          update.stage === 'heard'
          ? 'Nothing yet'
          : 'Not recorded',
    ],
    ['In our words', decision?.note ?? typed.impact],
    ['Who was told', <Tellings key="told" update={update} today={today} />],
    ['The announcement', post.standing === 'announced' ? undefined : postWords(post.standing, post.on)],
    [
      'Tested',
      test &&
        `${test.by}, ${dateInWords(test.on)}: ${testResultWords[test.result]}${test.note ? `. ${test.note}` : ''}`,
    ],
    ['Applied', update.appliedOn && dateInWords(update.appliedOn)],
    [
      'Checked',
      checked && `${dateInWords(checked.on)}: ${checked.result === 'well' ? 'all is well' : 'there are problems'}`,
    ],
    ['New issues counted until', update.watchedUntilOn && dateInWords(update.watchedUntilOn)],
    ['Checks after', typed.checksAfter],
    ['Issues', update.issueKeys.length > 0 ? update.issueKeys.map(issueLink) : undefined],
    ['Looked after by', update.lookedAfterBy],
    ['Kind', kindWords[update.kind]],
    ['Known as', update.key],
  ];
  return (
    <div className={styles.facts}>
      <dl className={pairs.pairs}>
        {facts
          .filter(([, said]) => said !== undefined)
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
