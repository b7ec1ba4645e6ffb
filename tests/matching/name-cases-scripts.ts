/** Names in Greek, Arabic, Chinese, Japanese and Korean texts; the form of a line is told in `mark-text.ts`. */

import { type NameCase, parseCases } from './mark-text.ts';

export const scriptsCases: readonly NameCase[] = parseCases(`
el | Ο [[Βλαντιμίρ Πούτιν|putin]] και ο [[Ντόναλντ Τραμπ|trump]] συναντήθηκαν. // two letters for one sound @2019-05-01
ka | რუსეთის პრეზიდენტმა [[ვლადიმერ პუტინმა|putin]] განაცხადა. // letters that have capitals for headlines alone @2022-05-01
sr | Разговарао је [[Доналд Трамп|trump]] са премијером. // a given name in a spelling of its own @2019-05-01
he | נשיא רוסיה [[ולדימיר פוטין|putin]] נפגש. // the same in another script @2019-05-01
uz | [[Volodimir Zelenskiy|zelensky]] Kiyevda uchrashdi. // the same in Latin letters @2022-05-01
ru | Россия: Сургей Лавров из деревни. // no spelling of a name that we list @2022-05-01
en | China: the Foreign Minister [[Wang Yi|wang-yi]] came. Later Wong said so, and [[Wang|wang-yi]] did. // a syllable that sounds alike is another surname @2019-05-01
el | Ο πρωθυπουργός [[Αλέξης Τσίπρας|tsipras]], Greece. // Greek
el | Η κυβέρνηση του [[Αλέξη Τσίπρα|tsipras]], Greece. // Greek genitive
ar | قال الرئيس [[عبد الفتاح السيسي|sisi]] في مصر. // Arabic
ar | التقى [[بشار الأسد|assad]] في سوريا. // hamza on alef
ar | زار الأمير [[نواف الأحمد الصباح|nawaf]] الكويت. // a family's branch behind the given name
ar | عاد الشيخ جابر الأحمد الصباح أمير دولة الكويت. // his cousin's given name stands before the branch
ar | التقى [[بشار الاسد|assad]] في سوريا. // hamza left out
ar | في مصر [[وعبد الفتاح السيسي|sisi]] قال. // and is written with the name
ar | قال رئيس الوزراء الإسرائيلي [[بنيامين نتنياهو|netanyahu]] إن العملية ستستمر. وقال [[نتنياهو|netanyahu]] اليوم. // a Latin name by its sound; later the surname @2021-03-10
ar | وأكد [[نتنياهو|netanyahu]] أن إسرائيل لن تتراجع. // the surname alone, of a country that the text speaks of @2021-03-10
ar | وزير الخارجية الروسي [[سيرغي لافروف|lavrov]] في موسكو. // f for v, a given name by its group @2021-03-10
ar | وزير الخارجية الروسي [[سيرجي لافروف|lavrov]] في موسكو. // g as in Egypt @2021-03-10
ar | وزير الخارجية السوري [[فيصل المقداد|mekdad]] في دمشق. // an article that the Latin name lacks @2021-03-10
ar | كتب فيصل المقداد عن دمشق في سوريا. // the same without an office @2021-03-10
ar | المستشارة الألمانية [[أنغيلا ميركل|merkel]]. // an office with the article, an adjective of the country @2021-03-10
ar | الرئيس الفرنسي [[إيمانويل ماكرون|macron]] في باريس. // the letters of long vowels @2021-03-10
ar | الرئيس التركي رجب طيب [[أردوغان|erdogan]]. // an alef that carries a vowel @2021-03-10
ar | رئيس الوزراء البولندي [[دونالد توسك|tusk]]. // the office in two words @2010-03-10
ar | المدرب الألماني أنغيلا ميركل. // a calling that is no office @2021-03-10
ar | الصحفي الروسي سيرغي لافروف في موسكو. // a journalist @2021-03-10
ar | كانت بيانات الوزارة في إسرائيل أفضل من المتوقع. // words that sound like a name @2021-03-10
ar | قال جون سميث وهو عامل بناء في بريطانيا. // a private person called as a member of a parliament is @2012-03-10
ar | غير ان فرنسا تريد قرارين من الرئيس. // short words @2021-03-10
ar | رئيس النادي الألماني ميركل أنغيلا. // the surname first @2021-03-10
ar | وزير الخارجية الروسي سيرغي لافروف بن محمد. // a longer name @2021-03-10
ar | شارع بنيامين فرانكلين في إسرائيل. // another Benjamin @2021-03-10
zh | 中国国家主席[[习近平|xi]]在北京会见。 // no spaces
zh | 国务院总理[[李克强|li-keqiang]]在中国。 // no spaces
zh | [[习近平|xi]]和[[李克强|li-keqiang]]在中国。 // two side by side
zh | 俄罗斯总统[[弗拉基米尔·普京|putin]]在莫斯科。 // a foreigner's whole name, with a dot
zh | 俄罗斯总统[[普京|putin]]在莫斯科。 // two ideographs after an office
zh | 他说普京大学是一所小学。 // two ideographs that may be part of another word
zh | 美国的[[特朗普|trump]]说,他不去。 // three ideographs are nothing else
en | President [[Donald Trump|trump]] of the US spoke; later [[Trump|trump]] left. // his Russian name fits too, and is rarer
ja | 日本の[[安倍晋三|abe]]首相は東京で。 // Japanese, title after the name
ko | 대통령 [[문재인|moon]]은 말했다. // a Korean particle joined to the name
ko | 북한 [[김정은|kim]] 위원장 // Korean, title after the name
`);
