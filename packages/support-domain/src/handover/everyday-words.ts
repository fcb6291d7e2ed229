const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words of screens, messages and offices that are written with a capital, or in capitals, and are nobody's name. Not a dictionary:
 * what is missing here is shown to a person, who says that it is no name.
 */
const everyday = list(
  'about above access account accounts action actions active activity add added address adobe advanced after again against age ' +
    'agent all allow allowed almost already also always amend amended another answer any anybody anyone anything api app apply ' +
    'archive area areas argument around asap assign assigned attach attached attachment attempt audit august authenticator auto ' +
    'available availability back backup bad banner bar batch because before below beside best between blank block blocked blue ' +
    'body bold book booked booking both bottom box break broken browser build bulk bundles button buttons by calendar call called ' +
    'camera cancelled cannot card cases category centre change changed changes chart check checked choose chosen clear click ' +
    'client clock close closed cloud collapse column columns command comment comments company complete completed computer ' +
    'conference confirm connection console contacts content continue control copy correct count court create created criminal csv ' +
    'current custom cut daily dashboard data database date dates day days deadline dear decision default deleted denied ' +
    'department desktop details device dialog did different disabled display does done dot double down download draft drafts drop ' +
    'duplicate dynamics each earlier easy edit edited editor education either else empty enabled end english enter entered entity ' +
    'entry environment event events every everything exception exceeded expand expired explorer export external failed failure ' +
    'false family field fields file files filter filters final find finish first fixed flow folder follow font footer for forget ' +
    'forgotten form format formats forms forward found four fri full function fwd fyi general generic get getting give given go ' +
    'good great group groups guide had happened has have header heading hearing help her here hidden history home hours how ' +
    'however http https icon id if image images import important incident info information input inside insert install installed ' +
    'instance instead interface internal internet into invite invited it item items its job join just keep kept key keyboard ' +
    'known laptop large last later latest layout learn leave left less letter letters level library licence license like limit ' +
    'line link links list lists live load loaded loading local locked log login logs long lookup lots loud mail main make manager ' +
    'management many map mark matter may me meeting member members menu merge message messages mfa microphone middle minute ' +
    'missing mobile mode model modern module monitor month more most mouse move moved much multiple must name names national ' +
    'nearly need needs network never new news next night no nobody none normal not note notes nothing notification ' +
    'notifications now null number numbers object of off offer office officer often old on once one online only open opened ' +
    'operation option options or order organisation organization other others our out over overview own owner page pages panel ' +
    'paper parent part password paste path pdf pending per permission permissions person personal personalisation phone picture ' +
    'place plan plugin point policy portal post postponement power presenting preview previous print printer private privileges ' +
    'problem procedure process profile progress project properties property public published query question queue quick quite ' +
    'quote re read ready reason reassign received recent record records recycle red refresh reject related release reload ' +
    'remote remove removed rename reopen repeat reply report reports request requested required reset resolve response restart ' +
    'restore result results retry return review ribbon right role roles room rooms route row rows rule run safe same sample save ' +
    'saved saving scan schedule scheduling screen screens script scroll search second section security see select selected send ' +
    'sender sent sequence server service session set settings several share shared sheet short show shown side sign since site ' +
    'size skip slow small so some somebody something soon sort source space spam spring sql staff stage standard start state ' +
    'status step steps still stop store subject submit submitted success such sum summary support sure switch sync system tab ' +
    'table tabs tag tap task tasks teacher team template templates test text than that then there they thing things this those ' +
    'though three through ticket time timeline timeout times title to today together token tomorrow too tool toolbar tools top ' +
    'total training transfer tried trust try turn two type types uat ui under undo unexpected unified unknown unsaved until up ' +
    'updated upload uploaded urgent use used user users using value values venue version very via video view views visible ' +
    'visit vpn wait waiting warning was way week well went were what where whether which while white who whole why widget ' +
    'width wifi will window windows with within witness without won word work worked workflow working works workspace write ' +
    'wrong xml vacated triage due notify append year yellow yes yesterday yet zoom noh psd sla sso url vat nhs dfe hmrc govuk github chromium opera bing copilot ' +
    'onenote forms planner yammer viva lync skype webex citrix java javascript html css json dell lenovo samsung surface ios ' +
    'macos linux ubuntu wales welsh scotland irish european french german coventry manchester birmingham leeds liverpool ' +
    'acrobat brave vivaldi firefox safari duckduckgo patch period periods pro plus surname forename initials prefix suffix gender ' +
    'jabber ventura sonoma sequoia monterey chunk lobby quarter quarterly high low contrast wi fi bluetooth ethernet outcome conduct ' +
    'nationality ethnicity postcode occupation salutation floor house building street lane avenue tower ' +
    'sheffield bristol newcastle nottingham cardiff edinburgh glasgow belfast leicester southampton brighton oxford cambridge ' +
    'secretary clerk coordinator adviser advisor chairman chairwoman chairperson presenter interpreter counsel solicitor barrister supervisor deputy assistant ' +
    'reviewer approver author editor tester engineer developer trainer receptionist governor neither both others half most several ' +
    'plymouth swansea sunderland inbox reader worker workers page pages shift ctrl alt wcag release releases bundle issue issues',
);

/** Endings of words that are hardly ever those of a name. */
const endings = /.{3}(?:tions?|sions?|ments?|ness|able|ible|ally|ility|ations?|ised|ized|ising|izing|ality|ology)$/;

/** Whether a folded word is of an office's or a screen's, capital or not. */
export const isEveryday = (word: string): boolean =>
  everyday.has(word) || endings.test(word) || (word.endsWith('s') && everyday.has(word.slice(0, -1)));
