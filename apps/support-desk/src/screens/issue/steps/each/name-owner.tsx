import * as React from 'react';
import { SelectField } from '../../../../forms/Choices';
import { dateWords } from '../../../../words/date-words';
import { step, type StepFieldsProps } from '../step';

function OwnerField({ person, team }: StepFieldsProps): React.ReactElement {
  const others = team.filter((one) => one.email !== person.email);
  const away = (one: (typeof team)[number]): string =>
    one.awayUntilOn ? `, away until ${dateWords(one.awayUntilOn)}` : '';
  return (
    <SelectField
      name="owner.email"
      label="Who will deal with it?"
      options={[
        { value: person.email, label: `${person.name} (you)` },
        ...others.map((one) => ({ value: one.email, label: `${one.name}${away(one)}` })),
      ]}
    />
  );
}

export const nameOwner = step({
  command: 'name-owner',
  begin: ({ person }) => ({ 'owner.email': person.email }),
  Fields: OwnerField,
  read: (answers, { person, team }) => {
    const email = answers.text('owner.email');
    const owner = [person, ...team].find((one) => one.email === email);
    return { type: 'name-owner', owner: { name: owner?.name ?? '', email } };
  },
});
