/**
 * Family names that many people in Britain have and that are hardly words, folded ([M] from memory). With a capital they are shown wherever
 * they stand; a rarer one is shown because no list of ordinary words has it, unless it is one slip of the keyboard from a word ("Walsh").
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  (
    'pickering golding harding manning fielding browning keating fleming dowling stirling spalding twining pickles ' +
    'abbasi abdullahi abubakar adebayo adeyemi afolabi agyeman ahmadi ahmed ainsley akande akhtar alabi ali alvarez anderson ' +
    'andrews ansari appiah appleby arnott arslan asante ashley atkinson baig bains balogun banda bandara banerjee barrett bauer ' +
    'becker beddoes begum bekele bello bennett bentley bernard betts bevan bhatt bhatti bhuiyan bianchi bibi blackstone blythe ' +
    'boateng bose bottomley bowen boyd boyle braithwaite bramley brennan bromley buchanan burke burt butt byrne cameron cavendish ' +
    'celik chan chanda chatterjee chaudhry chauhan chen cheshire cheung choi chowdhury chukwu clarke cochrane colby colquhoun ' +
    'costa crawford crosby cummings cunningham dalziel danjuma davies davis dawkins dawson demir denby derbyshire desai dhillon ' +
    'diaz dickinson digby dixon dobson doherty douglas doyle dube dubois dumitru duncan dunne durand edwards elliott evans everett ' +
    'eze fairclough fairfax fairhurst farah farouk featherstone ferguson fernandez fernando ferrari ferreira fischer fitzgerald ' +
    'fraser frith gallagher garcia garrett gascoigne gebre ghosh gibbons gibbs gibson gladstone gomez gonzalez gordon gough greco ' +
    'greenwood grewal griffiths gupta gurung gwynne haddad haile hallam hamdan hamilton hampshire hansen hanson harrison haywood ' +
    'henderson hernandez hewitt heywood higginbottom higgins hirst hoang hobbs hodges hodgson hoffmann hopkins hopwood horvat ' +
    'hosseini huang hughes hurst hussain hussein hutchinson ionescu iqbal islam ivanov iyer jackson jacobs jayasinghe jenkins ' +
    'jensen johansson johnson johnstone jones joshi jung kaminski karimi karlsson kaur kaya kelly kennedy khan khoury kim kimani ' +
    'kingsley kirkby klein koch kovac kowalska kowalski kumar larsen lawal lawson lefebvre leroy leung lewandowski lewis limbu liu ' +
    'livingstone llewellyn lloyd lockwood longbottom lopez lowery lowry lynch lyons macdonald mackenzie macleod mahmood malik ' +
    'mansour martinez matthews mawson mbeki mccarthy mcdonald mckenzie mcleod mehta menon mensah menzies meredith meyer miah mirza ' +
    'mitchell mohammadi mohamud moran moreau morris morrison moyo mukherjee muller munro murphy musa mutasa mwangi nagy nair ' +
    'nasser ndlovu ng nguyen nicholls nicholson nielsen nixon nkosi nolan novak nowak nwosu oakley obi obrien ochieng oconnor ' +
    'odhiambo ogbonna ojo okafor okeke okonkwo okoro oliveira olsen oneill oni onyeka osborne osbourne osei osman osullivan otieno ' +
    'owen owusu ozturk parkinson parmar parry patel paterson patterson pearson pereira perera perez perkins petrov pham phillips ' +
    'phiri pillai popescu postlethwaite potts powell pratt pritchard probert probyn prosser pugh quinn qureshi rahman rai ' +
    'ramsbottom rana rao ratcliffe rawlinson rawson reddy rees reid rezaei ricci richards richardson richter roberts robertson ' +
    'robinson rodriguez rogers romano rossi rousseau rowley ruiz russo ryan saleh sanchez sandhu santos sato satterthwaite schmidt ' +
    'schneider schroder schulz scott selby sen shah sharma sheikh shelley sherwood shufflebottom siddiqui sidebottom sidhu silva ' +
    'simmons simpson sinclair singh smith smythe solanki sowerby stanley stephens stephenson stevenson sullivan sutcliffe suzuki ' +
    'svensson szabo szymanski tahir talukder tamang tanaka tembo tesfaye thapa thomas thompson thwaite tibbs timmins toth tran ' +
    'uddin underwood vaughan wagner wallace walsh wang warsame watkins watson watts weber wekesa whitaker whitehead whitehouse ' +
    'whitfield whitlock whitmore whittaker whittle wickramasinghe wilkins wilkinson willett williams wilson wiltshire wisniewski ' +
    'wojcik wolstenholme wycliffe yilmaz yusuf zhang zhao zielinski zulu'
  ).split(' '),
);
