/** Names in Hangul of people who have a Latin name alone, by their sound; the form of a line is told in `mark-text.ts`. */

import { type NameCase, parseCases } from './mark-text.ts';

export const hangulCases: readonly NameCase[] = parseCases(`
ko | [[윤석열|yoon]] 대통령은 오늘 연설했다. // the office behind the name @2023-05-10
ko | 대통령 [[윤석열|yoon]]은 오늘 연설했다. // before it, and a particle @2023-05-10
ko | [[윤석열|yoon]] 전 대통령의 재판이 열렸다. // an office that is over @2025-11-20
ko | [[윤석열|yoon]]대통령이 말했다. // no space @2023-05-10
ko | [[한덕수|han-duck-soo]] 국무총리는 기자들과 만났다. [[한덕수|han-duck-soo]]가 말했다. // again without the office @2023-05-10
ko | [[이재명|lee-jae-myung]] 대통령과 [[김민석|kim-minseok]] 총리가 만났다. // Lee for a vowel @2025-11-20
ko | 이재명, 국회를 방문하다 // a head of state without an office @2025-11-20
ko | [[이재명|lee-jae-myung]] 경기도지사는 말했다. // a governor with the place @2020-05-10
ko | [[이창용|rhee]] 한국은행 총재 // Rhee for a vowel @2023-05-10
ko | [[오세훈|oh-sehoon]] 서울시장이 발표했다. // a mayor with the place @2023-05-10
ko | [[박근혜|park]] 전 대통령 // an r that nobody says @2023-05-10
ko | [[최선희|choe]] 외무상이 담화를 발표했다. // the North's own word for a minister @2023-05-10
ko | [[윤석열|yoon]] 한국 대통령 // the country between them @2023-05-10
ko | 김민석 선수가 골을 넣었다. 김민석은 기뻐했다. // nothing but the name @2025-11-20
ko | 김민석 전무이사 // a company @2025-11-20
ko | 한덕수 부총리가 말했다. // a deputy @2023-05-10
ko | 한덕수 총리 후보자 // who is to be it @2022-04-10
ko | 한덕수 총리 비서실장 // the office of another @2023-05-10
ko | 오세훈 부산시장 // the mayor of another place @2023-05-10
ko | 시장 오세훈 // no place @2023-05-10
ko | 이재명 기자 // who wrote it @2025-11-20
ko | 변호사 이재명 // a calling @2025-11-20
ko | 윤석열은 변호사다. // a head of state who no longer is one, alone @2035-11-20
ko | 이재명은 공장에서 일했다. // long before @2005-11-20
ko | 이재명은 공장에서 일했다. 대통령은 몰랐다. // on no day
ko | 이재명표 예산안 // a word that begins with the name @2025-11-20
ko | 신이재명 씨 // a word that ends with it @2025-11-20
ko | 일본 총리 한덕수 // the office of another country @2023-05-10
ko | 김영호 장관이 말했다. // two ministers who sound so @2024-05-10
ko | 김영수 장관이 말했다. // a minister of another name @2024-05-10
`);
