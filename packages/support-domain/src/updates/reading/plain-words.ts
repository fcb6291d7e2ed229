/**
 * Words that leave a date beside them as it is: what is done to a product, to whom, where and how, each in its plainest form. What negates, dates,
 * hedges, counts, moves or compares is left out on purpose, and so is what is said of posts, meetings and people.
 */
const stems = new Set(
  (
    'a able accept access account across act activate add address admin affect agent aim alert all allow already also ample an and ' +
    'anticipate any api app appear approve archive are as asset assign assist associated at audio audit auth automate automatic available ' +
    'avatar avoid aware away azure back backup banner bar base basic be become been began begin behaviour below between block bot both box ' +
    'branch brownout build button by cache calendar camera can candidate card carry case cease certificate change channel chat check class ' +
    'classic clear client close cloud code column coming command commence comment company complete conclude conduct configure connect ' +
    'connector consent contain content continue control convert copilot copy correct country court create critical crm current d dashboard ' +
    'data database dataset dataverse date deactivate deadline deck dedicate default delete deliver deploy deprecate desktop detect device ' +
    'dialog direct directory disable discontinue disk display disrupt dns document domain down download downtime due during dynamics easy ' +
    'edge edit effect effective eight eligible email embed emoji enable encrypt end endpoint enforce enhance ensure enter enterprise ' +
    'entitlement entra entry error essential estimate exceed excel exchange exist expand expect experience expire export feature fee feed ' +
    'field file finish firewall five fix flow font for form formal four from full fully function functional gallery gateway general get ' +
    'given global go gone good google grace gradual graph group guest guideline happen has have help hide home host hub hybrid icon image ' +
    'impact import improve in inbox include index initiate insight install integrate intend intermittent internal interrupt into introduce ' +
    'intune inventory invite is issue it item keep key kind label lakehouse language laptop launch layout learn legacy less library ' +
    'license licensing limit link list live ll load local lock log logo m mac made mail mailbox main make manage manual many map marketplace ' +
    'meetings menu method metric microsoft migrate minor mobile mode model modern monitor more most multi must name need net network new ' +
    'nine non normal notebook now object occur odd of off offer office official offline old on one online open operate opt our out outage ' +
    'outlook over page pane part passcode passkey password patch people per perform period permanent permit person phase phone photo pivot ' +
    'place plan planned platform plug plugin point policy portal practice pre present prevent price preview private process product profile ' +
    'program progressive project prompt property protocol provide proxy public purview put query queue quota re reach reaction ready reboot ' +
    'receive recent recipient recommend record redesign redirect reflect refresh regard reject relate release remain removal remove rename ' +
    'renew renewal reopen repair replicate reply report request require reset reside restart restore restrict resume retain retire review ' +
    'ribbon rise role roll rollout room root routine row rule run s same save scan schedule schema school screen script sdk search secure ' +
    'see seen select send serve service set setting seven several sharepoint sharing ship shortcut should show shown shut shutdown side sign ' +
    'simplify site six sku skype slide so software some source spreadsheet staff stage standalone standard start state stop storage store ' +
    'student subscribe such sunset support swap switch sync system tab table tablet take taken target task team template temporarily ' +
    'temporary ten tenant terminate test text that the their them theme there therefore these they this those thread three through ' +
    'throughout thumbnail tier tile till time timeline title tms to toggle token tool toolbar top traffic trail trust try turn two type ' +
    'unable unavailable undergo unify uninstall unlock unsigned until up upcoming update upgrade upload url us usage use user v value via ' +
    'video view virtual visible visio visit vital viva voice volume warehouse we web webhook when which while will window with without work ' +
    'workbook workflow workload worksheet workspace worldwide write you your zone'
  ).split(' '),
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/e?s$/, ''],
  [/s$/, ''],
  [/ies$|ied$/, 'y'],
  [/ally$/, ''],
  [/ly$/, ''],
  [/(?:ed|ing)$/, ''],
  [/(?:ed|ing)$/, 'e'],
  [/(.)\1(?:ed|ing)$/, '$1'],
];

/** What nouns end in and verbs do not, and of those the nouns that name a time, something else with a day, or that it is off. */
const noun = /(?:ion|ment|it(?:y|ie)|[ae]nce|or|er|ness)s?$/;
const notPlain =
  /^(?:cancellation|postponement|extension|session|election|conference|exception|exemption|consultation|simulation|presentation|question|commencement|announcement|registration|nomination|submission|enrol?lment|application|competition|promotion|examination|inspection|demonstration|exhibition|celebration|(?:next|last)?summer|winter|easter|quarter|letter|newsletter|another|n?either|n?ever|after|rather|whether|however|wh\w+ever|former|(?:earl|lat|long|old|new|soon|fast|quick)i?er|before|prior|for|nor|or|her|per|advance|hence|since|once|moment|trimester|september|october|november|december)s?$/;

/** Whether a word, in small letters, leaves a date as it is. */
export const isPlainWord = (word: string): boolean =>
  stems.has(word) ||
  word === 'please' ||
  (word.length > 4 && noun.test(word) && !notPlain.test(word)) ||
  endings.some(([ending, instead]) => stems.has(word.replace(ending, instead)));
