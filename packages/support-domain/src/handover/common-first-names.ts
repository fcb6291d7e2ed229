/**
 * First names that are common in England and Wales or among its older people, and short forms of them, folded ([M] from memory of the
 * Office for National Statistics' lists, and not a copy of them), but for those of first-names-elsewhere.ts and given-names.ts.
 */
export const commonFirstNames: readonly string[] = (
  'abbie abdul abigail abu adele adrian adriana aidan aileen aisha alana alastair alexander alexandra alfie alfred ali alicia ' +
  'alison alistair allison amanda amber amelia amy ana anastasia andrea andrew anita anjali ann annabel annette annie anthea ' +
  'anthony antonia antonio anwen arjun arlene arthur ashok audrey ayesha barbara becky ben benjamin bernadette bernard bernie beryl ' +
  'bethan bethany bev beverley blessing bob brenda brendan bron bronwen bronwyn bryn calum cameron camilla carla carol caroline ' +
  'carolyn carys catherine catrin cecilia cedric ceri chantal charlotte chloe christian christina christine christopher claire ' +
  'clara claudia cledwyn clive colette cynthia daisy dan daniel danielle daphne davina dawn daz dean deb debbie deborah debs deepak ' +
  'delyth derek desmond diana dilys dinah dominic donald doreen doris dorothy douglas duncan dylan edward eileen eilidh eirlys ' +
  'elaine eleanor elena eleri elizabeth ella ellen ellie emma emmanuel erica esme eunice eva eve farah fatima fergus ffion fiona ' +
  'florence frances francesca frank frankie freddie frederick freya gareth gaz geoff geoffrey georgia georgina geraldine gerard ' +
  'gethin gill gillian glen gloria glyn graeme graham gurpreet gwenda gwyn gwyneth hamish hannah harold harriet harry harvey hassan ' +
  'hazel heather heidi helen helena henry hilary holly hywel ian ibrahim idwal ifeoma imogen imran ingrid iona irene iris isaac ' +
  'isabel isabella isabelle ivor jackie jacob jacqueline jade james jamie jan janet janice jasmine jatinder jeanette jeff jeffrey ' +
  'jen jennifer jeremy jessica jez jim jimmy jo joanna joanne jodie joe joel johanna johnny jon jonathan jordan joseph josephine ' +
  'joshua joyce juan judith julia julian julie juliet karen kat katherine kathleen kathryn kathy katie katrina kay keith ken ' +
  'kenneth kev kevin keziah kieran kim kiran kirsty kofi kumar kyle laurence lawrence len leo leonard lesley leslie lewis lily ' +
  'lindsay lindsey liz lizzie llinos lloyd lorna lorraine louis louisa lucas lydia lyn lynda lynn lynne maddie madeleine mags ' +
  'mahmood maisie malcolm manjit marcus margaret maria marianne marilyn marjorie marlene martha martin martyn matt maureen maurice ' +
  'mavis maz meera mel melanie melissa mercy meredith mia michael michelle miguel mike millie milly miriam mo mohamed mohammed ' +
  'moira monica morag muhammad muriel myfanwy nadia nadine naomi natalie natasha nath nathan nerys niall niamh nicholas nick nicky ' +
  'nicola nicole nige nigel nikki noah nuala olive oliver olivia olwen osian owain paddy pam pamela patricia patrick paula pauline ' +
  'peggy penny peter petra philip philippa phillip phoebe phyllis pippa priscilla priti priya rachael rachel rajesh ralph ranjit ' +
  'raymond rebecca reggie rhian rhiannon rhodri rhona rhys richard roberta robin roisin roland ron ronald ronnie rosalind rosemary ' +
  'rowena roy ruby rupert russell sadie saeed sally sam samantha samira samuel sandra sanjay sarah saskia sebastian shahid shannon ' +
  'sharon shaz sheila shelley shona sian simon sinead siobhan sophia sophie stacey stanley stella stephanie stu sue sunita susan ' +
  'susannah susie suzanne sybil sylvia tamsin tanya tegan teresa thomas tim timothy tom trish tristan ursula usha valerie vanessa ' +
  'verity veronica vic victor victoria vikram vincent viv vivian vivienne wilf wilfred william winifred yolanda yusuf yvette yvonne ' +
  'zac zainab zara zoe'
).split(' ');
