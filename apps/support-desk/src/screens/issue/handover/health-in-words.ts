/** Illnesses and conditions, which name themselves. */
const illnesses =
  'shingles|cancer|tumours?|leukaemia|chemo(?:therapy)?|radiotherapy|dialysis|diabet(?:es|ic)|epilep(?:sy|tic)|asthma|pneumonia|flu|(?:long )?covid|' +
  "migraines?|vertigo|concussion|dementia|alzheimer[’']?s|parkinson[’']?s|sepsis|angina|arthritis|sciatica|anxiety|depression|ptsd|adhd|" +
  'autis(?:m|tic)|dyslexi[ac]|bipolar|norovirus|tonsillitis|appendicitis|hernia|kidney stones?|multiple sclerosis|' +
  'miscarriage|pregnan(?:t|cy)|ivf|maternity|paternity|wheelchair|antidepressants?|painkillers|medication|mental health';
/** What is said of somebody's body, treatment or absence. */
const ofSomebody = [
  // A page is "poorly worded", and people are "sick of" a screen.
  '(?:is|are|was|were|been|being|feels?|feeling|felt|fell|taken|off|very|too|quite|so|seriously|terminally) (?:ill|unwell|poorly|sick)(?![-\\p{Alpha}])(?! (?:of|and tired|\\p{Alpha}+ed|written|laid|made|put)(?!\\p{Alpha}))',
  "sick(?:ness)? (?:leave|note|absence|pay|day|line)|(?:fit|doctor[’']?s) note|signed off (?:work|sick|with (?:stress|his|her|their|a bad))",
  "(?:in|into|to|from|out of|leaves|left) hospital|(?:hospital|doctor[’']?s|gp|scan|clinic|oncology|physio) appointments?|in (?:a|e)[ &]{1,3}e|in intensive care|on a ward",
  '(?:(?:has|had|having) an?|(?:has|had|having|after|for|following|from) (?:his|her|their|my)) (?:[\\p{Alpha}-]{1,30} )?(?:operation|surgery|stroke|seizure|biopsy|transplant|breakdown)',
  '(?:hip|knee|eye|heart|back|brain|cataract) (?:operation|surgery|replacement|attack|condition|bypass|problems?)',
  '(?:his|her|their|my) (?:heart|cancer|illness|condition|treatment|disability|diagnosis|pregnancy|surgery)',
  'bro(?:ke|ken) (?:an?|his|her|their|my)? ?(?:arm|leg|hip|wrist|ankle|foot|collarbone|finger|toe|neck)|slipped disc|diagnosed with(?! (?:fiddler|a trace))',
  '(?:mum|mother|dad|father|wife|husband|partner|son|daughter|child|baby|brother|sister|nan|gran(?:dmother|dfather|dad)?|aunt|uncle)(?: has| is| was)?(?: just| sadly| recently)? (?:died|dying|passed away|in hospital)',
  'passed away|bereave(?:d|ment)|compassionate leave|funeral|registered (?:blind|disabled)|hard of hearing|hearing (?:aids?|loss)|sight loss',
];
/** Words of their own alone, and not "keystroke" or "ill-formed". A form may be called "Maternity leave": a person looks. */
const health = new RegExp(`(?<![\\p{Alpha}\\d])(?:${[illnesses, ...ofSomebody].join('|')})(?![\\p{Alpha}\\d])`, 'giu');

/**
 * Where a text may say something of somebody's health, or of a death in their family. Whose it is can be told where no name is left ("see issue
 * 41"), and TRA hardly ever needs it. That any illness is data of a special category, a broken leg as much as another, and an appointment by
 * itself may not be: the ICO's guidance of 2019 as Kate Grimley Evans reports it. [D] Which words people say it in: invented messages. [L]
 */
export const healthIn = (text: string): { start: number; end: number; text: string }[] =>
  [...text.replace(/[\t\u00a0]/g, ' ').matchAll(health)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: text.slice(index, index + found.length),
  }));
