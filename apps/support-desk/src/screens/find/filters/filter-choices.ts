import type { IssueRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import {
  entryWords,
  issueStatusSchema,
  lanesOf,
  reporterKinds,
  shippedAreas,
  shippedCauses,
  statusWords,
  tmsRoles,
  wordsOf,
  type IssueFilterName,
  type IssueFilters,
} from '@tms-support/support-domain';
import { dateWords } from '../../../words/date-words';
import { channelNames, outcomeNames, routeNames } from '../../../words/names-of-things';

/** One choice of a filter. */
interface Option {
  value: string;
  label: string;
}

/** A filter that is chosen from a list. */
export interface Choosable {
  name: IssueFilterName;
  label: string;
  options: readonly Option[];
  /** Several choices may be asked for at once, in the address. */
  isList: boolean;
}

const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const yesNo = (yes: string, no: string): Option[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];

/** Who has, or had, an issue: the team of today, and those on the issues who have left since. */
function owners(people: readonly KnownPerson[], rows: Iterable<IssueRow>): Option[] {
  const byEmail = new Map<string, string>();
  for (const one of people)
    if (!one.hasLeft && lanesOf(one.roles).has('tmu')) byEmail.set(one.email.toLowerCase(), one.name);
  for (const { value } of rows) {
    const { owner } = value;
    if (owner && !byEmail.has(owner.email.toLowerCase())) byEmail.set(owner.email.toLowerCase(), owner.name);
  }
  const named = [...byEmail].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  return [{ value: 'nobody', label: 'Nobody' }, ...named];
}

/** Every filter that is chosen from a list, in the order in which they stand. */
export function choosableFilters(
  people: readonly KnownPerson[],
  updates: readonly UpdateRow[],
  rows: Iterable<IssueRow>,
): readonly Choosable[] {
  const statuses = issueStatusSchema.options.map((status) => ({ value: status, label: statusWords(status) }));
  const entries = (list: typeof shippedAreas): Option[] =>
    list.map(({ key }) => ({ value: key, label: entryWords(list, key) }));
  return [
    {
      name: 'standing',
      label: 'Open or closed',
      isList: false,
      options: [
        { value: 'open', label: 'Open' },
        { value: 'closed', label: 'Closed' },
      ],
    },
    { name: 'status', label: 'How it stands', isList: true, options: statuses },
    { name: 'owner', label: 'Dealing with it', isList: true, options: owners(people, rows) },
    { name: 'reporterKind', label: 'Who has the problem', isList: false, options: optionsOf(wordsOf(reporterKinds)) },
    { name: 'tmsRole', label: 'Their role in TMS', isList: true, options: optionsOf(wordsOf(tmsRoles)) },
    { name: 'channel', label: 'How they told us', isList: true, options: optionsOf(channelNames) },
    { name: 'area', label: 'Area of TMS', isList: true, options: entries(shippedAreas) },
    {
      name: 'cause',
      label: 'Cause',
      isList: true,
      options: [...entries(shippedCauses), { value: 'none', label: 'Not recorded yet' }],
    },
    {
      name: 'updateKey',
      label: 'Update or release',
      isList: true,
      options: updates.map(({ value }) => ({ value: value.key, label: `${value.key}: ${value.title}` })),
    },
    { name: 'error', label: 'Error message', isList: false, options: yesNo('With one', 'Without one') },
    { name: 'route', label: 'Handed over by', isList: false, options: optionsOf(routeNames) },
    { name: 'outcome', label: 'How it ended', isList: true, options: optionsOf(outcomeNames) },
    { name: 'reopened', label: 'Opened again', isList: false, options: yesNo('At least once', 'Never') },
  ];
}

/** Filters of days: two ends each, both counted. */
export const dayFilters = [
  { name: 'raisedFrom', label: 'Logged from' },
  { name: 'raisedTo', label: 'Logged to' },
  { name: 'closedFrom', label: 'Closed from' },
  { name: 'closedTo', label: 'Closed to' },
  { name: 'hearingFrom', label: 'Hearing from' },
  { name: 'hearingTo', label: 'Hearing to' },
] as const;

/** What a filter asks for now, one text a choice. */
export const chosenOf = (filters: IssueFilters, name: IssueFilterName): readonly string[] => {
  const value = filters[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

/** The filters with one of them set to these choices, or taken away where there are none. */
export function withFilter(
  filters: IssueFilters,
  { name, isList }: Pick<Choosable, 'name' | 'isList'>,
  choices: readonly string[],
): IssueFilters {
  const { [name]: _before, ...others } = filters;
  if (choices.length === 0) return others;
  return { ...others, [name]: isList ? choices : choices[0] } as IssueFilters;
}

/** One thing that a view asks for, in words, and the filters without it. */
export interface AskedFor {
  key: string;
  words: string;
  without: IssueFilters;
}

/** Everything that a view asks for but its words, each to be taken away alone. */
export function askedFor(filters: IssueFilters, choosable: readonly Choosable[]): readonly AskedFor[] {
  const chosen = choosable.flatMap((filter) =>
    chosenOf(filters, filter.name).map((value, _index, all) => ({
      key: `${filter.name}=${value}`,
      words: `${filter.label}: ${filter.options.find((option) => option.value === value)?.label ?? value}`,
      without: withFilter(
        filters,
        filter,
        all.filter((other) => other !== value),
      ),
    })),
  );
  const days = dayFilters.flatMap(({ name, label }) => {
    const on = filters[name];
    return on === undefined
      ? []
      : [{ key: name, words: `${label} ${dateWords(on)}`, without: withFilter(filters, { name, isList: false }, []) }];
  });
  return [...chosen, ...days];
}
