/**
 * First names of office holders that are borne by one sex, folded, in Latin letters. Counted by `scripts/given-name-sexes.ts`
 * in Wikidata's statements (CC0, gathered in 2022 and 2023) of some 90,000 people; of nobody alone is it said here.
 */

export const mensNames = `
  aaron abba abbas abd abdallah abdel abdelaziz abdelkader abdellatif abderrahmane abdh abdi abdirahman abdou abdoulaye
  abdul abdulaziz abdulkadir abdulla abdullah abdulrahman abdur abdurrahman abraham abu abubakar abul achille achmad adam
  adan adebayo adel adem adil adnan adolf adolfo adoum adrian adriano adrien afonso aftab age agostinho agus agustin ahmad
  ahmat ahmed ahmet ahn ainars aivar aivars ajay ajit akbar akio akira akos akram akwasi al alain alaksandr alan alasdair
  alastair albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksandrs aleksei aleksey ales alessandro
  alex alexander alexandr alexandre alexandros alexandru alexei alexey alf alfonso alfred alfredo algirdas alhassan
  aliaksandr alin alireza alistair aliyu allan allen ally alois alphonse alun alvaro alvin alyaksandr amado amadou amar
  amara ambrose amin aminu amir amit amjad amos anand ananda anas anastasios anatol anatolii anatoliy anders andranik
  andras andre andreas andrei andrej andrejs andres andrew andrey andrii andris andrius andriy andrzej andy angel angelo
  angus anibal anil antal antanas ante anthony antoine anton antonello antoni antonin antonino antonio antonis antony
  antti apostolos aram arben ariel arif arjun arkadiusz arkady arman armando armen arnaldo arnaud arne arni arnold arpad
  arsen art artak artem arthur artur arturas arturo arun arunas arvind arvydas asad ashok ashot asif askar aslan
  athanasios atila atsushi attila audun augustin augustine augusto aurel aurelien aurelio austin avi avraham awang axel
  aydin aziz baba babatunde bal bala balazs balram baltasar bambang bard barnabas barry bart bas bashir basil bassam
  bassey beat bechir bekir bela bello ben bengt benito benjamin benny benoit benson bent bernard bernardino bernardo bernd
  bernhard bernie bert bertrand beto bharat bikram bilal bill billy bimal bjarne bjorn blake bo bob bobby bogdan bohdan
  bohuslav bojan boniface bonifacio boris borislav borys brad bradley brahim brandon branko brendan brent brett brian
  brice bright bruce bruno bryan budi bulent byron caleb calin cameron camilo candido carl carles carlo carlos carmelo
  carmine carsten casey catalin cecil cedric cees celestin celestino celso cemal cesar cesare ch chad chandra charalampos
  charles charlie chaudhary chaudhry chico chip christer christian christodoulos christoph christophe christopher christos
  chuck ciprian ciro claes clarence claudio claudiu clay clemente cliff clifford clive colin colm conor constantin
  constantino cornel corneliu coronel corrado cory cosimo cosmin costel craig crispin cristian cristiano cristobal csaba
  cuauhtemoc curt curtis cyril czeslaw dag dagfinn damian damien damir dan daniel danilo danny dante danut dario darius
  dariusz darko darrell darren darryl daryl dave david davide davit davor dean declan deepak dejan delegado demetrio denes
  deng denis dennis denny denys derek dermot derrick desmond devendra dick didier diego dieter dieudonne dilip dimitar
  dimitri dimitrios dimitris dinesh ding dino diogo dionisio diosdado dirk dmitri dmitriy dmitry dmytro domenico domingo
  domingos dominic don donald donato dorin doru doug douglas dragan dragos drew du duarte dumitru duncan dusan dzintars
  dzmitry eamon earl ebrahim ed edgar edgardo edgars edmond edmund edmundo edoardo edouard edson eduard eduardo edward
  edwin efrain egidio egil ehsan einar eirik eldar elias elie eliezer elijah elio elliot elmar elvis emanuel emanuele emil
  emile emiliano emilio emmanuel endre enoch enric enrico enrique enzo ephraim eric erich erick erik erkan erkki erlan
  erlend erling ernest ernesto ernie ernst erol errol ervin erwin esteban etienne ettore eugen eugene eugenio eusebio
  evangelos evans even evgeniy evgeny ezekiel fabian fabien fabio fabrice fabrizio fahd fahmi faisal farid faruk fathi
  fatmir faustino fausto fazal federico fedir felice feliciano felipe felix femi ferdinand ferdinando ferenc fernand
  fernando ferran fidel fidelis fikri filiberto filip filipe filippo finn flavio flemming florencio florent florentino
  florian florin fouad franc francesc francesco francis francisco franck franco francois frank franklin frans frantisek
  franz fraser fred freddy frederic frederick fredrik frits fritz frode fuad fulvio gabor gabriel gaetano gagik ganesh
  gareth garry gary gaspar gaston gavin gbenga gediminas geert geir gennadiy gennady geoff geoffrey georg george georges
  georgi georgios georgiy georgy gerald geraldo gerard gerardo gergely gerhard germain german gerrit gerry gert geza ghazi
  gheorghe ghislain giacomo giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianni gideon gift gil
  gilbert gilberto giles gilles gino gintaras gintautas giorgi giorgio giorgos giovanni giuliano giulio giuseppe glen
  glenn godfrey golam gonzalo gopal goran gordon graeme graham grant graziano greg gregoire gregor gregorio gregory
  grigory grzegorz guglielmo guido guilherme guillaume guillermo gunars gunnar gunter guntis guo gustav gustavo guy gyorgy
  gyula habib haci hafiz haim haji hajime hakan hakob hakon hamad hamdi hamid hannes hans harald hari haris harish harold
  harry harsh haruna hasan hassan hayk hector heinz heitor helder helge helio helmut hemant hendrik henk hennadii hennadiy
  henning henri henrik henrique henry henryk heorhii herb herbert herman hermann hernan herve hideaki hideki hideo hienadz
  hilario hiroaki hirofumi hiroshi hiroyuki hisashi hisham hitoshi holger horacio hossein howard hristo hryhorii hryhoriy
  hubert hugh hugo hugues humberto huseyin hussain hussein hwang iain ian ibrahim ibrahima ichiro idris iftikhar ignacio
  ignatius ignazio igor ihar ihor ilan ilias ilie ilya ilyas imad imam imants imed imran imre inaki ingemar inigo innocent
  ioan ioannis ion ionel ionut iqbal irakli irek irfan isaac isaias ishmael isidro ismael ismail ismet israel issa issam
  issei istvan italo iulian iurie ivan ivar ivica ivo ivor iwan jaak jaakko jaanus jaap jacek jacinto jack jackson jacob
  jacques jagdish jai jaime jake jakob jakub jalal jam jamal james janak janez janos janusz jared jari jaromir jaroslav
  jaroslaw jason jaume javed javier jay jeannot jeff jeffrey jeno jens jeong jeppe jeremiah jeremy jeroen jerome jeronimo
  jerry jerzy jesse jesus ji jia jigme jim jimmy jiri jiro jitendra joachim joao joaquim joaquin job joe joel johan
  johannes john johnny johnson jon jonas jonathan jonny joost jordi jorg jorge jorgen joris jorn jos jose joseba josef
  josep joseph josh joshua josip josu josue jozef jozsef juan juha jukka julian julien julio julius juma junior juozas
  juraj jurgen juri juris jussi justin justino justo kabir kailash kaj kalle kalman kambale kamel kamil kamran kare karel
  karim karl karlis karma karoly kassim kazi kazimierz kees keiichi keith kelvin kemal ken kenji kennedy kenneth kenny
  kent kestutis ketil kevin khaled khalid khalifa khalil khawaja khurram kieran kimmo kirk kishore kjell kjetil klaus knut
  koffi kofi koichi koji kojo konrad konstantin konstantinos kostas kostiantyn kris kristian kristjan kristof krzysztof
  kurt kwabena kwadwo kwaku kwame kwasi kwesi kyriakos ladislav lajos lakshman lal lam lamberto lance larry lars lasse
  laszlo laurent laurentiu lauri lawrence laxman lazaro le leandro leanid leif len lennart leo leon leonard leonardo
  leonid leonidas leopold leopoldo leszek leung lev levente levon lewis liam liaqat libor linas lincoln lino lionel liviu
  lloyd lluis loic lord lorenzo lotfi louis luan lubomir luc luca lucas lucian luciano lucien lucio lucky ludovic luigi
  luis luiz lukas luke maarten mac maciej magnus mahamadou mahamat mahesh mahir mahmood mahmoud mahmud mahmut makhdoom
  makoto maksim maksym malcolm malik mamadou manasseh manfred manny manoel manohar manoj mansour manuel marat marc marcel
  marcelino marcello marcelo marcin marcio marco marcos marcus marek margus mariano marin marino mario marios marius
  mariusz mark markku marko markus mart marti martin martins martti marty marvin marwan masaaki masoud massimiliano
  massimo mate matej mathew mathias mathieu matias mats matt matteo matthew matthias matthieu mattias maurice mauricio
  maurizio mauro maxim maxime maximilian maximiliano maximo maxwell md mehdi mehmet meir mel meng metin mian michael
  michail michalis michel michiel mick mieczyslaw miguel mihai mihail mihaly mikael mikalai mikalaj mikalay mike mikel
  mikhail mikheil mikko miklos milan milos miloslav milton mindaugas minoru miquel mir mircea mirko miro miroslav miroslaw
  mitch mladen modibo mogens mohamad mohamed mohammad mohammed mohan mohd mohsen moises moncef mongi morgan morten moses
  moshe mostafa mounir mourad moussa moustapha mufti muhammad muhammed mukesh mukhtar munir murad murat murray musa mussa
  mustafa mustapha mykhailo mykola nabil nadeem nagendra najib napoleon narayan narciso narendra nasir nasser nathan
  nathaniel nawabzada nawaf nazim neal nebojsa necdet ned neil nelson nestor newton niall nicholas nick nico nicolae
  nicolas niels nigel nii nik nikita niko nikola nikolai nikolaos nikolay nikos nils nirmal nizar noe norbert norberto
  norio norman noureddine nuno octavian octavio odd oh ola olaf olav oldrich ole oleg oleh oleksandr oleksii oleksiy
  olivier olle olusegun omar ondrej ong orest orhan oriol orlando osama oscar oskar oskars osman osmar osvaldo othman otto
  oumar ousman ousmane ove ovidiu owen oystein oyvind paavo pablo padraig pak pal pall panagiotis paolo pascal pascual
  pasquale pastor patricio patrick patrik pau paul paulino paulo pavel pavlo pavol pawel peder pedro peeter pekka peng per
  pere perry pertti petar pete peter petr petras petre petro petros petru petter philip philipp philippe phillip pier
  piergiorgio pierluigi piero pierre piet pieter pietro piotr pir pius poul pradeep prafulla prakash prasanta pratap prem
  priit prince professor purna pyotr qin rachid radek radim rafael rafal raffaele rai raimo raimundas raimundo rainer
  raivo rajendra ralph ramesh rami ramiro ramon randolph randy rao raphael rasmus rauf raul ravi ravindra raymond razvan
  recep reggie reginald reginaldo regis rein reinhard remi remigijus remo remy renato renaud rene renzo rex reza riad
  ricard ricardo riccardo richard rick ridha rihards rimantas rob robert roberto rocco rod roderick rodney rodolfo rodrigo
  roel rogelio roger rogerio roland rolando rolf romain roman romeo ron ronald ronaldo ronan ronnie ronny roque rory ross
  rostislav roy ruben rudi rudolf rudy rufino rui rumen runar rune rupert ruslan russ russell rustam ruud ryan ryszard
  saad sabri saeed said saidu sajid salah salahuddin saleem saleh salem salim salman salomon salvador salvatore samba sami
  samir sammy sampson samson samuel samvel sander sandor sandro sani sanjay santiago sarath sardar satoshi saud saul sayed
  sayyid scott seamus sean sebastian sebastiano sebastiao sebastien seiji selim serge sergei sergey sergio sergiu serhii
  serhiy seth severino seyed seyyed shah shahid shamsul shane shankar sharad shaun shawn sher shi shigeo shigeru shim
  shinichi shlomo shyam siarhei siarhiej sidi sidney siegfried sigurd silas silvano silvestre silvio silviu simao simeon
  simon slawomir slim solomon sonny soren sorin sotiris souleymane spencer spiros staffan stan stanislas stanislav
  stanislaw stanley stavros stefan stefano stein steinar sten stepan stephan stephane stephen steve steven stewart stig
  stuart subhash suleiman suleyman sunil surendra suresh sushil svein sven svend sverre syed sylvain sylvester szabolcs
  tadeusz tahir takahiro takao takashi takeshi takis taku tamas taoufik tapas taras tarek tariq tarmo taro tarun tatsuo
  ted teddy teodor teodoro terence tetsuya tevita thabo thanasis theodore theodoros thibaut thierry thomas thor tiago
  tibor tigran tiit tim timo timothy timur tito titus tobias todd tom tomas tomasz tomislav tommaso tommy ton tony toomas
  tor torbjorn tore torgeir torsten toru toshio traian travis trent trevor trond troy tseng tudor tullio tung tyler ugo
  ugyen uladzimir uldis ulf ulo ulrich ulrik umar umaru umberto umit unai uri uriel urmas urs usman uzi vaclav vadim vadym
  vahagn vahe valdis valentin valentyn valeri valerii valerio valeriu valeriy valery valeryi vance vardan vasil vasile
  vasilis vasiliy vasily vasyl vernon vesa viacheslav vic vicenc vicent vicente victor victoriano vidar vijay viktar
  viktor ville vincent vincenzo vinicius viorel virendra virgil virgilio vit vitalii vitaliy vitaly vitezslav vito vitor
  vittorio vlad vladimir vladislav vladyslav vlastimil vojtech volodymyr vyacheslav vytautas waldemar walid walter warren
  wasil wayne wellington werner wes wieslaw wilfred will willem william wilson wim win winston wladyslaw wlodzimierz
  wojciech wolfgang wouter xavier xie yaakov yahya yannakis yannick yannis yao yaroslav yasar yasin yassine yasuhiro
  yasushi yaw yegor yen yevgeny yevhen yitzhak yoichi yoshinori yoshio yoshitaka yossi yousef youssef yuan yuji yukio
  yunus yuri yurii yuriy yury yusuf yutaka yvan yves yvon zack zahid zakaria zarko zbigniew zdenek zdravko ze zeljko zhou
  zlatko zoltan zoran zsolt zulfikar zulfiqar zurab`;

export const womensNames = `
  abigail ada adela adriana agnes agneta agnieszka aicha aida aina aisha alba albertina alda alejandra aleksandra alena
  alessandra alessia alexandra alice alicia alina aline alison alla alma amal amalia amanda amelia aminata amparo ana
  anabela anastasia andree ane anette angela angeles angelica angelika angelina anita anja ann anna annabel anne anneli
  annette annick annika antoinette antonella antonia araceli arlette ase asma asta astrid asuncion aud audrey aurelie
  aurora ayesha ayse barbara barbro beata beate beatrice beatrix beatriz becky begona belen benedicte bente berit
  bernadette berta beth betsy bettina betty beverley beverly bianca birgit birgitta bjorg blanca bonnie brenda bridget
  brigitte britt camila camilla carina carme carole carolina caroline carolyn carrie catalina catarina caterina catherine
  cathy cecile cecilia cecilie celia celine chantal charity charlotte cheryl chiara christelle christiane christina
  christine cindy claire clara clare claudette claudia claudine colette colleen concepcion consuelo corina corinne
  cornelia cristina cynthia dagmar dalia danielle daphne dawn deb debbie deborah delia delphine denise desiree diana diane
  dianne dina dolores dolors donna dora doreen doris dorothy dulce edith edna eileen ekaterina elaine eleanor elena eleni
  eleonora eliane elin elina elisa elisabeth elisabetta elise elizabeth ella ellen els elsa else elsie elvira elzbieta
  emanuela emilie emily emine emmanuelle erica erika erzsebet esperanca esperanza estelle ester esther eulalia eunice eva
  eve evelyn evelyne ewa fabienne fabiola farida fatiha fatima fatma fatoumata federica fernanda filomena fiona flavia
  flor flora florence franca francesca francine francisca francoise frederique gabriela gabriella gabrielle gaelle gail
  galina gemma genevieve georgina geraldine gertrude gillian gina ginette ginny giovanna gisela gisele giulia giuseppina
  gladys gloria grace graciela grazia grete gudrun gunilla gunn hala halima halina halyna hanna hannah hanne harriet hazel
  heather hege heidi helen helena helene helga helle hellen hilda hilde holly huguette idoia ildiko ileana ilona ilse
  imelda ina ines inese inga inger ingrid ingvild inmaculada inna irena irene irma iryna isabel isabella isabelle isaura
  ivana iveta iwona jacqueline jamila jane janet janice janine jaroslava jasmine jeanette jeanine jeannette jeannine jen
  jennie jennifer jenny jessica jessie jill jitka joana joanna joanne jocelyne joelle johanna josefina josephine josette
  joyce judit judith judy juliana julie julieta justine karin karina karine karla karolina katalin katarina katarzyna kate
  katerina kateryna katherine kathleen kathryn kathy katia katie katja katrin katrina kay kerstin khadija kimberly kirsti
  kirsty kjersti klara krista kristin kristina krystyna laetitia laila lamia lana lara larysa latifa laura laure lea lena
  lene lenka leonie leonor lesley leyla lia lidia liesbeth lilia liliana liliane lillian lina linda lindiwe line lisa
  lisbeth lise liudmila liudmyla liv liz lois lorena loretta lori lorna lorraine lotta louise lourdes lucia luciana lucie
  lucila lucy ludmila luisa lydia lynda lynne lyubov lyudmila mabel macarena madeleine magda magdalena maite maja
  malgorzata malin manon manuela mara marcela marcia margaret margareta margarida margarita margherita margit margrethe
  marguerite maria mariam marianne maribel maricela marie marietta marija marilena marilyn marina marine marisa marit
  mariya marja marjorie marketa marlene marta martha martina martine mary maryam maryna maryse mathilde maud maura maureen
  may maya mayra meg melanie melinda melissa merce mercedes merete meritxell mette michaela michelle mihaela milagros
  mildred milena mimi mina mireia mireille mirela mirella miriam mirjam miroslava mona monica monika monique montserrat
  muriel myriam nadege nadezhda nadia nadine naima najla nancy naomi natalie nataliia nataliya natalya natasa natasha
  nathalie nelly nerea nicole nina noelia norma nuria oana odete odette odile ofelia oksana olena olga olha olivia oumou
  paivi paloma pam pamela paola pascale patricia patrizia paula paulette paulina pauline peggy penny pernille petra pia
  pilar pramila priscilla purificacion rabia rachael rachel ragnhild raisa raluca randi rebeca rebecca regina regine
  renata renate renee renuka rina rita roberta robyn rocio rodica romana rosa rosalba rosalia rosanna rose rosemary roxana
  ruth sabina sabine sabrina sajida sally salma samantha samia samira sandra sandrine sara sarah sari selina selma
  severine shahida shazia sheila shelley shelly sherry sian signe sigrid silva silvana silvia simona siobhan siri sita
  siti siv sofia sofie soledad solveig sonia sonja sophia sophie soraya souad sri stefania stefanie stella stephanie sue
  susan susana susanna susanne suzana svetlana svitlana syeda sylvia sylvie synnove tamar tamara tammy tania tanja tanya
  tarja tatiana tatjana teresa terri tetiana thelma theodora theresa therese tiina tina tineke tiziana toril tove trine
  trish trude ulla ulrika ursula urszula valentina valeria valerie vanessa vera verena veronica veronika veronique vesna
  vicki vicky victoria viktoria viola violeta viorica virginia virginie vittoria viviane vlasta wanda wenche wendy winnie
  yael yasmin yasmine yelena yoko yolanda yuliia yuliya yvette yvonne zainab zdenka zeynep zuzana`;
