/**
 * Words that say little by themselves although outlets are named by them, folded: a name made of nothing else
 * (`Time`, `Die Welt`, `Daily News`, `Настоящее время`) is told from ordinary speech only by its surroundings.
 * The data marks such names too; this list is for those that it does not know as words.
 */

import { foldedSet, wordSet } from '../../mentions/word-set.ts';

const english = `
  time times people today now focus week weekly day daily sunday monday morning evening night nightly news newsday press post
  mail sun star moon world globe planet earth mirror guardian independent observer standard express herald tribune telegraph
  journal chronicle gazette record register review reporter report dispatch bulletin monitor examiner inquirer courier
  messenger mercury echo voice speaker spectator citizen advocate leader pioneer patriot republic nation national state
  city town county country village capital metro local global international universal foreign public private free liberty
  freedom justice truth fact facts life live fortune money business economist economy market finance financial science
  nature politics political policy future current first second third new old young big great good front page line
  channel radio television tv network cable media magazine newspaper paper print digital online web wire agency service
  sport sports game games variety rolling stone wired vice vox slate salon quartz verge atlantic hill nation progress
  insider outlook forward beacon sentinel banner argus age era frontier horizon vision view vanguard union reform change
  hope peace war army police north south east west northern southern eastern western central pacific continental union
  farm street road house home family women men girl boy student teacher worker elle mad fun nova mix one two three four
  five six seven zero prime plus top best daily-news talk show story stories call reference source insight inside
  air force forces province cctv conservative liberal labour democrat republican socialist communist hindu muslim christian catholic jewish islamic buddhist informer sonic engine band amazon target apple angel angels friends hill
  reality center centre zentrum centro
  open door window bridge gate tower rock river mountain sea ocean island valley garden park forest tree leaf rose
  hudson carnegie hoover heritage cato sputnik petersburg
  the a an and of in on for to at from by with our your my its us we you it is not do go get make take look see say
`;
const german = `
  wort welt zeit bild spiegel stern fokus heute morgen abend tag woche kurier presse standard blick bote anzeiger rundschau
  nachrichten allgemeine neue deutsche tagblatt tageblatt volk volksstimme freie freiheit wirtschaft handel merkur kreis
  echo osterreich krone kleine zeitung zeitschrift magazin kontext falter profil trend news express
`;
const romance = `
  monde figaro liberation croix point express humanite marianne parisien equipe temps soir matin jour presse echos
  tribune depeche voix nord ouest sud est progres republique pais mundo razon vanguardia voz nacion prensa tiempo dia
  hora universal universo comercio mercurio tercera segunda nacional popular estrella sol luna noticias diario periodico
  republica tempo giornale stampa messaggero foglio manifesto fatto quotidiano verita libero unita avvenire secolo
  globo folha estado publico expresso correio jornal noticia povo imparcial liberal observador politica popolo gente
  panorama espresso oggi domani clarin razon confidencial libre mundo libertad democracia verdad
`;
const slavic = `
  известия ведомости правда труд время новости новая газета вести мир россия русь дождь эхо свобода настоящее первый канал звезда
  комсомолец огонек профиль эксперт взгляд факты факти день дзеркало тижня новини правда вечер вечерний утро жизнь аргументы недели
  свободная пресса голос народ народная страна столица век власть слово дело день неделя час сегодня сьогодни урядовый
  kurier fakt wprost polityka rzeczpospolita wyborcza dziennik newsweek prawda respekt reflex pravo blesk dnes lidove vecer
  vecernji delo dnevnik danas politika blic vreme nin borba pobjeda vijesti avaz oslobodenje dan novosti trud sega kapital
  standart monitor duma nova telegraf час центр svoboda политика спутник strana petra liter golos saba весна
  санкт петербург sankt peterburg
`;
const other = `
  hurriyet milliyet sabah aksam star takvim vatan sozcu cumhuriyet birgun karar dunya haber evrensel yeni safak turkiye
  posta gunes zaman taraf radikal aydinlik gercek hayat bugun anadolu
  heti nepszava magyar hirlap nap vilag adevarul libertatea cotidianul jurnalul gandul romania libera evenimentul
  aftonbladet expressen dagen dag politiken borsen information klassekampen vart land nationen trouw parool telegraaf
  volkskrant metro tijd morgen standaard soir echo aamulehti kaleva savon sanomat ilta paivaleht postimees diena
  rytas respublika
  kompas tempo republika sindo merdeka nation rakyat star sinar harian utusan berita
  азаттык егемен казакстан айкын заман жас алаш
  الاهرام الوطن الخليج النهار الحياه الديار الاخبار اللواء المستقبل الجمهوريه الشروق الراي الغد الدستور البيان الاتحاد العرب القدس الشرق الاوسط
  اليوم الرياض عكاظ المدينه الجزيره العربيه الصباح المصري الثوره البعث تشرين الزمان العالم الحره الايام الصحيفه
  اطلاعات كيهان ايران شرق اعتماد همشهري جمهوري اسلامي فرهيختگان هارتس معاريف
  هم ميهن
`;

/** Folded ordinary words of several languages. */
export const ordinaryWords = foldedSet(english + german + romance + slavic + other);

/**
 * Words that name a kind of medium. A longer name with one of them is hardly anything but an outlet's; a name of
 * nothing else (`TV`, `Radio News`) is no name.
 */
export const mediumWords = foldedSet(`
  news newspaper newspapers times post herald tribune journal gazette press radio tv television agency media network magazine
  daily weekly review chronicle telegraph observer broadcasting broadcaster broadcast channel newswire wire bulletin dispatch
  examiner courier sentinel inquirer enquirer guardian mirror mail today online digital fm sun star express globe record
  standard independent citizen echo bee argus advocate reporter register
  zeitung zeitungen presse nachrichten anzeiger rundschau tageblatt rundfunk fernsehen funk journal quotidien hebdo agence
  chaine france-presse diario periodico prensa noticias agencia cadena emisora canal semanario revista jornal folha noticia
  giornale corriere gazzetta agenzia stampa messaggero dagblad krant tidning tidningen dagbladet avis sanomat lehti
  gazeta dziennik tygodnik kurier novine vecernji dnevnik televizija televize rozhlas denik ajansi gazetesi haber haberler
  газета газети новости новини радио радіо известия вести вісті агентство телеканал канал правда вестник комсомолец
  телевидение телебачення журнал издание видання информ хабар радиосы газеті агенттігі арна
  وكاله صحيفه جريده قناه راديو تلفزيون اذاعه اخبار خبرگزاري روزنامه شبكه
  `);

/** Days and months: papers are called by them, but in a text they are dates. */
export const dateWords = foldedSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi
  samedi dimanche lunes martes miercoles jueves viernes sabado domingo понедельник вторник среда четверг пятница суббота
  воскресенье понеділок вівторок середа субота неділя
  `);

/** Articles that names of outlets begin with, folded. */
export const articles = wordSet('the a an le la les l der die das el los las il lo gli o os as het de al');

/** Articles joined to a preposition, and those of other cases: `au Monde`, `dem Spiegel`, `del Corriere`. */
const inflectedArticles = wordSet(
  'au aux du des dem den del della dello dell al alla allo all nel nella do da dos das ao no na',
);

/** Whether a word is an article, or holds one. */
export function isArticle(folded: string): boolean {
  return articles.has(folded) || inflectedArticles.has(folded);
}
