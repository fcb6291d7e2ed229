import { maskPersonalData } from './mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  ['initials and a number', 'DESK-PK-04 is offline', ['DESK-PK-04']],
  ['a login', 'the machine LT-JSMITH shows it', ['LT-JSMITH']],
  ['a workstation’s kind and somebody', 'remote session to WKS-RBENNETT', ['WKS-RBENNETT']],
  ['letters at random', 'LAPTOP-4F7K2Q cannot join', ['LAPTOP-4F7K2Q']],
  ['the office first', 'her laptop is TMU-LT-0042', ['TMU-LT-0042']],
  ['a kind at the end', 'hostname MPK-MBP', ['MPK-MBP']],
  ['lower case with a number', 'on pc-kb-12 it works', ['pc-kb-12']],
  ['an address of the office', 'ping 10.1.2.3 and 192.168.1.24:3389 fails', ['10.1.2.3', '192.168.1.24']],
  ['an address of the office in a link', 'http://172.16.4.9/print is blank', ['172.16.4.9']],
  ['an address after "to"', 'connected to 203.0.113.77', ['203.0.113.77']],
])('shows a machine that is called by %s', (_, text, expected) => expect(shown(text)).toEqual(expected));

it.each([
  'PC-based and laptop-friendly, a desk-to-desk check',
  'The Mac-only build, WIN-WIN, and Win-11 on iPad-2',
  'mask 255.255.255.0, own address 127.0.0.1, nothing at 0.0.0.0',
  'Updated to 10.1.2.3 from version 10.1.2.2, rolled back to 9.4.2.1',
])('leaves what is no machine: %s', (text) => expect(shown(text)).toEqual([]));
