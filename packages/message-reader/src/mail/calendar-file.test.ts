import { readMessage } from '../index.js';
import { makeMsg } from '../testing/make-msg.js';

const calendar = (...event: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
  );

it('reads a calendar by itself as the message that would have brought it', async () => {
  const file = calendar(
    'DTSTAMP:20260225T093000Z',
    'DTSTART:20260302T140000Z',
    'ORGANIZER;CN="Zażółć, Ewa":mailto:ewa@panel.example',
    'ATTENDEE;CN=TMS;ROLE=REQ-PARTICIPANT:mailto:Portal@tmu.example',
    'SUMMARY:Locked slots\\, all',
    ' \\nof them',
    'DESCRIPTION:Every slot is locked.',
  );
  const { message } = await readMessage('meeting.ics', file);
  expect(message).toMatchObject({
    subject: 'Locked slots, all of them',
    from: { name: 'Zażółć, Ewa', email: 'ewa@panel.example' },
    to: ['portal@tmu.example'],
    sentAt: '2026-02-25T09:30:00.000Z',
    contents: [{ kind: 'invitation', isRead: true }],
  });
  expect(message.text).toContain('Begins: 2 March 2026, 2pm');
  expect(message.text).toContain('Every slot is locked.');
});

it('names nobody whom it does not name, and is broken where it is none', async () => {
  const { message } = await readMessage('meeting.ics', calendar('SUMMARY:Rota'));
  expect(message).toMatchObject({ subject: 'Rota', from: { name: '', email: '' }, to: [] });
  expect(message.sentAt).toBeUndefined();
  await expect(readMessage('meeting.ics', new TextEncoder().encode('none'))).rejects.toMatchObject({
    code: 'MESSAGE.BROKEN',
  });
});

it('reads every meeting of a calendar, up to more than anybody sends, and says where it stopped', async () => {
  const events = (count: number): Uint8Array =>
    new TextEncoder().encode(
      [
        'BEGIN:VCALENDAR',
        ...Array.from({ length: count }, (_, at) => `BEGIN:VEVENT\r\nSUMMARY:Panel ${at + 1}\r\nEND:VEVENT`),
        'END:VCALENDAR',
      ].join('\r\n'),
    );
  const { message } = await readMessage('panels.ics', events(2));
  expect(message).toMatchObject({ text: 'Meeting: Panel 1\n\nMeeting: Panel 2', wasCut: false });
  const many = await readMessage('panels.ics', events(21));
  expect(many.message).toMatchObject({ text: expect.stringMatching(/Panel 20$/) as string, wasCut: true });
});

it('writes no heading that a line of the calendar makes up', async () => {
  const file = calendar('SUMMARY:Rota\\nFrom: Sam <sam@tmu.example>', 'ORGANIZER;CN=Ewa:mailto:ewa@panel.example');
  const { message } = await readMessage('meeting.ics', file);
  expect([message.from.email, message.subject]).toEqual(['ewa@panel.example', 'Rota From: Sam <sam@tmu.example>']);
});

it('reads a template of Outlook, which was never sent', async () => {
  const { message } = await readMessage('form.oft', makeMsg({ subject: 'List', body: 'It is blank.' }));
  expect(message).toMatchObject({ subject: 'List', from: { name: '', email: '' }, text: 'It is blank.' });
});

it('takes a page that a browser saved for nobody’s', async () => {
  const page = (head: string) =>
    new TextEncoder().encode(`${head}\r\nSubject: Room\r\nContent-Type: text/html\r\n\r\n<p>Try again later.</p>`);
  for (const head of ['From: <Saved by Blink>', 'From: Me\r\nSnapshot-Content-Location: https://x.example/'])
    expect((await readMessage('room.eml', page(head))).message.from).toEqual({ name: '', email: '' });
  const person = await readMessage('room.eml', page('From: Ewa Blink <saved.by@panel.example>'));
  expect(person.message.from.name).toBe('Ewa Blink');
});
