const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles, which belong to the name that follows them. */
export const titles = list(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend cllr councillor fr sgt insp capt rabbi imam',
);

/** Pieces of names that are no name alone. */
export const particles = list('de van der den von la le du da di del dos al el bin ibn ap ab the and of mac mc st o d');

/** Names that are words too: on their own they count only with a capital, and where a sentence begins a person looks at them. */
export const ordinaryNames = list(
  'will may mark rose grace art faith hope joy june april august summer autumn reed read lane hill field fields wood ' +
    'woods brook brooks banks bank church street parish park green brown black white gold silver short long young old new ' +
    'little small strong sharp wise swift good best day days knight king queen prince page cook cooper ward case law ' +
    'judge bell box call carry cross date first fox free hand head house hunt jack key lake large last lock love major ' +
    'manual minor moon more moss north south east west pace pat pierce pitt price rich river rivers rock rush sandy sky ' +
    'spring stone storm tab temple tidy token van view wells winter wright chance hunter guy man miles monitor sage sunny ' +
    'trip wade can do so he an on in to it is no ok us we me my by',
);

/** Months that are names: "in May", "3 June". */
export const monthNamesThatAreNames = list('may june april august');
/** Words with a capital that are no names of people here. */
export const notPeople = list(
  'i im ive id ill january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'tms tra tmu crm url pdf trello teams microsoft dynamics sharepoint outlook excel word onedrive edge chrome firefox ' +
    'safari windows google apple iphone ipad android mac zoom portal stakeholder engagement teacher teachers misconduct ' +
    'regulation agency panel panellist panellists hearing hearings case cases business process error errors save close ' +
    'cancel delete submit next back yes no ok digital support desk issue issues record screen form board system ' +
    'administrator admin document documents bundle notice letter letters task tasks sign-in unavailability update release ' +
    'message code password email phone london england wales scotland britain english welsh uk bst gmt christmas easter the ' +
    'cheers regards hiya hey morning afternoon evening a an and or but if so when where why how what who which this that these those it its he she they we you my our your ' +
    'his her their there here as at by for from in into of on to with without after before since until then now also not ' +
    'only please thanks thank hello hi dear best kind sincerely is are was were be been has have had do does did ' +
    'can could cannot cant will would should must might am pm contact reference details area channel see last first new img',
);

/** Sentences in which a person does something: "Bronwen says". */
export const doingOfPeople = list(
  'says said told tells asked asks rang rings phoned emailed emails wrote writes thinks thought wants wanted needs needed ' +
    'reports reported tried tries called calls mentioned mentions sent sends forgot noticed notices explained',
);
