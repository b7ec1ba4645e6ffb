/** Where a governor, mayor or envoy is: places as Chinese writes them, with the word by which the offices of the dataset name them. */

export const hanPlaces: string =
  '北京 beijing 天津 tianjin 上海 shanghai 重庆 chongqing 重慶 chongqing 河北 hebei 山西 shanxi 辽宁 liaoning 遼寧 liaoning 吉林 jilin ' +
  '黑龙江 heilongjiang 黑龍江 heilongjiang 江苏 jiangsu 江蘇 jiangsu 浙江 zhejiang 安徽 anhui 福建 fujian 江西 jiangxi 山东 shandong ' +
  '山東 shandong 河南 henan 湖北 hubei 湖南 hunan 广东 guangdong 廣東 guangdong 海南 hainan 四川 sichuan 贵州 guizhou 貴州 guizhou ' +
  '云南 yunnan 雲南 yunnan 陕西 shaanxi 陝西 shaanxi 甘肃 gansu 甘肅 gansu 青海 qinghai 广州 guangzhou 廣州 guangzhou ' +
  '深圳 shenzhen 武汉 wuhan 武漢 wuhan 台北 taipei 臺北 taipei 新北 new|taipei 桃園 taoyuan 桃园 taoyuan 台中 taichung 臺中 taichung ' +
  '台南 tainan 臺南 tainan 高雄 kaohsiung ' +
  '美国 united|states 美國 united|states 美 united|states 法国 france 法國 france 法 france 英国 united|kingdom 英國 united|kingdom ' +
  '英 united|kingdom 加拿大 canada 俄罗斯 russia 俄羅斯 russia 俄 russia 日本 japan 日 japan 德国 germany 德國 germany 德 germany ' +
  '澳大利亚 australia 澳洲 australia 新西兰 new|zealand 紐西蘭 new|zealand 荷兰 netherlands 荷蘭 netherlands 匈牙利 hungary 葡萄牙 portugal ' +
  '捷克 czech 欧盟 european|union 歐盟 european|union 联合国 united|nations 聯合國 united|nations 非盟 african|union ' +
  '吉尔吉斯斯坦 kyrgyzstan 吉尔吉斯 kyrgyzstan 哈萨克斯坦 kazakhstan 哈萨克 kazakhstan 哈 kazakhstan 乌兹别克斯坦 uzbekistan 乌 uzbekistan ' +
  '蒙古国 mongolia 蒙古 mongolia 马来西亚 malaysia 馬來西亞 malaysia 印度尼西亚 indonesia 印尼 indonesia 印度 india 泰国 thailand 泰國 thailand ' +
  '菲律宾 philippines 菲律賓 philippines 缅甸 myanmar 緬甸 myanmar 孟加拉国 bangladesh 孟加拉 bangladesh 越南 vietnam 韩国 korea 韓國 korea ' +
  '伊朗 iran 以色列 israel 卡塔尔 qatar 利比亚 libya 塞内加尔 senegal 埃塞俄比亚 ethiopia 巴哈马 bahamas 阿根廷 argentina 巴西 brazil 巴基斯坦 pakistan';
