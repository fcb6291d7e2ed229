import { hashOf, readRoute, type Route } from './route';

describe('places in the desk', () => {
  const places: Route[] = [
    { screen: 'home' },
    { screen: 'log' },
    { screen: 'updates' },
    { screen: 'updates', step: 'new' },
    { screen: 'updates', number: 12 },
    { screen: 'updates', number: 12, step: 'confirm-briefing' },
    { screen: 'set-up' },
    { screen: 'find', filters: '' },
    { screen: 'find', filters: 'status=new&person=a%20b' },
    { screen: 'settings' },
    { screen: 'log', report: 'key-1' },
    { screen: 'log', report: 'a&b=c?#<img>%' },
    { screen: 'issue', number: 41 },
    { screen: 'issue', number: 41, step: 'hand-over' },
    { screen: 'reports' },
    { screen: 'reports', period: 'last-year' },
  ];
  it.each(places)('%j can be sent and opened', (place) => expect(readRoute(hashOf(place))).toEqual(place));

  it.each([
    '',
    '#',
    '#top',
    '#/',
    '#/nowhere',
    '#/issue',
    '#/issue/0',
    '#/issue/x',
    '#/issue/-1',
    '#/issue/99999999999',
    '#issue/41',
  ])('reads %j as home', (hash) => expect(readRoute(hash)).toEqual({ screen: 'home' }));

  it('does not carry what is no step', () => {
    expect(readRoute('#/issue/41/<img>')).toEqual({ screen: 'issue', number: 41 });
    expect(readRoute('#/reports?period=<img>')).toEqual({ screen: 'reports' });
  });
});
