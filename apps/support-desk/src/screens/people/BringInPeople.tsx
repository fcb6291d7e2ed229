import * as React from 'react';
import type { PersonRow } from '@tms-support/sharepoint-storage';
import {
  counted,
  previewPeople,
  readPeopleTable,
  troubleWords,
  type PeopleReading,
  type PersonOffered,
  type ReporterKind,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { FirstButton } from '../../controls/FirstButton';
import { goTo } from '../../app/use-route';
import { ChooseRows, withoutDoubt, type ShownRow } from '../rows/ChooseRows';
import { GiveRows } from '../rows/GiveRows';
import { Lines } from '../rows/Lines';
import { OneOf } from '../rows/OneOf';
import { StoringPart } from '../rows/StoringPart';
import { useBringIn } from '../rows/use-bring-in';
import { aboutPerson } from './person-words';
import { personStore, type PersonStored } from './store-person';
import { TakeChangesBack } from './TakeChangesBack';
import styles from '../rows/rows.module.scss';

type Offered = PersonOffered<PersonRow>;
type ReadTable = Extract<PeopleReading, { outcome: 'read' }>;

const shownOf = ({ line, person, changes, doubt }: Offered): ShownRow => ({
  line,
  title: person.name,
  about: changes.length > 0 ? changes : [aboutPerson(person)],
  doubt,
});

interface PreviewProps {
  table: ReadTable;
  rows: readonly PersonRow[];
  store: (chosen: readonly Offered[]) => void;
  back: () => void;
}

/** What the rows would do to the list of people, before anything counts. */
function Preview({ table, rows, store, back }: PreviewProps): React.ReactElement {
  const [kindOfRest, setKindOfRest] = React.useState<ReporterKind>();
  const preview = React.useMemo(() => previewPeople(table.people, rows, kindOfRest), [table, rows, kindOfRest]);
  const all = React.useMemo(() => [...preview.changed, ...preview.added], [preview]);
  const [chosen, choose] = React.useState<ReadonlySet<number>>(() => withoutDoubt(all.map(shownOf)));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const lacksKind = React.useMemo(
    () => previewPeople(table.people, rows).wrong.length > previewPeople(table.people, rows, 'panellist').wrong.length,
    [table, rows],
  );
  const setKind = (kind: ReporterKind): void => {
    setKindOfRest(kind);
    const { changed, added } = previewPeople(table.people, rows, kind);
    choose(withoutDoubt([...changed, ...added].map(shownOf)));
  };
  const wrong = [...table.wrong, ...preview.wrong].sort((a, b) => a.line - b.line);
  return (
    <section aria-labelledby="tsd-preview">
      <h3 id="tsd-preview" ref={heading} tabIndex={-1}>
        What is in it
      </h3>
      {table.receipt.map((sentence) => (
        <p key={sentence} className={styles.about}>
          {sentence}
        </p>
      ))}
      <p>
        {counted(preview.added.length, 'person is', 'people are')} new, {preview.changed.length} changed,{' '}
        {preview.same.length} as before, and {counted(wrong.length, 'row', 'rows')} cannot be stored. Nothing is stored
        yet.
      </p>
      {lacksKind ? (
        <OneOf<ReporterKind>
          name="tsd-kind-of-rest"
          legend="Some rows do not say what the person is. Who are they?"
          choices={[
            { value: 'panellist', label: 'Panellists' },
            { value: 'tms-user', label: 'TMS users' },
          ]}
          value={kindOfRest}
          set={setKind}
        />
      ) : null}
      <Lines name="Cannot be stored" lines={wrong.map(troubleWords)} isOpen />
      {/* Before the boxes: a keyboard would go through fifty of them. */}
      <div className={styles.row}>
        {chosen.size > 0 ? (
          <FirstButton kind="primary" onClick={() => store(all.filter(({ line }) => chosen.has(line)))}>
            Store {counted(chosen.size, 'person', 'people')}
          </FirstButton>
        ) : null}
        <FirstButton onClick={back}>Choose something else</FirstButton>
      </div>
      <ChooseRows
        groups={[
          { name: 'Changed', rows: preview.changed.map(shownOf) },
          { name: 'New', rows: preview.added.map(shownOf) },
        ]}
        chosen={chosen}
        choose={choose}
        words={['person is chosen', 'people are chosen']}
      />
      <Lines name="Left out of rows that are stored" lines={preview.notes.map(troubleWords)} />
      <Lines name="As before" lines={preview.same} />
      <Lines name="In the list, and not in these rows" lines={preview.notSeen.map(({ value }) => value.name)} />
      {preview.notSeen.length > 0 ? (
        <p className={styles.about}>They stay in the list. If somebody has left, use Leaving, under People.</p>
      ) : null}
      <p className={styles.about}>
        Changes can be undone afterwards. Somebody who was added stays until their row is deleted in the list: the desk
        never deletes anything.
      </p>
    </section>
  );
}

/** People by rows out of Excel: given, looked at, stored one by one, with a receipt. */
export function BringInPeople(): React.ReactElement {
  const { desk } = useDesk<'readPeopleRows' | 'keepPerson'>();
  const keep = React.useMemo(() => personStore(desk), [desk]);
  const { given, give, storing, store, goOn, stop, again, onForm } = useBringIn<
    { table: ReadTable; rows: readonly PersonRow[] },
    Offered,
    PersonStored
  >('the people', keep);
  const take = async (text: string): Promise<string | undefined> => {
    const table = readPeopleTable(text);
    if (table.outcome === 'not-read') return table.message;
    give({ table, rows: await desk.readPeopleRows() });
    return undefined;
  };
  if (!given)
    return (
      <GiveRows
        draft="people/import"
        of="people"
        hint="Copy them in Excel, from the header down. Columns: Name, Email, Kind (TMS user or Panellist), Role in TMS, What they do. Only a name is needed."
        leave={<FirstButton onClick={() => goTo({ screen: 'people' })}>Back to the people</FirstButton>}
        take={take}
        onForm={onForm}
      />
    );
  if (!storing) return <Preview {...given} back={again} store={store} />;
  return (
    <StoringPart
      storing={storing}
      stop={stop}
      goOn={goOn}
      doing="Storing the people"
      words={['person is', 'people are']}
      nameOf={({ person }) => person.name}
      receipt={[...given.table.receipt, ...given.table.wrong.map((one) => `Not read: ${troubleWords(one)}`)]}
    >
      <TakeChangesBack stored={storing.stored.map(({ as }) => as)} />
      <div className={styles.row}>
        <FirstButton onClick={again}>Bring in more</FirstButton>
        <DeskLink to={{ screen: 'people' }}>Go to the people</DeskLink>
      </div>
    </StoringPart>
  );
}
