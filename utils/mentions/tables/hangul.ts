/**
 * How Korean writes surnames, offices and what stands beside them, as `../../matching/by-sound/hangul.ts` reads it: what offices end with,
 * places, patterns with their names, and offices.
 */

export const hangul = `
령리관장재사상석서
서울 seoul 부산 busan 대구 daegu 인천 incheon 광주 gwangju 대전 daejeon 울산 ulsan 세종 sejong 경기 gyeonggi 강원 gangwon 충북 north|chungcheong 충청북도 north|chungcheong 충남 south|chungcheong 충청남도 south|chungcheong 전북 north|jeolla 전라북도 north|jeolla 전남 south|jeolla 전라남도 south|jeolla 경북 north|gyeongsang 경상북도 north|gyeongsang 경남 south|gyeongsang 경상남도 south|gyeongsang 제주 jeju 미국 united|states 미 united|states 일본 japan 일 japan 중국 china 중 china 러시아 russia 영국 united|kingdom 영 united|kingdom 프랑스 france 독일 germany 유엔 united|nations
surnames\t^(?:남궁|황보|제갈|선우|독고|사공|서문|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용리림로량렴라태계피예경봉부가복목형두감음빈동온호범좌팽승간상시갈단견당화])
gap\t(?: (?:한국|북한|대한민국))?(?: ?(?:전|前|현))? ?$
notHeld\t(?:부|차기|후보|예비) ?$
past\t(?:전|前|전직) ?$
foreign\t(?:미국|일본|중국|러시아|영국|프랑스|독일|베트남|대만|우크라이나|이스라엘|인도|호주|캐나다|이탈리아|튀르키예|브라질|필리핀|태국|몽골)(?:의|) ?$
otherWord\t^ ?(?:권한대행|직무대행|대행|후보|당선|예비|비서|배우자|부인|특사|경호|특보|보좌|기록관|직속|선거|급|직|궁|령|배|기(?!자)|실|님?께?서?도? ?이름)
otherBefore\t(?:기자|교수|변호사|배우|가수|감독|선수|작가|아나운서|앵커|특파원|대표|사장|회장|시인|의사|사진|글) ?[=·:]? ?$
otherBehind\t^ ?(?:선임|인턴|전문)? ?(?:기자|특파원|앵커|아나운서|교수|변호사|선수|감독|배우|가수|작가|시인|회장|사장|대표이사|학생|양(?![가-힣])|군(?![가-힣])|평전|기념|도서관|컨벤션|거리|로(?![가-힣]))
(?:(?:경제|사회|내각) ?)?부총리\t^(?:deputy prime minister|vice premier)\tKR KP
(?:국무|내각)?총리\t^(?:prime minister|premier)\tKR KP
대통령\t^president$\tKR
(?:[가-힣]{2,9}부 ?|(?:국방|외교|법무|통일|환경|교육|복지|국토|노동|행안|산업|경제) ?)?장관\t^(?:foreign minister|minister|deputy prime minister)\\b\tKR
외무상\t^(?:foreign minister|minister of foreign)\tKP
국방상\t^minister of defen[cs]e\tKP
(?<![가-힣])(?:국무)?위원장|총비서|최고지도자\t^supreme leader|state affairs\tKP
국회의장\t^speaker of the national assembly\tKR
대법원장\t^chief justice\tKR
(?:헌법재판|헌재)소장\t^president of the constitutional court\tKR
검찰총장\t^prosecutor general\tKR
(?:한국은행|한은) ?총재\t^governor of the bank of korea\tKR
(?:합동참모|합참)의장\t^chairman of the joint chiefs\tKR
해군 ?참모총장\t^chief of naval operations\tKR
육군 ?참모총장\t^chief of staff of the army\tKR
공군 ?참모총장\t^chief of staff of the air force\tKR
(?:국가정보원|국정원)장\tnational intelligence service\tKR
(?:국가)?안보실장\tnational security\tKR
비서실장\t^chief of staff(?:,| to the)\tKR
금융위원장\tfinancial services commission\tKR
공정(?:거래)?위원장\tfair trade commission\tKR
공수처장\t^head of the corruption\tKR
PLACE(?:특별|광역)?시장\t^mayor of\tKR
PLACE(?:특별자치)?도?지사\t^governor of (?!the )\tKR
주PLACE ?(?:한국 ?|대한민국 ?)?대사\t^(?:ambassador|permanent representative) to\tKR
`;
