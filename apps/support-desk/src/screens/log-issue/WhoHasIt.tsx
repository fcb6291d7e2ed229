import * as React from 'react';
import type { DeskSettings, KnownPerson } from '@tms-support/sharepoint-storage';
import { Choices, SelectField } from '../../forms/Choices';
import { PersonField, type PersonChoice } from '../../forms/PersonField';
import { TextField } from '../../forms/TextField';
import { useFormOf } from '../../forms/use-form';
import { channelNames, chosenChannels, reporterWords, tmsRoleNames } from '../../words/names-of-things';
import styles from '../../forms/forms.module.scss';

interface WhoHasItProps {
  people: readonly KnownPerson[];
  couldNotRead: boolean;
  settings: DeskSettings;
}

/** The address of a channel that has one, so that nobody has to know it by heart. */
function channelHint(channel: string, settings: DeskSettings): string | undefined {
  if (channel === 'portal-inbox') return settings.portalInbox;
  return channel === 'stakeholder-engagement' ? settings.stakeholderEngagementInbox : undefined;
}

/** Who has the problem, and how they told us. Of somebody the desk knows, only the name is asked. */
export function WhoHasIt({ people, couldNotRead, settings }: WhoHasItProps): React.ReactElement {
  const form = useFormOf();
  const choices = React.useMemo<readonly PersonChoice[]>(
    () =>
      people
        .filter((person) => person.reporter)
        .map((person) => ({
          name: person.name,
          email: person.email,
          detail: `${reporterWords(person.reporter!)}${person.hasLeft ? ', has left' : ''}`,
        })),
    [people],
  );
  const isKnown = form.answers['reporter.known'] === 'yes';

  const pick = (choice: PersonChoice | undefined): void => {
    const found = choice && people.find((person) => person.email === choice.email && person.name === choice.name);
    if (found?.reporter) {
      form.setSeveral({
        'reporter.known': 'yes',
        'reporter.kind': found.reporter.kind,
        'reporter.tmsRole': found.reporter.tmsRole ?? '',
        'reporter.email': found.email,
      });
    } else if (isKnown) {
      form.setSeveral({ 'reporter.known': '', 'reporter.kind': '', 'reporter.tmsRole': '', 'reporter.email': '' });
    }
  };

  return (
    <>
      <PersonField
        name="reporter.name"
        label="Who has the problem?"
        hint={couldNotRead ? 'The list of people did not load. Type their name.' : 'Begin to type a name. A new name is fine too.'}
        people={choices}
        onPick={pick}
      />
      {isKnown ? (
        <p className={`${styles.picked} ${styles.afterField}`}>
          {form.answers['reporter.kind'] === 'panellist' ? 'Panellist' : 'TMS user'}
          {form.answers['reporter.email'] ? `, ${form.answers['reporter.email']}` : ''}
        </p>
      ) : (
        <>
          <Choices
            name="reporter.kind"
            legend="Are they a TMS user or a panellist?"
            layout="inline"
            choices={[
              { value: 'tms-user', label: 'TMS user' },
              { value: 'panellist', label: 'Panellist' },
            ]}
          />
          {form.answers['reporter.kind'] === 'tms-user' ? (
            <SelectField
              name="reporter.tmsRole"
              label="What do they do? (if you know)"
              options={Object.entries(tmsRoleNames).map(([value, label]) => ({ value, label }))}
            />
          ) : null}
          {form.answers['reporter.kind'] ? <TextField name="reporter.email" label="Their email address (if you know)" type="email" width="medium" /> : null}
        </>
      )}
      <Choices
        name="channel"
        legend="How did they tell you?"
        layout="inColumns"
        choices={chosenChannels.map((channel) => {
          const hint = channelHint(channel, settings);
          return { value: channel, label: channelNames[channel], ...(hint ? { hint } : {}) };
        })}
      />
    </>
  );
}
