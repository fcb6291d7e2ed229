/** @jest-environment node */
import { filledForm, readFormTemplate } from './form-link';

const parts = [
  { name: 'error' as const, label: 'Exact words', text: 'TEST-7 & more' },
  { name: 'what-happened' as const, label: 'What happened', text: 'It stopped' },
];

it('reads which entry takes which part, and fills them in', () => {
  const setting = 'https://forms.example/f/viewform?usp=pp_url&entry.1=what-happened&entry.2=%5Berror%5D&entry.3=TMU';
  expect(readFormTemplate(setting).formUrl).toBe('https://forms.example/f/viewform?usp=pp_url&entry.3=TMU');
  const link = filledForm(setting, parts);
  const url = new URL(link?.outcome === 'link' ? link.url : '');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    usp: 'pp_url',
    'entry.3': 'TMU',
    'entry.1': 'It stopped',
    'entry.2': 'TEST-7 & more',
  });
});

it('fills in nothing where the setting names no entry, and where it is no address', () => {
  expect(filledForm('https://forms.example/f?entry.1=something', parts)).toBeUndefined();
  expect(filledForm('javascript:alert(1)', parts)).toBeUndefined();
  expect(filledForm(undefined, parts)).toBeUndefined();
  expect(filledForm('http://forms.example/f?e=error', parts)).toMatchObject({ outcome: 'refused' });
});
