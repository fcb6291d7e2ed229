import { badQuery } from '../answers/sharepoint-error.js';
import type { Action } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { exactPrincipal, findPrincipals, idOf, isGroup, type PrincipalQuery } from './find-principals.js';

/** An entity of the people picker: its answers are JSON in a text. */
function picked(row: Row): Record<string, unknown> {
  if (isGroup(row)) {
    return {
      Key: text(row, 'title'),
      DisplayText: text(row, 'title'),
      IsResolved: true,
      Description: text(row, 'title'),
      EntityType: '',
      EntityData: { SPGroupID: String(idOf(row)), AccountName: text(row, 'title'), PrincipalType: 'SharePointGroup' },
      MultipleMatches: [],
      ProviderName: '',
      ProviderDisplayName: '',
    };
  }
  const email = text(row, 'email');
  return {
    Key: text(row, 'login'),
    DisplayText: text(row, 'title'),
    IsResolved: true,
    Description: email || text(row, 'login'),
    EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: 'False',
      Title: '',
      Email: email,
      MobilePhone: '',
      ObjectId: `00000000-0000-4000-8000-${String(idOf(row)).padStart(12, '0')}`,
      Department: '',
    },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant',
  };
}

const unresolved = (query: string, matches: readonly Row[]): Record<string, unknown> => ({
  Key: query,
  DisplayText: query,
  IsResolved: false,
  Description: matches.length > 1 ? 'Multiple entries matched, please click to resolve.' : 'No exact match was found.',
  EntityType: '',
  EntityData: {},
  MultipleMatches: matches.map(picked),
  ProviderName: '',
  ProviderDisplayName: '',
});

/** An address that nobody here has, where the asker takes addresses. */
const addressAlone = (address: string): Record<string, unknown> => ({
  Key: address,
  DisplayText: address,
  IsResolved: true,
  Description: address,
  EntityType: 'UNVALIDATED_EMAIL_ADDRESS',
  EntityData: { Email: address, OtherMails: '', PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS' },
  MultipleMatches: [],
  ProviderName: '',
  ProviderDisplayName: '',
});

function readQuery(visit: Visit): { query: PrincipalQuery; takesAddresses: boolean } {
  const given = visit.body['queryParams'] as Readonly<Record<string, unknown>> | undefined;
  if (!given || typeof given['QueryString'] !== 'string') throw badQuery('The parameter queryParams is missing.');
  const group = Number(given['SharePointGroupID'] ?? 0);
  return {
    query: {
      text: given['QueryString'],
      types: Number(given['PrincipalType'] ?? 15),
      atMost: Number(given['MaximumEntitySuggestions'] ?? 30),
      ...(group > 0 ? { group } : {}),
    },
    takesAddresses: given['AllowEmailAddresses'] === true,
  };
}

/** `ClientPeoplePickerSearchUser` and `…ResolveUser`. */
export function peoplePickerActions(visit: Visit): Record<string, Action> {
  const service = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
  const answer = (name: string, work: () => unknown): [string, Action] => [
    `${service}.${name}`,
    () => {
      demand(webRights(visit), PERMISSION.browseUserInfo);
      return { kind: 'value', name, value: JSON.stringify(work()) };
    },
  ];
  return Object.fromEntries([
    answer('ClientPeoplePickerSearchUser', () => findPrincipals(visit, readQuery(visit).query).map(picked)),
    answer('ClientPeoplePickerResolveUser', () => {
      const { query, takesAddresses } = readQuery(visit);
      const found = findPrincipals(visit, query);
      const one = exactPrincipal(visit, query) ?? (found.length === 1 ? found[0] : undefined);
      if (one) return picked(one);
      const isAddress = /^[^\s@]+@[^\s@]+$/.test(query.text.trim()) && /@[^\s@.]+\./.test(query.text);
      return takesAddresses && isAddress && found.length === 0
        ? addressAlone(query.text.trim())
        : unresolved(query.text, found);
    }),
  ]);
}
