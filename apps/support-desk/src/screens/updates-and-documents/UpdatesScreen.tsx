import * as React from 'react';
import { lanesOf, orList } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { useNudgeRules } from '../../app/nudges/use-nudge-rules';
import { Page } from '../../app/Page';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { useWaits } from '../../app/use-waits';
import { Message } from '../../controls/Message';
import { Documents } from './documents/Documents';
import { Timetable } from './Timetable';
import styles from './updates.module.scss';

interface UpdatesScreenProps {
  /** For those who may not read the issues: whom to ask. They see what is for everybody. */
  noAccessAskWhom?: readonly string[];
  /** They work on issues: the list is gone, or their rights are. What is missing is said above. */
  areIssuesGone?: boolean;
}

/** The timetable of updates beside the backed-up documents: what may break, and what to have at hand when it does. */
export function UpdatesScreen({ noAccessAskWhom, areIssuesGone = false }: UpdatesScreenProps): React.ReactElement {
  const { desk, person, settings } = useDesk<'readDocuments' | 'readUpdates'>();
  const updates = useReading('updates', () => desk.readUpdates());
  const documents = useReading('documents', () => desk.readDocuments());
  // What needs doing stands above the months, and all of it above the documents where it is narrow: what came first moved down.
  const nudging = useNudgeRules();
  const waits = useWaits(updates, documents, { state: nudging.rules ? 'ready' : 'loading' });
  return (
    <Page title={places.updates.title} wide>
      {/* Whoever reports problems came for the timetable, and has a place of their own to tell of one. */}
      {noAccessAskWhom && !lanesOf(person.roles).has('person') ? (
        <Message
          kind="note"
          title={areIssuesGone ? 'The issues cannot be read' : 'The issues are for TMU and TRA support'}
        >
          <p>
            {areIssuesGone
              ? 'You cannot open the list of issues: it was deleted, or your account can no longer read it.'
              : 'Your account does not have access to them.'}{' '}
            {orList(noAccessAskWhom)
              ? `If you need to, ask ${orList(noAccessAskWhom)}.`
              : 'If you need to, ask a site owner.'}{' '}
            To report a problem with TMS, tell {settings.deskContact || 'TMU'}.
          </p>
        </Message>
      ) : null}
      <div className={styles.beside}>
        <div>
          {updates.value && !waits ? (
            <Part name="The timetable" of={updates.value}>
              <Timetable rows={updates.value} nudging={nudging} />
            </Part>
          ) : null}
          {updates.state === 'failed' && !updates.value ? (
            <Problem error={updates.error} tryAgain={updates.again} />
          ) : null}
          {waits || (updates.state === 'loading' && !updates.value) ? <Loading what="the timetable" /> : null}
        </div>
        <div>
          {documents.value && !waits ? (
            <Part name="The list of documents" of={documents.value}>
              <Documents rows={documents.value} />
            </Part>
          ) : null}
          {documents.state === 'failed' && !documents.value ? (
            <Problem error={documents.error} tryAgain={documents.again} />
          ) : null}
          {waits || (documents.state === 'loading' && !documents.value) ? (
            <Loading what="the documents" rows={6} />
          ) : null}
        </div>
      </div>
    </Page>
  );
}
