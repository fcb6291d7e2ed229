import { unpackedWords } from '../../personal-data/packed-words.js';

/**
 * Words that leave a date beside them as it is: what is done to a product, to whom, where and how, each in its plainest form. What negates, dates,
 * hedges, counts, moves or compares is left out on purpose, and so is what is said of posts, meetings and people.
 * Packed from scripts/own-words/plain-words.txt, where a word is added, by `node scripts/own-words.mjs`.
 */
// prettier-ignore
const stems: ReadonlySet<string> = unpackedWords([
  '0a1ble1ccept4ss3ount2ross2t3ivate1dd3ress2min1ffect1gent1im1lert2l3ow2ready2so1mple1n2d2ticipate2y1pi2p3ear3rove1rchive2e1s2sign4st3ociated1t1udit2th3omate7ic1vailable2oid1ware3y1zure0back4up2r2se3ic1e2come2en2gan3in2haviour2low2tween1lock1oard2t3h2x1ranch2ownout1uild2tton1y0cache2lendar2n3didate2rd3ry2se1ease2rtificate1hange4nel3t2eck1lass5ic2ear2ient2ose3ud1ode2ming3mand4ence6t3pany4lete2nclude3duct3figure3nect3sent3tain4ent4inue4rol3vert2pilot3y2rrect2untry1reate2itical2m1urrent0d1ashboard2ta4base4verse3e1eactivate3dline2dicate2fault2lete3iver2ploy3recate2sktop2tect2vice1irect6ory2sable3continue3k3play3rupt1ns1ocument2main2wn4load4time1ue2ring1ynamics0easy1dge2it1ffect6ive1ligible1mail2bed2ergency1nable2crypt2d3point2force2hance2sure2ter5prise3ra4y1ssential2timate1xceed4l3hange2ist2pand3ect4rience3ire3ort0feature2e3d1ield2le2nish2rewall2x1low1or3m4al1reeze2om1ull4y2nction8al0gateway1eneral2t1iven1lobal1o2ne2od3gle1race3dual2oup1uest2ideline0happen2s2ve1earing2lp1ide1ome2st1ybrid0icon1mage2pact3ort3rove1n2box2clude2dex2itiate2sight3tall2tegrate4nd4rmittent5nal3o3roduce3une2vite1s2sue1t2em0keep2y1ind0label2nguage2ptop2unch1earn2gacy2ss1ibrary2cense2mit2nk2st2ve1l1oad2cal3k2g0m1ac2de2il4box3n2ke2nage3ual3y2p2rketplace1eetings2nu2thod3ric1icrosoft2grate1obile2de4l4rn2nitor2re2st1ulti2st0name1eed2t3work2w1on2rmal2tebook2w0object1ccur1dd1f2f3er3ice5ial3line1ld1n2line1pen3rate2t1ur2t3age3look1ver0page2ne4l2rt2sscode4key4word2tch1eople2r3form3iod3manent4it3son1hase2one1lace3n4ned3tform2ug4in1oint2licy2rtal1ractice2e3vent4iew2ice3vate2ocess3duct3file3gram5essive3ject3mpt3perty3tocol3vide1ublic2rview2t0query3ue0re2ach3dy2boot2ceive4nt3ipient3ommend4rd2design3irect2flect3resh2gard2ject2late3ease2main3ote4val5e2name3ew5al2open2pair3licate4y3ort2quest4ire2set3tart4ore4rict3ume',
  '2tire6e1ibbon2se1ole3l4out2om3t2utine2w1ule2n0s1ame2ve1can2hedule4ma3ool2reen3ipt1dk1earch2cure2e3n2lect2nd2rve4ice2t3ting2veral1hall3repoint4ing2ip2ould3w4n2ut4down1ide2gn2mplify2te1kype1o2ftware2me2urce1taff3ge3ndalone6rd3rt3te2op3rage4e2udent1ubscribe2ch2nset2pport1wap2itch1ync2stem0tab3le5t2ke4n2rget2sk1eam2mplate4orarily8y2nant2rminate2st2xt1hat2e3ir3m4e3re5fore3se3y2is2ose2read3ough7out1ill2me4line2tle1ms1o2ggle2ken2ol4bar2p1raffic2ust2y1urn1ype0unable3vailable2dergo2ify3nstall2lock2signed2til1p2coming2date2grade2load1rl1s2age2e3r0v1alue1ia2deo2ew2rtual2sible4o4t2tal2va1oice2lume0we2b3hook1hen2ich3le1ill2ndow2th4out1ork4flow4space3ldwide1rite0you3r0zone',
])[0];

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
  /^(?:cancellation|postponement|extension|session|election|conference|exception|exemption|consultation|simulation|presentation|question|commencement|announcement|registration|nomination|submission|enrol?lment|application|competition|promotion|examination|inspection|demonstration|exhibition|celebration|decision|discussion|appointment|suspension|suggestion|recommendation|expectation|prediction|projection|assumption|condition|intention|adjournment|chance|absence|possibility|probability|opportunity|attendance|(?:next|last)?summer|winter|easter|quarter|letter|newsletter|another|n?either|n?ever|after|rather|whether|however|wh\w+ever|former|(?:earl|lat|long|old|new|soon|fast|quick)i?er|before|prior|for|nor|or|her|per|advance|hence|since|once|moment|trimester|september|october|november|december)s?$/;

/** Whether a word, in small letters, leaves a date as it is. */
export const isPlainWord = (word: string): boolean =>
  stems.has(word) ||
  word === 'please' ||
  (word.length > 4 && noun.test(word) && !notPlain.test(word)) ||
  endings.some(([ending, instead]) => stems.has(word.replace(ending, instead)));
