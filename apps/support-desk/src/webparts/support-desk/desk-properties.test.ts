/** @jest-environment node */
import { isInbox, isLink, overridesOf, siteOf } from './desk-properties';

const page = 'https://tenant.example/sites/tms';

describe('the site of the lists', () => {
  it.each([
    ['/sites/desk', 'https://tenant.example/sites/desk'],
    ['/sites/desk/', 'https://tenant.example/sites/desk'],
    ['https://tenant.example/sites/desk', 'https://tenant.example/sites/desk'],
    ['/', 'https://tenant.example'],
    ['https://tenant.example', 'https://tenant.example'],
    ['sites/desk', 'https://tenant.example/sites/desk'],
  ])('%s is %s', (chosen, site) => expect(siteOf(chosen, page)).toBe(site));

  it.each([
    '',
    '  ',
    undefined,
    'https://elsewhere.example/sites/desk',
    'javascript:alert(1)',
    '//elsewhere.example/x',
    '/sites/desk?x=1',
    '/sites/50%',
  ])('%j is no site', (chosen) => expect(siteOf(chosen, page)).toBeUndefined());
});

describe('what the pane sets in front of the settings list', () => {
  it('leaves out what is empty or cannot be used', () => {
    expect(
      overridesOf({ problemFormUrl: ' ', trelloBoardUrl: 'javascript:alert(1)', portalInbox: 'portal@tmu.example' }),
    ).toEqual({
      portalInbox: 'portal@tmu.example',
    });
    expect(overridesOf({ problemFormUrl: ' https://forms.example/tra ' })).toEqual({
      problemFormUrl: 'https://forms.example/tra',
    });
  });

  it('knows a link and an inbox', () => {
    expect([
      isLink(''),
      isLink('https://trello.example/b/1'),
      isLink('http://trello.example'),
      isLink('trello'),
    ]).toEqual([true, true, false, false]);
    expect([isInbox(''), isInbox('a@b.example'), isInbox('a@b'), isInbox('a b@c.example')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
