import * as React from 'react';
import type { JoiningRow, KnownPerson, PersonRow } from '@tms-support/sharepoint-storage';
import { isSamePerson } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { NotSaved } from '../../controls/NotSaved';
import { londonDate } from '../../words/london-time';

type Wish = 'add' | 'back';

const listed = ({ name, email, kind }: JoiningRow['value']['person']): KnownPerson => ({
  name,
  email,
  reporter: { kind, name, ...(email ? { email } : {}) },
  roles: [],
  hasLeft: false,
});

/** What the list of people says against a record, and what mends it: nothing where the two agree. */
export function InTheList({
  row: { value },
  people,
  focus,
}: {
  row: JoiningRow;
  people: readonly KnownPerson[] | undefined;
  /** What was pressed goes once it is done: whoever pressed it goes on from here. */
  focus: () => void;
}): React.ReactElement | null {
  const { desk, shelf, now, sayStatus, offerUndo } = useDesk<'readPeopleRows' | 'keepPerson' | 'readPeople'>();
  const [isBusy, setBusy] = React.useState(false);
  const [problem, setProblem] = useOfLastWrite<unknown>();
  const { person, kind, isCancelled, on } = value;
  if (!people) return null;
  const theirs = people.filter((one) => isSamePerson(one, person));
  const isHere = theirs.some(({ hasLeft }) => !hasLeft);
  const context = <Hidden>: {person.name}</Hidden>;
  const again = async (): Promise<void> => {
    shelf.put('people', await desk.readPeople());
  };
  const keep = async (wish: Wish): Promise<void> => {
    const what = wish === 'add' ? `in the list of people: ${person.name}` : `not left: ${person.name}`;
    setBusy(true);
    setProblem(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const rows = (await desk.readPeopleRows()).filter((one) => isSamePerson(one.value, person));
      const [first] = rows;
      const back: PersonRow[] = [];
      if (wish === 'back')
        // Every row of theirs was marked as they left: one that stays marked would cover nothing.
        for (const row of rows.filter((one) => one.value.hasLeft))
          back.push(await desk.keepPerson({ ...row.value, hasLeft: false }, row));
      else if (!first) await desk.keepPerson(listed(person));
      await again();
      if (document.activeElement === document.body) focus();
      sayStatus({ state: 'saved', what, at: now() });
      if (back.length > 0)
        offerUndo(`marked as having left: ${person.name}`, async () => {
          for (const row of back) await desk.keepPerson({ ...row.value, hasLeft: true }, row);
          await again();
        });
    } catch (error) {
      sayStatus({ state: 'failed', what, error, nothingTyped: true });
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const wrong = <NotSaved why={problem} />;
  if (kind === 'leaving' && !isCancelled)
    return isHere && on <= londonDate(now()) ? (
      <p>
        Their last day has come, but they are not marked as having left.{' '}
        <DeskLink to={{ screen: 'people', part: 'leaving' }}>Pass on what they hold{context}</DeskLink>
      </p>
    ) : null;
  if (isHere || (kind === 'joining' && isCancelled)) return wrong;
  if (theirs.length > 0)
    return (
      <>
        {wrong}
        <p>
          They are marked as having left.
          {kind === 'leaving' ? ' What was passed on stays with whoever has it now.' : ''}{' '}
          <FirstButton kind="quiet" busy={isBusy} onClick={() => void keep('back')}>
            They have not left{context}
          </FirstButton>
        </p>
      </>
    );
  if (kind === 'leaving') return wrong;
  return (
    <>
      {wrong}
      <p>
        They are not in the list of people yet.{' '}
        <FirstButton kind="quiet" busy={isBusy} onClick={() => void keep('add')}>
          Add them{context}
        </FirstButton>
      </p>
    </>
  );
}
