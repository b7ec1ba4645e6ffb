/**
 * How Chinese and Japanese write offices and what stands beside them, as `../../matching/by-sound/written-table.ts` reads it: what offices
 * end with, places, patterns with their names, and offices. A name that is known by its sound alone is believed only beside such a word, so
 * that they are narrow: `部长` alone may lead a shop, `大使` advertise one. No office of many seats is among them: of three thousand deputies
 * of a congress some sound alike.
 */

export const chinese = `
长長席記记理相員员任使表人官统統揆裁委首
北京 beijing 天津 tianjin 上海 shanghai 重庆 chongqing 重慶 chongqing 河北 hebei 山西 shanxi 辽宁 liaoning 遼寧 liaoning 吉林 jilin 黑龙江 heilongjiang 黑龍江 heilongjiang 江苏 jiangsu 江蘇 jiangsu 浙江 zhejiang 安徽 anhui 福建 fujian 江西 jiangxi 山东 shandong 山東 shandong 河南 henan 湖北 hubei 湖南 hunan 广东 guangdong 廣東 guangdong 海南 hainan 四川 sichuan 贵州 guizhou 貴州 guizhou 云南 yunnan 雲南 yunnan 陕西 shaanxi 陝西 shaanxi 甘肃 gansu 甘肅 gansu 青海 qinghai 广州 guangzhou 廣州 guangzhou 深圳 shenzhen 武汉 wuhan 武漢 wuhan 台北 taipei 臺北 taipei 新北 new|taipei 桃園 taoyuan 桃园 taoyuan 台中 taichung 臺中 taichung 台南 tainan 臺南 tainan 高雄 kaohsiung 美国 united|states 美國 united|states 美 united|states 法国 france 法國 france 法 france 英国 united|kingdom 英國 united|kingdom 英 united|kingdom 加拿大 canada 俄罗斯 russia 俄羅斯 russia 俄 russia 日本 japan 日 japan 德国 germany 德國 germany 德 germany 澳大利亚 australia 澳洲 australia 新西兰 new|zealand 紐西蘭 new|zealand 荷兰 netherlands 荷蘭 netherlands 匈牙利 hungary 葡萄牙 portugal 捷克 czech 欧盟 european|union 歐盟 european|union 联合国 united|nations 聯合國 united|nations 非盟 african|union 吉尔吉斯斯坦 kyrgyzstan 吉尔吉斯 kyrgyzstan 哈萨克斯坦 kazakhstan 哈萨克 kazakhstan 哈 kazakhstan 乌兹别克斯坦 uzbekistan 乌 uzbekistan 蒙古国 mongolia 蒙古 mongolia 马来西亚 malaysia 馬來西亞 malaysia 印度尼西亚 indonesia 印尼 indonesia 印度 india 泰国 thailand 泰國 thailand 菲律宾 philippines 菲律賓 philippines 缅甸 myanmar 緬甸 myanmar 孟加拉国 bangladesh 孟加拉 bangladesh 越南 vietnam 韩国 korea 韓國 korea 伊朗 iran 以色列 israel 卡塔尔 qatar 利比亚 libya 塞内加尔 senegal 埃塞俄比亚 ethiopia 巴哈马 bahamas 阿根廷 argentina 巴西 brazil 巴基斯坦 pakistan
gap\t$
notHeld\t(?:副|候任|候选|候選|准|準|助理|代理|拟任|擬任)$
past\t(?:前|原|前任|已故|卸任)$
foreign\t(?:日本|韩国|韓國|韓国|朝鲜|朝鮮|越南|马来西亚|馬來西亞|泰国|泰國|印尼|印度尼西亚|菲律宾|菲律賓|柬埔寨|蒙古|老挝|缅甸|美国|美國|米国|ロシア|タイ|ベトナム|インド|フィリピン|マレーシア|インドネシア|モンゴル|俄罗斯|俄羅斯|英国|英國|法国|法國|德国|德國|(?<!\\d)日|韩|韓)[の的]?$
otherWord\t^(?:级|級|台|府|办|辦|夫人|助理|人选|人選|候选|候選|秘书|秘書|发言人|發言人|特使)
otherBefore\t(?:记者|記者|教授|医生|醫生|醫師|演员|演員|歌手|教练|教練|球员|球員|选手|選手|律师|律師|导演|導演|作家|老师|老師|学生|學生|工人|农民|農民|司机|老板|董事长|董事長|经理|經理|主编|編輯|编辑|摄影|攝影|通讯员|文|图|圖)[\\s:：]?$
otherBehind\t^\\s?[/／]?\\s?(?:摄|攝|文$|报道|報導|编辑|編輯|记者|記者|教授|医生|醫生|老师|老師|同学|同學|律师|律師|饰)
国家主席|國家主席\t^president$\tCN
国家副主席|國家副主席\t^vice president$\tCN
总书记|總書記\t^general secretary\tCN
(?:国务院|國務院)?(?:副总理|副總理)|副首相\t^(?:executive )?vice premier\tCN
(?:国务院|國務院)?(?:总理|總理)|総理|首相\t^(?:prime minister|premier)\tCN SG
国务委员|國務委員\t^state councill?or\tCN
(?:国务院|國務院)(?:秘书长|秘書長)\t^secretary-general of the state council\tCN
(?:全国人大常委会|全國人大常委會)?(?:副委员长|副委員長)\t^vice president of the national people\tCN
外交部?部?[长長]|外[长長]|外相\t^(?:foreign )?minister\\b.*foreign|^foreign minister\tCN TW
[国國]防部?部?[长長]|防[长長]|[国國]防相\t^minister\\b.*defen[cs]e|^defen[cs]e minister\tCN TW
央行行长|央行行長|人民银行行长|人民銀行行長|中央银行行长\t^governor of the .*bank\tCN
央行總裁|央行总裁\t^governor of the .*bank\tTW
(?:最高人民法院|最高法)院[长長]\tpresident of the supreme people\tCN
审计长|審計長\t^auditor general\tCN
联合参谋部参谋长|總參謀長|总参谋长\t^chief of the joint staff\tCN
(?:国家)?(?:发展改革委|发改委|發改委)主任\tnational development and reform\tCN
(?:国家)?(?:卫生健康委|卫健委|衛健委)主任\tnational health commission\tCN
(?:国家)?民委主任\tstate ethnic affairs\tCN
PLACE省?省[长長]\t^governor of (?!the )\tCN
PLACE市?市[长長]\t^mayor of\tCN TW
自治区(?:政府)?主席|自治區(?:政府)?主席\t^chairman of the people.s government\tCN
(?:驻|駐)PLACE(?:特命全权|特命全權)?大使\t^ambassador to\tCN
(?:驻|駐)PLACE(?:代表|大使)\t^(?:ambassador|(?:permanent )?representative) to\tCN TW
[\\u4e00-\\u9fff](?:部|院|国台办|国务院)(?:新闻)?(?:发言人|發言人)|報道官\t^spokes\tCN TW
副總統|副总统\t^vice president$\tTW
[總总総][統统]\t^president$\tTW
行政院[长長]|閣揆|阁揆\t^premier|^president of executive yuan\tTW
行政院副院[长長]\t^vice premier|^vice president of executive yuan\tTW
立法院[长長]\t^president of the legislative yuan\tTW
監察院[长長]|监察院[长長]\t^president of the control yuan\tTW
國民黨主席|国民党主席\t^chair(?:man|person) of the kuomintang\tTW
[陸陆]委[會会]主委|[陸陆]委[會会]主任委[員员]\tmainland affairs\tTW
行政院秘[書书][长長]\t^secretary general\tTW
總統府秘書長|总统府秘书长\t^secretary-general to the president\tTW
特首|行政长官|行政長官\t^chief executive$\tHK MO
(?:商务|商務)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:commerce)|^(?:commerce) minister\tCN TW
(?:财政|財政)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:finance)|^(?:finance) minister\tCN TW
(?:教育)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:education)|^(?:education) minister\tCN TW
(?:公安)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:public security)|^(?:public security) minister\tCN TW
(?:国家安全|國家安全|国安|國安)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:state security)|^(?:state security) minister\tCN TW
(?:司法|法務|法务)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:justice)|^(?:justice) minister\tCN TW
(?:民政)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:civil affairs)|^(?:civil affairs) minister\tCN TW
(?:农业农村|農業農村|农业|農業)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:agriculture)|^(?:agriculture) minister\tCN TW
(?:文化)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:culture)|^(?:culture) minister\tCN TW
(?:科技|科学技术)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:science and technology)|^(?:science and technology) minister\tCN TW
(?:交通运输|交通運輸|交通)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:transport)|^(?:transport) minister\tCN TW
(?:水利)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:water resources)|^(?:water resources) minister\tCN TW
(?:住房和城乡建设|住房城乡建设|住建)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:housing)|^(?:housing) minister\tCN TW
(?:生态环境|生態環境)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:ecology|environment)|^(?:ecology|environment) minister\tCN TW
(?:自然资源|自然資源)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:natural resources)|^(?:natural resources) minister\tCN TW
(?:工业和信息化|工信)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:industry and information)|^(?:industry and information) minister\tCN TW
(?:人力资源和社会保障|人社)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:human resources)|^(?:human resources) minister\tCN TW
(?:退役军人事务|退役軍人事務)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:veterans)|^(?:veterans) minister\tCN TW
(?:应急管理|應急管理)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:emergency)|^(?:emergency) minister\tCN TW
(?:铁道|鐵道)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:railways)|^(?:railways) minister\tCN TW
(?:內政|内政)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:interior)|^(?:interior) minister\tCN TW
(?:經濟|经济)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:economic affairs)|^(?:economic affairs) minister\tCN TW
(?:衛福|卫福|衛生福利)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:health and welfare)|^(?:health and welfare) minister\tCN TW
(?:勞動|劳动)部?部?[长長]\t^(?:foreign )?minister\\b.*(?:labour)|^(?:labour) minister\tCN TW
`;
