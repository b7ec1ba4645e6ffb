/** Names in Russian, Ukrainian, Kazakh and other Cyrillic texts; the form of a line is told in `mark-text.ts`. */

import { type NameCase, parseCases } from './mark-text.ts';

export const cyrillicCases: readonly NameCase[] = parseCases(`
ru | Президент России [[Владимир Путин|putin]] выступил в Москве. // plain
ru | Слова [[Владимира Путина|putin]] о России. // genitive
ru | Россия: письмо [[Владимиру Путину|putin]]. // dative
ru | Россия: встреча с [[Владимиром Путиным|putin]]. // instrumental
ru | Россия: речь о [[Владимире Путине|putin]]. // prepositional
ru | Россия: [[Путин Владимир|putin]] выступил в Москве. // surname first
ru | Россия: [[Владимир Владимирович Путин|putin]] выступил. // patronymic
ru | Россия: [[Путин Владимир Владимирович|putin]] выступил. // surname, given name, patronymic
ru | Россия: [[Владимир Путин|putin]] выступил. [[Путину|putin]] ответили. // later surname in another case
ru | Россия: президент [[В. Путин|putin]] выступил. // initial
ru | Россия: президент [[В.Путин|putin]] выступил. // initial without space
ru | Россия: президент [[В. В. Путин|putin]] выступил. // two initials
ru | Россия: А. Путин выступил в Москве. // another initial
ru | РОССИЯ: [[ВЛАДИМИР ПУТИН|putin]] ВЫСТУПИЛ // capitals
ru | Людмила Путина выступила в России. // a woman of the surname
ru | Россия: депутат Госдумы [[Владимир Жириновский|zhirinovsky]] выступил. // adjective surname
ru | Россия: депутата [[Владимира Жириновского|zhirinovsky]] осудили. // adjective genitive
ru | Россия: с депутатом [[Владимиром Жириновским|zhirinovsky]] спорили. // adjective instrumental
ru | Россия: [[Владимир Жириновский|zhirinovsky]] выступил. [[Жириновскому|zhirinovsky]] ответили. // later, dative
ru | Россия: [[Вл\u00adадимир Жирин\u00adовский|zhirinovsky]] в Думе. // soft hyphens
ru | Россия: [[Владимир\u00a0Жириновский|zhirinovsky]] в Думе. // no-break space
ru | Россия: [[Владимир Жириновскии\u0306|zhirinovsky]] в Думе. // decomposed й
ru | Россия: министр [[Сергей Лавров|lavrov]] выступил. // only a Latin name in the records
ru | Россия: министра [[Сергея Лаврова|lavrov]] ждут. // romanisation backwards and genitive
ru | Россия: премьер [[Дмитрий Медведев|medvedev]] выступил. // romanisation backwards
ru | Россия: премьер [[Д.Медведев|medvedev]] выступил. У [[Медведева|medvedev]] спросили. // introduced by initials
ru | Медведев проснулся в лесу. // a surname that means nothing here
ru | Президент США [[Барак Обама|obama]] выступил в Вашингтоне. // plain
ru | США: речь [[Барака Обамы|obama]]. // a name in -a
ru | США: встреча с [[Бараком Обамой|obama]]. // a name in -a, instrumental
ru | США: президент [[Б.Обама|obama]] выступил. // initial across scripts
ru | США: [[Барак Обама|obama]] уехал. Госпожа Обама осталась. // Mrs is not the president
ru | Президент США [[Дональд Трамп|trump]] выступил. [[Трампа|trump]] ждут. // later genitive
ru | Экс-президент США [[Билл Клинтон|bill-clinton]] выступил. // short given name across scripts
ru | Экс-президент США [[Уильям Клинтон|bill-clinton]] выступил. // long given name across scripts
ru | США: госсекретарь [[Хиллари Клинтон|hillary-clinton]] выступила. // a surname that does not change
ru | Президент США [[Джордж Буш|bush]] выступил. // initial left out
ru | Президент США Джордж Буш-старший выступил. // the elder
ru | Канцлер Германии [[Ангела Меркель|merkel]] выступила. С [[Меркель|merkel]] спорят. // plain
ru | Канцлера Германии [[Ангелу Меркель|merkel]] ждут. // given name changes, surname not
ru | Премьер Люксембурга [[Жан-Клод Юнкер|juncker]] выступил. // j as in French, j as in German
ru | Люксембург: премьер [[Ж.-К.Юнкер|juncker]] выступил. // initials with a hyphen
ru | Франция: экс-министр [[Доминик Стросс-Кан|strauss-kahn]] выступил. [[Стросс-Кана|strauss-kahn]] ждут. // hyphened surname
ru | Франция: экс-премьер [[Доминик де Вильпен|villepin]] выступил. // particle
ru | Президент Франции [[Эмманюэль Макрон|macron]] выступил. // French vowels
ru | Президент Франции [[Франсуа Олланд|hollande]] выступил. // silent h
ru | Президент Мексики [[Энрике Пенья Ньето|pena-nieto]] выступил. // two surnames
ru | Президент Кубы [[Мигель Диас-Канель|diaz-canel]] выступил. [[Диас-Канеля|diaz-canel]] ждут. // hyphen, genitive
ru | Президент Кубы [[Мигель Диас-Канель|diaz-canel]] выступил. // plain
ru | Экс-президент Сальвадора [[Франсиско Флорес|flores]] выступил. // second surname left out
ru | Президент Венесуэлы [[Уго Чавес|chavez]] выступил. [[Чавеса|chavez]] ждут. // silent h
ru | Председатель КНР, Китай: [[Си Цзиньпин|xi]] выступил. // pinyin backwards
ru | Китай: речь [[Си Цзиньпина|xi]]. // pinyin and genitive
ru | Китай: премьер [[Ли Кэцян|li-keqiang]] выступил. // pinyin backwards
ru | Южная Корея: генсек ООН [[Пан Ги Мун|ban]] выступил. Слова [[Пан Ги Муна|ban]]. // Korean b is p, k inside is g
ru | Президент Южной Кореи [[Пак Кын Хе|park]] выступила. // Park without r, g is k
ru | Брат лидера КНДР [[Ким Чен Ына|kim]] уехал. // Jong is Чен, un is Ын
ru | КНДР: лидер [[Ким Чен Ын|kim]] выступил. Ким Чон Нам уехал. Ким вернулся. // a family name first that two have
ru | Президент Тайваня [[Цай Инвэнь|tsai]] выступила. // ng before a consonant
ru | Тайвань: мэр Гаосюна [[Хань Гоюй|han]] выступил. // Wade-Giles: kuo is го
ru | Президент Чили [[Мишель Бачелет|bachelet]] выступила. // a given name that is another’s in Cyrillic
ru | Йемен: президент [[Али Абдалла Салех|saleh]] уехал. [[Салеха|saleh]] ждут. // an Arabic h at the end
ru | Великобритания: министр [[Уильям Хэйг|hague]] выступил. // -ague
ru | Сенатор США [[Рэнд Пол|paul]] выступил. // a surname that is another’s given name
ru | Премьер Великобритании [[Борис Джонсон|boris]] и его подруга Кэрри Симондс, два министра. // sounds like a minister of a country that is not spoken of
ru | Китай, Казахстан: посол [[Чжан Сяо|zhang-envoy]] вызван в апреле 2020 года. // told apart by the office @2020-04-16
ru | Премьер Японии [[Синдзо Абэ|abe]] выступил. [[Абэ|abe]] уехал. // Japanese backwards
ru | КНДР: лидер [[Ким Чен Ын|kim]] в Пхеньяне. // three syllables apart
ru | КНДР: лидера [[Ким Чен Ына|kim]] ждут в Пхеньяне. // three syllables, genitive
ru | Премьер Венгрии [[Виктор Орбан|orban]] выступил. // Hungarian backwards
ru | Премьер Польши [[Дональд Туск|tusk]] выступил. Слова [[Туска|tusk]]. // Polish backwards
ru | Премьер Чехии [[Андрей Бабиш|babis]] выступил. // the Russian form of the given name
ru | Президент Турции [[Реджеп Тайип Эрдоган|erdogan]] выступил. [[Эрдогана|erdogan]] ждут. // Turkish backwards
ru | Президент Казахстана [[Касым-Жомарт Токаев|tokayev]] выступил. [[Токаева|tokayev]] ждут. // Kazakh in Russian
ru | Президент Казахстана [[Нурсултан Назарбаев|nazarbayev]] выступил. // Kazakh in Russian
ru | Казахстан: [[Нурсултана Абишевича Назарбаева|nazarbayev]] ждут. // patronymic that the records lack
ru | Казахстан: замминистра [[Шахрат Нурышев|nuryshev]] выступил. // minor office across scripts
ru | Президент Украины [[Владимир Зеленский|zelensky]] выступил. // the Russian form of a Ukrainian name
ru | Президент Украины [[Пётр Порошенко|poroshenko]] выступил. // ё and another form of the given name
ru | Украина: экс-премьер [[Юлия Тимошенко|tymoshenko]] выступила. У [[Юлии Тимошенко|tymoshenko]] спросили. // given name changes
ru | Президент Белоруссии [[Александр Лукашенко|lukashenko]] выступил. // plain
ru | Белоруссия: речь [[Александра Лукашенко|lukashenko]]. // genitive
ru | Белоруссия: В.Лукашенко вышел. // a son has another initial
ru | Президент Египта [[Абдель Фаттах ас-Сиси|sisi]] выступил. // another article
ru | Президент Сирии [[Башар Асад|assad]] выступил. [[Асада|assad]] ждут. // article left out
ru | Президент Сирии [[Башар аль-Асад|assad]] выступил. // article kept
ru | Саудовская Аравия: принц [[Мухаммед бин Салман|bin-salman]] выступил. // bin
ru | Премьер Израиля [[Биньямин Нетаньяху|netanyahu]] выступил. // the Hebrew form of the given name
ru | США: губернатор [[Мартин О’Мэлли|omalley]] выступил. // apostrophe across scripts
ru | Королева Великобритании [[Елизавета II|elizabeth]] выступила. // another form of the given name, numeral
ru | Королевы Великобритании [[Елизаветы II|elizabeth]] ждут. // genitive and numeral
ru | Император Японии [[Нарухито|naruhito]] выступил. // one name across scripts
ru | Он живёт на улице Нельсона Манделы в ЮАР. // a street
ru | Университет имени Нурсултана Назарбаева в Казахстане. // named after
ru | Аэропорт Нурсултан Назарбаев в Казахстане. // an airport
ru | Россия: депутат Госдумы [[Ольга Козлова|kozlova-f]] и губернатор [[Сергей Козлов|kozlov-m]] вышли. Козлова ждут. // woman and man of a surname
ru | Футболист Сергей Козлов забил гол в матче чемпионата. // a namesake in sport
ru | Россия: губернатор [[Сергей Козлов|kozlov-m]] выступил. С [[Козловым|kozlov-m]] спорят. // instrumental
ru | Владимир вышел. Прошёл день. Россия. // a given name alone
ru | Россия: Владимир Путинцев выступил. // a longer surname
uk | Президент України [[Володимир Зеленський|zelensky]] виступив. // Ukrainian
uk | Україна: промова [[Володимира Зеленського|zelensky]]. // Ukrainian genitive
uk | Україна: зустріч із [[Володимиром Зеленським|zelensky]]. // Ukrainian instrumental
uk | Україна: промова [[Петра Порошенка|poroshenko]]. // Ukrainian -ко changes
uk | Україна: від [[Юлії Тимошенко|tymoshenko]] чекають. // a woman’s -ко does not
uk | Президент Росії [[Володимир Путін|putin]] виступив. // Ukrainian form of a Russian name
uk | Україна: народний депутат [[Володимир Скубенко|skubenko]] виступив. // given name and surname
uk | Україна: народний депутат Володимир Скибенко виступив. // another vowel is another family
uk | Україна: народний депутат [[Скубенко Володимир Петрович|skubenko]] виступив. // with his patronymic
uk | Україна: народний депутат Скубенко Володимир Миколайович виступив. // the son of another father
uk | Україна: народний депутат Володимир Миколайович Скубенко виступив. // the same in the other order
ru | Албания и её президент. Спорили с Россией и Италией. // a country is no surname that sounds so
ru | Румыния и её президент. Данная новость не нова. // too short a surname under its ending
uk | Блок Петра Порошенка в Україні. // a party named after him
kk | Қазақстан Президенті [[Қасым-Жомарт Тоқаев|tokayev]] сөз сөйледі. // Kazakh
kk | Қазақстан Президенті [[Қасым-Жомарт Тоқаевтың|tokayev]] сөзі. // Kazakh genitive
kk | Қазақстан Президенті [[Қасым-Жомарт Тоқаевқа|tokayev]] хат. // Kazakh dative
kk | Қазақстан: [[Нұрсұлтан Назарбаевпен|nazarbayev]] кездесу. // Kazakh instrumental
kk | Қазақстан: Нұрсұлтан Назарбаев көшесі. // a street
kk | Қазақстан: Нұрсұлтан Назарбаев атындағы университет. // named after
be | Беларусь: прэзідэнт [[Аляксандр Лукашэнка|lukashenko]] сказаў. // Belarusian
bg | Русия: президентът [[Владимир Путин|putin]] говори. Россия. // Bulgarian does not inflect
`);
