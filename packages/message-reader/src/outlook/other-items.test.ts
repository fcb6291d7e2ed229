import { readMessage } from '../index.js';
import { makeMsg } from '../testing/make-msg.js';

const read = async (messageClass: string, body = 'About the list.') =>
  (await readMessage('a.msg', makeMsg({ messageClass, fromName: 'Mira Holt', subject: 'Panel', body }))).message;

it.each(['IPM.Contact', 'IPM.DistList', 'IPM.Task', 'IPM.TaskRequest', 'IPM.Activity'])(
  'reads the notes of %s, and says that its fields are not read',
  async (messageClass) => {
    const { text, contents } = await read(messageClass);
    expect(text).toBe('About the list.');
    expect(contents).toMatchObject([{ kind: 'fields', size: 0, isRead: false }]);
    expect(contents[0]).not.toHaveProperty('isDamaged');
  },
);

it.each(['IPM.Note', 'IPM.Post', 'IPM.StickyNote', 'REPORT.IPM.Note.NDR'])(
  'has nothing beside the words of %s',
  async (one) => expect((await read(one)).contents).toEqual([]),
);

it.each([
  ['IPM.Schedule.Meeting.Resp.Pos', 'Answer: accepted by Mira Holt'],
  ['IPM.Schedule.Meeting.Resp.Neg', 'Answer: declined by Mira Holt'],
  ['IPM.Schedule.Meeting.Resp.Tent', 'Answer: accepted, and not for certain by Mira Holt'],
  ['IPM.Schedule.Meeting.Canceled', 'The meeting has been cancelled.'],
  ['IPM.Schedule.Meeting.Request', ''],
])('says what %s does with the meeting, though nobody wrote a word', async (messageClass, words) =>
  expect((await read(messageClass, '')).text).toBe(words),
);
