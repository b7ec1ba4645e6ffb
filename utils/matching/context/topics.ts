/**
 * Words that say what somebody is: an office of a class (`president`, `minister` ...), or something that is no office (a striker, an
 * actress). Stems of folded words, `=` before a whole word; English, Russian and Ukrainian, Kazakh, Arabic, German,
 * French, Spanish, Polish, Czech; the commonest in Italian, Portuguese, Hungarian, Romanian, Turkish, Greek and others too, and German
 * compounds as they begin.
 */

/** Classes of offices; what a text says of a person is compared with what the dataset knows. */
export type OfficeClass =
  | 'president'
  | 'head'
  | 'minister'
  | 'deputy'
  | 'senator'
  | 'state'
  | 'governor'
  | 'mayor'
  | 'ambassador'
  | 'judge'
  | 'royal'
  | 'leader'
  | 'director'
  | 'official';

export const officeStems: Readonly<Record<OfficeClass, string>> = {
  president:
    'allamfo president =potus президент prezident prasident presidente الرييس رييس =pres bundesprasident staatsprasident vizeprasident vicepresiden cumhurbaskan presiden presedint προεδρ',
  head: 'premier =pm chancellor taoiseach премьер прем канцлер prime kanzler bundeskanzler ministerprasident =премьер-министр الوزراء المستشار basbakan vizekanzler altkanzler regierungschef wicepremier chancelier miniszterelnok statsminist paaminist вицепрем віцепрем πρωθυπουργ',
  minister:
    'miniszter minister ministr ministre ministro =secretary министр міністр وزير =foreign =мид =мида =миду =мидом =мвд =мзс =мвс минобороны минфин минздрав минюст минобрнауки минэкономразвити минэнерго минтранс минкультуры innenminist außenminist aussenminist finanzminist justizminist umweltminist verkehrsminist wirtschaftsmin verteidigungsmi gesundheitsmini staatsminist bundesminist bundesinnenmin bundesaußenmin bundesfinanzmin bundesjustizmin bundesumweltmin bundesverkehrsm bundeswirtschaf bundesverteidig bundesgesundhei staatssekret utrikesminist finansminist miniszter ministryn wiceminist =bakan bakani menteri =secretario =secretaria министър замминистр υπουργ',
  deputy:
    'kepvisel congressm congressw lawmaker legislator =mp =mps =mep =rep =reps =representative =congressman =congresswoman parliamentar депутат нардеп парламентари конгрессмен deputy deputad diputad abgeordnet poslan posel =mk =td نايب bundestagsabgeo landtagsabgeord nationalrat =depute deputat milletvekil βουλευτ',
  senator: 'senator =sen =sens сенатор senador senateur السيناتور',
  state: 'assemblym assemblyw',
  governor:
    'governor =gov =govs губернатор gouverneur gobernador әкім аким حاكم landeshauptman governador governator gubernur hejtman wojewod =valisi محافظ',
  mayor:
    'polgarmester fopolgarmester mayor =мэр =мэра =мэру =мэром =мэре =мер городничий burgermeister oberburgermeister alcalde maire primator burmistrz prezydent burgemeester =sindaco prefeit belediye кмет',
  ambassador:
    'nagykovet ambassador envoy посол посла послом послу постпред полпред елші سفير botschafter ambassadeur embajador ambasciat embaixad buyukelci посланик',
  judge: 'judge justice судья судьи судью суддя attorney прокурор генпрокурор',
  royal:
    'king queen prince princess emperor emir sultan sheikh monarch pope король короля королем королева королевы королеве королеву принц эмир султан шейх император папа папы монарх الملك الامير الشيخ',
  leader:
    'leader chairman chairwoman chairperson speaker spokesm spokesw spokesp лидер лідер глава главы главе главой главу председател голова голови спикер руководител секретар вождь төраға marszal fraktionschef vorsitzend baskan',
  director: '=director =direktor =directeur директор',
  official:
    'politic candidate nominee incumbent advis administration cabinet government gobierno gouvernement governo regierung rząd official general admiral commander commissioner diplomat republican democrat conservative labour liberal tory communist party campaign политик кандидат советник радник чиновник генерал адмирал командующ дипломат коммунист партия партии оппозиц правительств політик саясаткер уряд',
};

/** Callings that are no public office. */
export const otherStems =
  'astronaut cosmonaut striker midfielder defender goalkeeper winger footballer quarterback pitcher batsman bowler basketballer coach player =seed seeded cyclist boxer swimmer sprinter golfer jockey skater skier wrestler ' +
  'actor actress singer rapper musician guitarist drummer bassist composer novelist poet author writer filmmaker producer comedian painter artist photographer dancer model chef ' +
  'councillor councilor councilm councilw professor =prof scientist researcher physicist chemist biologist economist historian analyst engineer architect surgeon doctor lawyer ' +
  'ceo =cfo businessm businessw volunteer =resident =neighbor =neighbour nurse pastor founder entrepreneur banker investor trader owner manager farmer teacher student driver victim suspect defendant murder killer policeman officer detective sergeant reporter journalist correspondent columnist editor =host consultant speechwriter pollster ' +
  'футболист нападающ защитник вратар полузащитник хоккеист теннисист боксер тренер спортсмен гимнаст лыжни биатлонист фигурист чемпион ' +
  'актер актрис певец певиц певц музыкант композитор писател поэт режиссер художник продюсер сценарист комик телеведущ блогер ' +
  'профессор ректор ученый физик химик биолог историк аналитик инженер архитектор врач хирург адвокат ' +
  'бизнесмен предпринимател банкир миллиардер основател водител учител студент школьник потерпевш подозреваем обвиняем убийц полицейск журналист корреспондент редактор ' +
  'актор актриса співак співачка письменник режисер художник професор вчений футболіст гравець лікар лікарка журналіст ' +
  'әнші ақын жазушы актер ғалым спортшы ойыншы журналист لاعب مدرب ممثل مطرب كاتب شاعر مخرج فنان صحفي صحافي مراسل مهندس طبيب باحث محلل محام ' +
  'fusballer schauspieler schriftsteller regisseur historiker anwalt rechtsanwalt forscher unternehmer sanger musiker trainer ' +
  'acteur chanteur ecrivain footballeur entraineur avocat medecin cantante escritor futbolista entrenador abogad periodista giornalist calciator allenator attore attrice scrittor regista jogador treinador jornalist ' +
  'aktor piosenkar pisarz rezyser trener pilkarz dziennikarz lekarz herec zpevak spisovatel fotbalist novinar ' +
  'ujsagiro sportujsagiro labdarug szinesz enekes edzo kolto rendezo professzor ugyved orvos jurnalist scriitor antrenor regizor fotbalist cantaret ' +
  'voetballer schrijver zanger hoogleraar skadespelar skuespiller forfatter forfattar fotbollsspel fodboldspil fotballspil nayttelij kirjailij valmentaj futbolcu gazeteci oyuncu sarkici yazar wartawan pemain pelatih penyanyi ηθοποι δημοσιογραφ ποδοσφαιριστ συγγραφε τραγουδιστ';

/** Words of sport and of the stage that tell what a whole text is about. */
export const leisureStems =
  'soccer football league cup match matches innings wicket goal goals scored season tournament championship olympic inning baseball basketball nba nfl nhl mlb tennis rugby cricket golf playoff semifinal quarterfinal midfielder striker homered halftime ' +
  'film movie album song concert actor actress singer hollywood oscar grammy novel theatre ' +
  'футбол хоккей матч чемпионат турнир сборн лига клуб гол голов сезон спорт олимпи теннис финал актер актрис фильм кино режиссер альбом песн концерт сериал театр роман ' +
  'матч чемпіонат фільм актор пісн спектакль';

/** Words of public affairs that tell what a whole text is about. */
export const publicStems =
  'president minister government parliament election senate congress lawmaker policy diplomat treaty sanction ministry cabinet vote voter campaign party ambassador republican democrat legislat ' +
  'президент министр правительств парламент конгресс выбор депутат сенат закон санкци посол политик партия партии оппозиц губернатор кремл дум ' +
  'міністр уряд вибор депутат закон парті';
