import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import {
  coverChoices,
  coverCommand,
  type CalendarDate,
  type CoverChoice,
  type CoverEntry,
  type CoverGap,
  type Inbox,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { NotSaved } from '../../../controls/NotSaved';
import { dayBefore, untilWords } from './cover-days';
import { withoutLeave } from './without-leave';
import { peopleToCover, type CoverPerson } from './cover-people';
import { useCoverGiving } from './use-cover';
import { Hidden } from '../../../controls/Hidden';
import styles from '../home.module.scss';
import own from './cover-form.module.scss';

export interface CoverFormProps {
  inbox: Inbox;
  title: string;
  entries: readonly CoverEntry[];
  gaps: readonly CoverGap[];
  people: readonly KnownPerson[];
  today: CalendarDate;
  /** The id that the button names. */
  id: string;
  close: () => void;
}

/** Those of an inbox's cover that hold now or are to come: each can be ended. */
const toEnd = (entries: readonly CoverEntry[], inbox: Inbox, today: CalendarDate): readonly CoverEntry[] =>
  entries
    .filter(
      (entry) => entry.inbox === inbox && entry.away !== true && (entry.toOn === undefined || entry.toOn >= today),
    )
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));

interface DaysToCoverProps {
  choice: CoverChoice;
  people: readonly CoverPerson[];
  isSending: boolean;
  set: (person: CoverPerson, choice: CoverChoice) => Promise<void>;
}

/** A day, or some, and whoever may cover them. */
const DaysToCover = ({ choice, people, isSending, set }: DaysToCoverProps): React.ReactElement => (
  <li className={own.days}>
    <span className={own.label}>{choice.label}</span>
    {people.map((person) => (
      <button
        key={person.email}
        type="button"
        className={styles.choice}
        aria-disabled={isSending ? true : undefined}
        onClick={() => void set(person, choice)}
      >
        {person.name}
        <Hidden>: {choice.label}</Hidden>
      </button>
    ))}
  </li>
);

/**
 * Who may cover an inbox on the days that are wanted most: the next gap, and today. Other days, and who can be taken off, are a press
 * further: all of them at once were twenty buttons.
 */
export function CoverForm(props: CoverFormProps): React.ReactElement {
  const { inbox, title, entries, gaps, people, today, id, close } = props;
  const { person: viewer, newId } = useDesk();
  const { isSending, problem, give } = useCoverGiving();
  const choices = coverChoices(today, gaps);
  const others = choices.findIndex(({ fromOn, toOn }) => fromOn === today && toOn === today) + 1;
  const able = peopleToCover(inbox, people, viewer);
  const set = async (person: CoverPerson, choice: CoverChoice): Promise<void> => {
    const command = { ...coverCommand(inbox, person, choice, newId()), seen: [...entries] };
    const key = command.type === 'set-cover' ? command.entry.key : '';
    const undo = {
      words: `adding ${person.name}`,
      command: {
        type: 'end-cover' as const,
        key,
        lastOn: dayBefore(choice.fromOn),
        seen: command.type === 'set-cover' ? [command.entry] : [],
      },
    };
    if (await give(`${person.name} covers ${title}`, command, undo)) close();
  };
  const end = async (entry: CoverEntry): Promise<void> => {
    const lastOn = dayBefore(today);
    const undo = {
      words: `taking ${entry.person.name} off`,
      command: {
        type: 'set-cover' as const,
        entry,
        seen: [...entries.filter(({ key }) => key !== entry.key), { ...entry, toOn: lastOn }],
      },
    };
    if (
      await give(
        `${entry.person.name} no longer covers ${title}`,
        { type: 'end-cover', key: entry.key, lastOn, seen: [...entries] },
        undo,
      )
    )
      close();
  };
  const daysOf = (whole: CoverEntry): string => {
    const { entry, but } = withoutLeave(whole, { entries, people, today });
    return `${entry.person.name}, ${untilWords(entry, today)}${but}`;
  };
  const ending = toEnd(entries, inbox, today);
  const daysToCover = (choice: CoverChoice): React.ReactElement => (
    <DaysToCover key={choice.label} choice={choice} people={able} isSending={isSending} set={set} />
  );
  return (
    <div
      id={id}
      role="group"
      aria-label={`Who covers ${title}?`}
      className={own.setCover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <NotSaved why={problem} />
      <ul className={styles.list}>{choices.slice(0, others).map(daysToCover)}</ul>
      <details>
        <summary>{ending.length > 0 ? 'Other days, or take somebody off' : 'Other days'}</summary>
        <ul className={styles.list}>
          {choices.slice(others).map(daysToCover)}
          {ending.map((entry) => (
            <li key={entry.key} className={own.days}>
              <span className={own.label}>{daysOf(entry)}</span>
              <button
                type="button"
                className={styles.choice}
                aria-disabled={isSending ? true : undefined}
                onClick={() => void end(entry)}
              >
                Take off
                <Hidden>: {daysOf(entry)}</Hidden>
              </button>
            </li>
          ))}
        </ul>
      </details>
      {people.length === 0 ? <p className={styles.empty}>No one from TMU is in the people list yet.</p> : null}
      <p className={styles.act}>
        <DeskLink to={{ screen: 'people', part: 'cover' }}>Leave and the coming weeks</DeskLink>
      </p>
    </div>
  );
}
