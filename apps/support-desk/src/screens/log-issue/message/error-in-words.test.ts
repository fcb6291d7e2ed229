/** @jest-environment node */
import { errorsIn } from './error-in-words';
import { hearingsIn, isCalledReference, perhapsHearingsIn, referencesIn } from './found-in-words';

it.each([
  [
    'First I got: Access is denied. Then Business process error TEST-7: no stage.',
    ['Access is denied', 'Business process error TEST-7: no stage.'],
  ],
  [
    'Error 0x80040216 in CRM\nand on the next day\nGeneric SQL error.',
    ['Error 0x80040216 in CRM', 'Generic SQL error.'],
  ],
  [
    'It says "Generic SQL error." and on the second try "Access is denied."',
    ['Generic SQL error.', 'Access is denied.'],
  ],
  // A cell of a table says it, and not its row.
  [
    'Seat | Room | What comes\nTEST-4 | North | Generic SQL error.\nTEST-5 | North | Generic SQL error.\nTEST-6 | South | nothing',
    ['Generic SQL error.'],
  ],
  ['The page says “Seat 4 is taken”. Later it says “Room 2 is closed”.', ['Seat 4 is taken', 'Room 2 is closed']],
  ['An unexpected error. Contact whoever looks after it.', ['An unexpected error. Contact whoever looks after it.']],
  ['It says "Seat 4: access denied". Then error 0x80040216 came.', ['Seat 4: access denied', 'error 0x80040216 came.']],
  [
    'It said "Access denied. No role." Same now: ‘Access denied. No seat.’',
    ['Access denied. No role.', 'Access denied. No seat.'],
  ],
  ['The link in the old letter goes to "403 - nobody may see it"', ['403 - nobody may see it']],
  ['The tablet is old and it now says Error 7: room is closed. Why?', ['Error 7: room is closed']],
  // From the words that introduce it, where nobody quotes it.
  ['When I save my rota I get Error 507 Not Enough Room. The rota is long.', ['Error 507 Not Enough Room']],
  ['The list opens empty. It says The list is not here (0x8004F00D).', ['The list is not here (0x8004F00D)']],
  ['It says Access is denied. Contact your administrator. I did.', ['Access is denied. Contact your administrator']],
  ['The page says Your seat could not be found', ['Your seat could not be found']],
  ['A red box comes up saying Rota locked by another chair', ['Rota locked by another chair']],
  ['"Room is full" pops up when I go in. Then “Seat is taken” appeared.', ['Room is full', 'Seat is taken']],
  ['Each download ends in "Too slow, sorry"', ['Too slow, sorry']],
  ['It says My rota is missing, which it is not', []],
  ['It shows Monday instead of Tuesday', []],
  ['The room tells me “Seat taken. Choose another one.” each time', ['Seat taken. Choose another one.']],
  ['The portal team told me “Nothing is wrong with it”', []],
  // What leads to it, comes up with it, or just says it.
  ['Pressing Save leads to “Hold on a moment”', ['Hold on a moment']],
  ['That leads to “Something went wrong”, twice', ['Something went wrong']],
  ['The list came up with “Seat is taken”', ['Seat is taken']],
  ['When I press Save it comes up with “Seat is taken”.', ['Seat is taken']],
  ['The room keeps coming up with “Your seat has expired”', ['Your seat has expired']],
  ['Then I was greeted with "Room not found"', ['Room not found']],
  ['Edge just says Cannot reach the room', ['Cannot reach the room']],
  ['The screen comes up with Seat not found', ['Seat not found']],
  ['Saving results in: Rota cannot be kept. Please try again.', ['Rota cannot be kept. Please try again']],
  ['The error was Seat not found. I sat down.', ['Seat not found']],
  ['The camera says “No device found”', ['No device found']],
  ['She just says “it is no longer needed”', []],
  ['Our team keeps saying “try again later”', []],
  ['I came up with “try again later” as an answer', []],
  ['This leads to “misunderstandings” among us', []],
  ['Going through the guide leads to “My hearings”', []],
  ['I ended up with “Mr Smith”', []],
  // What keeps somebody from something, and what a form calls it.
  ['It won’t let me change it: “This rota has been superseded”.', ['This rota has been superseded']],
  ['The clerk can’t come: “I have a cold today”', []],
  ['Error message, if there was one Error 0x80040216: Room closed.', ['Error 0x80040216: Room closed.']],
  ['Error: Access is denied', ['Access is denied']],
  // What stands below the line that introduces it.
  ['It won’t take the file, and it says\n\nThe kind is not right.\n\nIs there a way?', ['The kind is not right.']],
  ['It turns the box\nred and says only\n\n   Amount: too many.\n\nWhy?', ['Amount: too many.']],
  ['Then it says:\nThe kind is not right.\nIs there a way?', ['The kind is not right.']],
  ['The chair says\n\nThe room is too cold.\n\nIs it?', []],
  ['It shows\n\nMy rota is blank.\n\nWhy?', []],
  ['It shows\nThe rota and the list', []],
  // What follows an error is of it, and an error that is said twice is one.
  ['Access is denied. Ask for a licence, then sign in.', ['Access is denied. Ask for a licence, then sign in.']],
  ['Access is denied.\nI mean it: "Access is denied."', ['Access is denied.']],
])('reads each error of %j by itself', (text, errors) => expect(errorsIn(text)).toEqual(errors));

const today = '2026-03-04';

it.each([
  ['The tribunal meets on 7 April.', ['2026-04-07']],
  ['Panel 4, which sits on Tuesday 7 April', ['2026-04-07']],
  ['Bench B sits on 7 and 8 April', ['2026-04-07', '2026-04-08']],
  ['Our appeal will be heard on 7 April', ['2026-04-07']],
  ['The case comes up on 07/04/2026.', ['2026-04-07']],
  ['I chair a hearing in Leeds. It is on 7 April.', ['2026-04-07']],
  ['There is a hearing soon. It starts on Tuesday 7 April.', ['2026-04-07']],
  ['Where is the room for the Leeds hearing on 7/4?', ['2026-04-07']],
  ['The hearing is read out 24/7 in room 3/4', []],
  ['I cannot find my hearing. It was in the list on 7 April.', []],
  ['Our hearing is Tues 7th and Weds 8th April', ['2026-04-07', '2026-04-08']],
  ['The hearing runs from Tuesday 7 to Thursday 9 April', ['2026-04-07', '2026-04-09']],
  ['The panel sits 7–9 April', ['2026-04-07', '2026-04-09']],
  ['The hearing (Tue 7 – Thu 9 Apr) is listed', ['2026-04-07', '2026-04-09']],
  ['Our hearing is on 7/8 April', ['2026-04-07', '2026-04-08']],
  ['Our hearing is on Tuesday 7/Wednesday 8 April 2026', ['2026-04-07', '2026-04-08']],
  ['The hearing is from 30 April to 4 May', ['2026-04-30', '2026-05-04']],
  ['The hearing is from the 7th through to the 9th of April', ['2026-04-07', '2026-04-09']],
  ['The hearing is on April 7–9', ['2026-04-07', '2026-04-09']],
  ['The hearing is on April 7th and 8th, 2027', ['2027-04-07', '2027-04-08']],
  ['Y gwrandawiad: 7–9 Ebrill', ['2026-04-07', '2026-04-09']],
  ['The hearing begins at 9:30 - 7 April', ['2026-04-07']],
  ['I sit in room 4 - 7 April', ['2026-04-07']],
  ['The hearing is on April 7, 2 hours long', ['2026-04-07']],
  ['I chair on the 7th and 8th of April', ['2026-04-07', '2026-04-08']],
  ['My list is blank from 6 April, although the panel meets on the 8th of April', ['2026-04-08']],
  ['The hearing moved because I am away, but I sit on 9 April', ['2026-04-09']],
  ['The printer sits on the desk since 7 April', []],
  ['Dr Vane is chairing on Monday 13 April', ['2026-04-13']],
  ['The printer is sitting on the desk since 7 April', []],
  ['There are two notices of our hearing. The one dated 6 March says 7 April at ten.', ['2026-04-07']],
  ['Our hearing is in the list. It is only those after 7 April that are not.', []],
  ['The letter for 7 and 8 April is blank. The hearing is on those days.', ['2026-04-07', '2026-04-08']],
  ['The letter came on 7 April. The hearing is on another day.', []],
  // Of a table the column that names a hearing.
  ['Hearing | Room | Shown\nTue 7 Apr 2026 | 4 | 09:30\nThu 9 Apr 2026 | 5 | 10:00\n', ['2026-04-07', '2026-04-09']],
  ['Hearing | Date | Letter sent\nVane | 7 April | 1 April', ['2026-04-07']],
  ['Room | Hearing date | Notice\n4 | 7 April | 1 April\n\nFrom 2 April I am away', ['2026-04-07']],
])('knows the day of a hearing in %j: %j', (text, days) => expect(hearingsIn(text, today)).toEqual(days));

it.each([
  ['The bundle is due on 7 April', ['2026-04-07']],
  ['Witnesses come on 7 and 8 April', ['2026-04-07', '2026-04-08']],
  ['I need the bundle by 7 April', []],
  ['I am away from 7 April', []],
  ['And is it still 7 April?', ['2026-04-07']],
  ['Is it still Friday, 17 April?', ['2026-04-17']],
  ['Is it 7/8 April?', ['2026-04-07', '2026-04-08']],
  ['As a witness she typed the day in as 7 April', []],
])('asks whether a day is of a hearing where %j: %j', (text, days) => {
  expect(hearingsIn(text, today)).toEqual([]);
  expect(perhapsHearingsIn(text, today)).toEqual(days);
});

it.each([
  ['our ref: EH/26/0041B', ['EH/26/0041B'], true],
  ['The case reference is P-2204-C, thank you', ['P-2204-C'], true],
  ['Appeal EA/2026/0123 is missing', ['EA/2026/0123'], true],
  ['The form HX-2041 does not open', ['HX-2041'], false],
  // Whole, with the letter behind it.
  ['It gave me RF-20417-K to keep', ['RF-20417-K'], false],
  ['the heading is ours (CAS 20417 A1B2C3)', ['CAS 20417 A1B2C3'], true],
  ['case 18456 and the form', ['case 18456'], true],
  ['My next hearing is 8-10 April', [], false],
  ['I refer to our talk of 2026', [], false],
])('finds the references of %j, and whether they are called one', (text, found, isCalled) => {
  const references = referencesIn(text, []);
  expect(references).toEqual(found);
  if (references[0]) expect(isCalledReference(text, references[0])).toBe(isCalled);
});
