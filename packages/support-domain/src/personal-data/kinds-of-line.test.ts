import { maskPersonalData } from './mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  'The template is Arial, the letter comes out in Times New Roman',
  'Georgia looks better than Calibri but the printer swaps it for Courier',
  'Letters come in Gill Sans, and not in Arial',
  "Jordan isn't in the country list, nor is Chad",
  'The country list has neither Jordan nor Turkey, and Georgia twice',
  'Norton blocked the download, Sophos did not',
  'The Jasper engine timed out, and Sage 200 waits for a patch',
  'Jasmine tests are green on the new build',
  'Press Alt and Tab, then Shift and Tab',
  'The Save button has gone, just New and Refresh left along the bar',
  'The role lost Read on Hearing',
])('finds nobody in "%s"', (text) => expect(shown(text)).toEqual([]));

it.each([
  ['Georgia is on the font ticket', ['Georgia']],
  ['Jordan has lost her passport', ['Jordan']],
  ['Ruby ported the script in a week', ['Ruby']],
  ['Claude says the server is slow', ['Claude']],
  ['told Jasper to install it', ['Jasper']],
  ['Mr Norton cannot download it', ['Mr Norton']],
  ['Jasper and Julia have read it', ['Jasper', 'Julia']],
  ['Read rang about the button', ['Read']],
])('still shows who is in "%s"', (text, names) => expect(shown(text)).toEqual(names));
