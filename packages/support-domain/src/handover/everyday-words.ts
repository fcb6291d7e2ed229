const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words of screens, messages and offices that are written with a capital, or in capitals, and are nobody's name. Not a dictionary:
 * what is missing here is shown to a person, who says that it is no name.
 */
const everyday = list(
  'about above access account accounts acrobat action actions active activity add added address adobe advanced adviser advisor after ' +
    'again against age agent all allow allowed almost already also alt always amend amended another answer any anybody anyone anything ' +
    'api app append apply approver archive area areas argument around asap assign assigned assistant attach attached attachment attempt ' +
    'audit august authenticator author auto availability available avenue back backup bad banner bar barrister batch because before ' +
    'belfast below beside best between bing birmingham blank block blocked blue bluetooth body bold book booked booking both bottom box ' +
    'brave break brighton bristol broken browser build building bulk bundle bundles button buttons by calendar call called cambridge ' +
    'camera cancelled cannot card cardiff cases category centre chairman chairperson chairwoman change changed changes chart check ' +
    'checked choose chosen chromium chunk citrix clear clerk click client clock close closed cloud collapse column columns command ' +
    'comment comments company complete completed computer conduct conference confirm connection console contacts content continue ' +
    'contrast control coordinator copilot copy correct counsel count court coventry create created criminal css csv ctrl current custom ' +
    'cut daily dashboard data database date dates day days deadline dear decision default deleted dell denied department deputy desktop ' +
    'details developer device dfe dialog did different disabled display does done dot double down download draft drafts drop duckduckgo ' +
    'due duplicate dynamics each earlier easy edinburgh edit edited editor education either else empty enabled end engineer english ' +
    'enter entered entity entry environment ethernet ethnicity european event events every everything exceeded exception expand expired ' +
    'explorer export external failed failure false family fi field fields file files filter filters final find finish firefox first ' +
    'fixed floor flow folder follow font footer for forename forget forgotten form format formats forms forward found four french fri ' +
    'full function fwd fyi gender general generic german get getting github give given glasgow go good governor govuk great group ' +
    'groups guide had half happened has have header heading hearing help her here hidden high history hmrc home hours house how however ' +
    'html http https icon id if image images import important inbox incident info information initials input insert inside install ' +
    'installed instance instead interface internal internet interpreter into invite invited ios irish issue issues it item items its ' +
    'jabber java javascript job join json just keep kept key keyboard known lane laptop large last later latest layout learn leave ' +
    'leeds left leicester lenovo less letter letters level library licence license like limit line link links linux list lists live ' +
    'liverpool load loaded loading lobby local locked log login logs long lookup lots loud low lync macos mail main make management ' +
    'manager manchester many map mark matter may me meeting member members menu merge message messages mfa microphone middle minute ' +
    'missing mobile mode model modern module monitor monterey month more most mouse move moved much multiple must name names national ' +
    'nationality nearly need needs neither network never new newcastle news next nhs night no nobody noh none normal not note notes ' +
    'nothing notification notifications notify nottingham now null number numbers object occupation of off offer office officer often ' +
    'old on once one onenote online only open opened opera operation option options or order organisation organization other others our ' +
    'out outcome over overview own owner oxford page pages panel paper parent part password paste patch path pdf pending per period ' +
    'periods permission permissions person personal personalisation phone picture place plan planner plugin plus plymouth point policy ' +
    'portal post postcode postponement power prefix presenter presenting preview previous print printer private privileges pro problem ' +
    'procedure process profile progress project properties property psd public published quarter quarterly query question queue quick ' +
    'quite quote re read reader ready reason reassign received recent receptionist record records recycle red refresh reject related ' +
    'release releases reload remote remove removed rename reopen repeat reply report reports request requested required reset resolve ' +
    'response restart restore result results retry return review reviewer ribbon right role roles room rooms route row rows rule run ' +
    'safari safe salutation same sample samsung save saved saving scan schedule scheduling scotland screen screens script scroll search ' +
    'second secretary section security see select selected send sender sent sequence sequoia server service session set settings ' +
    'several share shared sheet sheffield shift short show shown side sign since site size skip skype sla slow small so solicitor some ' +
    'somebody something sonoma soon sort source southampton space spam spring sql sso staff stage standard start state status step ' +
    'steps still stop store street subject submit submitted success such suffix sum summary sunderland supervisor support sure surface ' +
    'surname swansea switch sync system tab table tabs tag tap task tasks teacher team template templates test tester text than that ' +
    'then there they thing things this those though three through ticket time timeline timeout times title to today together token ' +
    'tomorrow too tool toolbar tools top total tower trainer training transfer triage tried trust try turn two type types uat ubuntu ui ' +
    'under undo unexpected unified unknown unsaved until up updated upload uploaded urgent url use used user users using vacated value ' +
    'values vat ventura venue version very via video view views visible visit viva vivaldi vpn wait waiting wales warning was way wcag ' +
    'webex week well welsh went were what where whether which while white who whole why wi widget width wifi will window windows with ' +
    'within without witness won word work worked worker workers workflow working works workspace write wrong xml yammer year yellow yes ' +
    'yesterday yet zoom',
);

/** Endings of words that are hardly ever those of a name. */
const endings = /.{3}(?:tions?|sions?|ments?|ness|able|ible|ally|ility|ations?|ised|ized|ising|izing|ality|ology)$/;

/** Whether a folded word is of an office's or a screen's, capital or not. */
export const isEveryday = (word: string): boolean =>
  everyday.has(word) || endings.test(word) || (word.endsWith('s') && everyday.has(word.slice(0, -1)));
