import { withoutEnd } from '@tms-support/support-domain';
import {
  listPath,
  peopleList,
  rulesList,
  settingsList,
  standardRepliesList,
  updatesList,
} from '@tms-support/sharepoint-schema';

/** Where owners edit what the desk shows: the addresses of the plain lists. */
export interface ListAddresses {
  settings: string;
  rules: string;
  replies: string;
  people: string;
  updates: string;
}

/** The lists' own pages on a site. `siteUrl` is absolute, with or without a slash at its end. */
export function listAddresses(siteUrl: string): ListAddresses {
  const site = withoutEnd(siteUrl, '/');
  const at = (list: Parameters<typeof listPath>[0]): string => `${site}/${listPath(list)}`;
  return {
    settings: at(settingsList),
    rules: at(rulesList),
    replies: at(standardRepliesList),
    people: at(peopleList),
    updates: at(updatesList),
  };
}
