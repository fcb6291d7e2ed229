import { firstNamesElsewhere } from './first-names-elsewhere.js';
import { givenNames } from './given-names.js';
import { unpackedWords } from './packed-words.js';

const list = (words: string): readonly string[] => words.split(' ');

/**
 * First names that are common in England and Wales or among its older people, and short forms of them, folded ([M] from memory of the
 * Office for National Statistics' lists, and not a copy of them). Those that are words too stand in `ordinaryNames`. A name that is missing
 * is still found by its capital; this list is for those who write without any.
 */
export const firstNames: ReadonlySet<string> = new Set([
  ...firstNamesElsewhere,
  ...unpackedWords(givenNames),
  ...list(
    'aaron abbie abby abdul abigail abu adam adele adrian adriana agnes ahmed aidan aileen aisha alan alana alastair albert alec alex ' +
      'alexander alexandra alfie alfred ali alice alicia alison alistair allan allison alma amanda amber amelia amina amir amy ana anastasia ' +
      'andrea andrew andy angela angus anil anita anjali ann anna annabel anne annette annie anthea anthony antonia antonio anwen archie ' +
      'arjun arlene arthur asha ashley ashok audrey ayesha barbara barry beatrice becky bella ben benjamin bernadette bernard bernie bert ' +
      'beryl beth bethan bethany betty beverley bilal billy blessing bob bobby brenda brendan brian bridget bronwen bronwyn bruce bryan bryn ' +
      'callum calum cameron camilla carl carla carmel carol carole caroline carolyn carys catherine cathy catrin cecilia cedric ceri chantal ' +
      'charles charlie charlotte chloe chris christian christina christine christopher claire clara clare claudia clive colette colin conor ' +
      'craig cynthia daisy dan daniel danielle danny daphne darren dave david davina dawn dean deborah debbie deepak delia delyth denis denise ' +
      'dennis derek desmond diana diane dilys dinah dominic donald donna doreen doris dorothy doug douglas duncan dylan eddie edith edward ' +
      'eileen eilidh eirlys elaine eleanor elena eleri elizabeth ella ellen ellie elsie elsa emily emma emmanuel enid eric erica erin ernest ' +
      'esme esther ethan ethel eunice eva evan eve evelyn ewan farah fatima fergus ffion fiona florence frances francesca francis frank frankie ' +
      'fred freddie frederick freya gail gareth gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gethin giles ' +
      'gill gillian gina gladys glen glenn gloria glyn gordon graeme graham gregory greta gurpreet gwen gwyn gwyneth hamish hannah harold ' +
      'harriet harry harvey hassan hazel heather hector heidi helen helena henry hilary holly howard hugh hywel ian ibrahim idris ifeoma imogen ' +
      'imran ines ingrid iona irene iris isaac isabel isabella isabelle isla ivan ivor jackie jacob jacqueline jade jake james jamie jan jane ' +
      'janet janice jasmine jason jatinder jean jeanette jeff jeffrey jen jennifer jenny jeremy jerry jess jessica jill jim jimmy jo joan joanna ' +
      'joanne jodie joe joel joey johanna john johnny jon jonathan jordan joseph josephine josh joshua joyce juan jude judith judy julia julian ' +
      'julie juliet justin karen karl kat kate katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenneth kerry kevin keziah ' +
      'kieran kim kiran kirsty kofi kumar kyle lara laura lauren laurence lawrence leah leanne len lena leo leon leonard leslie lesley lewis ' +
      'liam lily linda lindsay lindsey lisa liz lizzie llinos lloyd lois lorna lorraine louis louisa louise lucas lucia lucy luke lydia lyn ' +
      'lynda lynn lynne mabel maddie madeleine maggie mahmood maisie malcolm mandy manjit marcus margaret maria marian marianne marie marilyn ' +
      'marion marjorie marlene martha martin martyn mary mathew matt matthew maureen maurice mavis maxine meera megan mel melanie melissa ' +
      'mercy meredith mia michael michelle mick miguel mike millie milly miriam mo mohamed mohammed moira molly mollie monica morag morgan ' +
      'muhammad muriel myfanwy nadia nadine nancy naomi natalie natasha nathan neil nerys nesta niall niamh nicholas nick nicky nicola nicole ' +
      'nigel nikki nina noah noel noor nora noreen norma norman nuala oliver olive olivia olwen omar oscar osian owain owen paddy pam pamela ' +
      'patricia patrick paul paula pauline peggy penelope penny pete peter petra phil philip philippa phillip phoebe phyllis pippa polly ' +
      'priscilla priti priya rachael rachel rajesh ralph ramesh ranjit raymond rebecca reggie rhian rhiannon rhodri rhona rhys richard ricky ' +
      'rita robert roberta robin roger roisin roland ron ronald ronnie rory rosalind rosemary rosie ross rowena roy ruby rupert russell ruth ' +
      'ryan sadie saeed sally sam samantha samira samuel sandra sanjay sara sarah saskia scott sean seamus sebastian shahid shane shannon ' +
      'sharon shaun sheila shelley shirley shona sian sidney simon sinead siobhan sofia sonia sophia sophie stacey stan stanley stella stephanie ' +
      'stephen steve steven stewart stuart sue sunita susan susannah susie suzanne sybil sylvia tamsin tanya tara tegan teresa terry tess theo ' +
      'theresa thomas tim timothy tina toby tom tommy toni tony tracey tracy trevor trish tristan ursula usha valerie vanessa vera verity ' +
      'veronica vic vicky victor victoria vikram vincent viv vivian vivienne walter wanda wayne wendy wilfred william winifred xavier yasmin ' +
      'bron kev bev deb debs trish mags nige stu wilf gaz daz baz shaz jez nath maz gwenda idwal cledwyn ' +
      'yolanda yusuf yvette yvonne zac zach zainab zara zoe',
  ),
]);

/** Short forms that do not begin as the name does: "Bill" is William. */
const shortForms: readonly (readonly string[])[] = [
  list('william bill billy willie liam'),
  list('robert bob bobby rob robbie bert'),
  list('richard rick ricky dick rich'),
  list('john jack johnny jon jonny ian sean'),
  list('james jim jimmy jamie jem'),
  list('margaret maggie meg peggy madge rita greta'),
  list('elizabeth liz lizzie beth betty betsy libby eliza elsie bess'),
  list('edward ed eddie ted teddy ned'),
  list('henry harry hal hank'),
  list('anthony tony ant'),
  list('mary molly polly mae'),
  list('katherine catherine kathryn kate katie kathy kit kitty cathy kath cath'),
  list('sarah sara sally sadie'),
  list('charles charlie chas chuck'),
  list('michael mike mick micky mikey'),
  list('thomas tom tommy tommo'),
  list('alexander alexandra alex sandy sasha lex xander'),
  list('patricia pat patsy trish tricia paddy'),
  list('patrick pat paddy'),
  list('dorothy dot dottie dolly'),
  list('helen ellen nell nellie'),
  list('christopher chris kit'),
  list('christine christina chris chrissie tina'),
  list('andrew andy drew'),
  list('theresa teresa tess terry'),
  list('susan sue suzie susie'),
  list('sharon shaz shazza'),
  list('gary gaz gazza'),
  list('darren daz dazza'),
  list('jeremy jez jezza'),
  list('barry baz bazza'),
  list('mohammed mohamed muhammad mo'),
];

/** What else a first name is called: its short forms. Each is for somebody to look at, and never certain. */
export function nicknamesOf(first: string): readonly string[] {
  const listed = shortForms.filter((forms) => forms.includes(first)).flat();
  const begin = first.length > 4 ? first.slice(0, 3) : '';
  // "Bronagh" is Bron, Bronny and Bronnie; "Asha" is Ash.
  const cut = first.length >= 4 ? first.replace(/[aeiouy]{1,4}h?$/, '') : '';
  const short = [begin, cut, first.slice(0, 4)].filter((one) => one.length >= 3 && one.length < first.length);
  const made = short.flatMap((one) => [
    one,
    `${one}y`,
    `${one}ie`,
    `${one}o`,
    `${one}${one.slice(-1)}y`,
    `${one}${one.slice(-1)}ie`,
  ]);
  return [...new Set([...listed, ...made])].filter((one) => one !== first && one.length > 1);
}
