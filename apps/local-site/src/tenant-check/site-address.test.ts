import { siteAddress } from './site-address.js';

it.each([
  ['https://homes.sharepoint.com/sites/repairs', 'https://homes.sharepoint.com/sites/repairs'],
  ['https://homes.sharepoint.com/sites/repairs//', 'https://homes.sharepoint.com/sites/repairs'],
  ['https://homes.sharepoint.com/sites/repairs?web=1#/issue/4', 'https://homes.sharepoint.com/sites/repairs'],
  ['https://homes.sharepoint.com/teams/r/SitePages/Support-desk.aspx?desk=/x', 'https://homes.sharepoint.com/teams/r'],
  ['https://homes.sharepoint.com/sites/r/Lists/Desk%20issues/AllItems.aspx', 'https://homes.sharepoint.com/sites/r'],
  ['https://homes.sharepoint.com', 'https://homes.sharepoint.com'],
  ['http://127.0.0.1:4400/sites/desk', 'http://127.0.0.1:4400/sites/desk'],
])('%s is of the site %s', (given, site) => {
  expect(siteAddress(given)).toBe(site);
});

it.each([
  '',
  'repairs',
  'homes.sharepoint.com/sites/r',
  'ftp://homes.sharepoint.com',
  'https://jo:pw@homes.sharepoint.com/sites/r',
])('“%s” is the address of no site', (given) => {
  expect(siteAddress(given)).toBeUndefined();
});
