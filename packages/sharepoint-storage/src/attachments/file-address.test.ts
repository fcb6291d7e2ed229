import { issuesList } from '@tms-support/sharepoint-schema';
import { addressOf } from './file-address.js';

test.each([
  ['https://tms.example/sites/desk', '/sites/desk'],
  ['https://tms.example', ''],
  ['https://tms.example/sites/K%C3%B6ln%20S%C3%BCd', '/sites/Köln Süd'],
])('a file beside a row of the site %s is found where SharePoint keeps it', (siteUrl, path) => {
  const url = new URL(addressOf(siteUrl, issuesList, 7, '50% #1.png'));
  expect([decodeURIComponent(url.pathname), url.hash]).toEqual([
    `${path}/Lists/DeskIssues/Attachments/7/50% #1.png`,
    '',
  ]);
});
