/**
 * First names of people whose families came from elsewhere, of Wales, Scotland and Ireland, and of the young, folded ([M] from memory). A name
 * that no list of ordinary words has is shown without this; here are those that are one slip of the keyboard from a word.
 */
export const firstNamesElsewhere: readonly string[] = (
  'abdi abena abimbola achieng adaeze ade adebayo adeola afia agata agnieszka ahmet ailsa aimee aine akin akira akosua akua ' +
  'alasdair alberto alby aled alejandro aleksander alessandra alessandro alexa alexandru alexei alicja alun alvaro alys ama ' +
  'amadi amara amberly amelie amina amit anand anatoly anders andreas andrei andres angelo angharad ania anja anjana anke ankit ' +
  'antoine anton antonella aoife aparna arif arlo arun arwel ashish ashly asif astrid aurelie aurora ava ayaan ayla aylin ayo ' +
  'ayodele ayse babak babatunde baily bao bartek bashir baz beata beatriz benito benoit bernd bex bez bharat bianca bina birgit ' +
  'bjorn bogdan bola bolanle boris branwen bree brianna brigid brody bruno bukola burak busola caleb camille caoimhe cara carlos ' +
  'carly carmela carmen carter carwyn catalin catriona caz celine cem cerys chaz chen cheng cheryl chetan chiamaka chiara chidi ' +
  'chike chinedu chinwe chioma chitra christos chun ciara ciaran ciprian clarissa claude claudio claudiu cody conall consuelo ' +
  'cora corey corinne cormac cosmin costas courtney cressida cristian cristina dafydd dale daniela danuta darcey darcy dariusz ' +
  'davide deanna declan dee deepa deirdre dele delilah demi deniz derrick devi dewi didier diego dieter dilip dimitris dipti ' +
  'dmitri dmitry dolores domenico donal dorian dorota dragan dragos eamon ebele eduardo efua eifion eimear einar ekene eleni ' +
  'elias elif elin eliza elke elmer elodie elspeth elvira elzbieta emeka emilio emlyn emre ems enitan enrico enrique eoin erik ' +
  'ernesto ernst esi esra esteban evgeny evie ewa ezekiel ezra fabien fabio fabrice fahad faisal fang farhan fatimah fatma faye ' +
  'federica federico felipe felix femi feng fern fernanda fernando fiachra filippo finlay finley finn fionn fionnuala fleur ' +
  'florin folake francesco francisca francisco francois franz fraser freja friedrich fritz funke funmi gabriel gabriela gaelle ' +
  'galina gasper gbenga gee genevieve georgette georgiana georgios geraint gerhard gez gianni giannis gilles ginny giorgio ' +
  'giovanni gisela gita giulia giuseppe glenys gonzalo gopal goran gosia grainne grazyna gregor gruffydd guillaume guillermo ' +
  'gunnar gunther guo gustav gwilym habib hakan hallie hamid hanna hans hao hari harley haroon harper harpreet haruki hasan ' +
  'hatice hattie hayes heike heinz heledd helene helga helmut henri henrik herve hester hettie hina hiro hodan hols homer hong ' +
  'horst hua huda hugo hui huong hussein huw hyun ida ieuan ifan ignacio igor ijeoma ike ikenna ilaria imani indie inez inge ' +
  'ingo inigo ioana iolo ionut iqra irena irfan irina irma isha iulia ivana iwan iwona jacek jacques jadwiga jaime jakub jamal ' +
  'janusz jared jarred jaspreet javier jaxon jay jaya jayden jaz jelena jemima jens jenson jerome jerzy jesse jian jiang jide ' +
  'jie jing joao joaquin jochen jodi johan johann jonas joon jorg jorge jose josie juana jules julien julio jun jurgen jyoti ' +
  'kabir kai kamal kamau kamil kamran karim karin karol karsten kasia katarzyna katerina katja katya kavita kayla kayleigh ' +
  'kayode kaz keiko kel kemal kemi kenji kent kez khalid kian kieron kingsley kirk kirsten kishore kjell klaus klement kojo ' +
  'kostas kristian krystyna krzysztof ksenia kuba kunle kurt kwabena kwaku kwame kweku kyra lacey lachlan lakshmi lalita lance ' +
  'lanre larisa lars lasse latif laurent laurentiu layla lech leena lei leif leila lena lester lettice levi lexi leyla lila ' +
  'lilly lin lincoln lindiwe ling linh linnea liudmila liviu llew llyr logan lola lorcan lorenzo lothar lottie lou louie lourdes ' +
  'lowri luc luca luce lucie lucien ludmila luigi luis luisa lukasz luna lutz lyra mabli maciej maddison madhu mads maeve magda ' +
  'magnus mahesh mair mairi maja maksim malgorzata malik manfred manish manoj manuel manuela marc marcel marcelo marcin marco ' +
  'mared marek margaux margot mari mariana marina mario mariusz marko marley marta maryam marzena masha mason mateo mateusz ' +
  'mathieu matilda matteo matthias maud mauro maxime maya mehmet mei meinir menna merle merve mette meurig mhairi michal mihaela ' +
  'mihai mikael mikhail mila milan mina ming minh minnie mircea mireille miroslaw misha mohan monika moritz moses muireann ' +
  'mukesh murat mustafa mwangi nabil nadeem naoko nat natalia natalya nathalie nats naveed ndidi neha nell nellie nerissa ness ' +
  'nesta nester ngozi nguyen nicolas nicoleta nikhil nikita nikola nikos niles nilesh nils ning nisha nitin njeri nkechi nnamdi ' +
  'nneka noemie nomsa noreen norton nuno oana obi obinna octavia octavian odette odile oksana ola olaf oleg olek olena olga ' +
  'olivier ollie olof olu oluwaseun omer onur ophelia orla osei osman otieno otis ottilie otto ovidiu oz ozlem pablo paco ' +
  'padraig paige paloma panagiotis paolo parker parveen pascal patrizia pavel pawel pedro pepe percy pernille perpetua petar pez ' +
  'philippe philomena phuong pierre piers pilar ping piotr pooja portia pradeep prakash pranav preeti preston prue przemek qasim ' +
  'qiang qing quentin quincy radha radu rafael rafal rafe rafiq rahim rahul raj rajan rajiv rakesh ramon ramona rani rashid ' +
  'rasmus raul ravi ray razia razvan reece rehana reiner rekha remi renata renaud renee reuben reza ricardo riley rina rishi ' +
  'riyaz roberto robyn rocco rocio roderick rodrigo rohan rohit rolf ronan rong rosa rosalie rosario rowan rowland rox roxana ' +
  'roxanne roz rudi rufus rukhsana ryszard saad sabina sabine sade sadia salim salma salvatore samir sana sandeep sania santosh ' +
  'saoirse sarita sasha satish sebastien seema segun selim selin selma selwyn serge sergei sergey sergio serkan seth seun ' +
  'shabnam shafiq shah shaheen shalini shanthi shay shelby shirin shola shreya shu shyam sibel sienna sigrid silas silke silvia ' +
  'silviu simi simona simran sioned sipho skye slawek sobia sohail sola solange sonal soo soph sorcha soren sorin spyros ' +
  'stanislaw stavros stefan stefano steffan steph stig struan sumaira sunil suresh susana suze svein sven sveta svetlana swati ' +
  'sylvie szymon tabby tabitha tade tadhg tafadzwa tahir tahira taiwo talia tamara tanvi tao tariq tash tasha tatenda tatiana ' +
  'taz teddy temi tendai thabo thandi thanh thanos thao thea thelma themba theodora theodore thierry thorsten tiago tien tiff ' +
  'tiffany tilda tilly timur tobi tola tolga tomas tomasz tomek torsten tosin tove trung tuan tucker tudur tunde tyler tyrone ' +
  'uche ugo ulf ulla ulric ulrich ulrike uma umar una urszula usman uta uwe vadim valentina varun vasilis vasily verena ' +
  'veronique vicks vijay vikas vinay vincenzo vinod violetta virginia vishal vlad vladimir volker von wade wale wallace walt ' +
  'wambui wanjiru warren waverly wei wen werner wes wesley wieslaw wilbur willow winnie winona witold wojciech wojtek wolfgang ' +
  'xanthe xavi xiao ximena xin xiu xue yaa yael yan yana yann yash yasir yasmin yasmine yelena yemi yevgenia yiannis yifan ying ' +
  'yinka yong yuan yuki yulia yun yuri yves zachary zahid zahra zaid zak zakir zane zanele zbigniew zeeshan zelda zena zeynep ' +
  'zhen zoey zofia zoran zubair zuri'
).split(' ');
