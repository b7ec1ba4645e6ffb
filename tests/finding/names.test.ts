import { describe, expect, it } from 'vitest';
import { afterBy, isPersonName, namesIn, namesInLine } from '../../utils/finding/names.ts';

describe('namesIn', () => {
  it.each([
    ['By Ida Brandt', ['Ida Brandt']],
    ['Von Jana Ritter und Thomas Arend', ['Jana Ritter', 'Thomas Arend']],
    ['Par Luc Morel, Anne Petit', ['Luc Morel', 'Anne Petit']],
    ['Ida Brandt, Staff Writer', ['Ida Brandt']],
    ['Автор: Дана Касымова', ['Дана Касымова']],
    ['作者：林小舟', ['林小舟']],
    ['Авторы: Айгерім Сапарова', ['Айгерім Сапарова']],
    ['نویسنده: مریم حسینی', ['مریم حسینی']],
    ['लेखक: अनिल शर्मा', ['अनिल शर्मा']],
    ['Luc Morel et Anne Petit avec AFP', ['Luc Morel', 'Anne Petit', 'AFP']],
    ['Jana Ritter und dpa', ['Jana Ritter', 'dpa']],
    ['Mac & i', ['Mac & i']],
    ['Brandt, Ida', ['Ida Brandt']],
    ['Ida Brandt (Port Ellery)', ['Ida Brandt']],
    ['https://social.example/ida', []],
    ['Ida Brandt, Omar Haddad, and Luc Morel', ['Ida Brandt', 'Omar Haddad', 'Luc Morel']],
    ['Hafen Verlag GmbH, Kiel, Germany', []],
    ['Harbour Web Studio Ltd.', []],
    ['hafenpost.at', []],
    ['Kirche und Hafen', ['Kirche und Hafen']],
    ['AFP and Ida Brandt', ['AFP', 'Ida Brandt']],
    ['Ίδα Μπραντ EMAIL', ['Ίδα Μπραντ']],
    ['Design: Omar Haddad', []],
    ['Log in', []],
    ['Ida O&#039;Brandt', ["Ida O'Brandt"]],
    ['<a href="/ida">Ida Brandt</a>', ['Ida Brandt']],
    ['facebook.com/harbourpost', []],
    ['admin', []],
    ['Ida Brandt And Omar Haddad For The Harbour Post', ['Ida Brandt', 'Omar Haddad']],
    ['Harbour News for harbour.com', []],
    ['IDA BRANDT, Executive Editor', ['IDA BRANDT']],
    ['Executive Editor', ['Executive Editor']],
    ['Ida Brandt and Omar Haddad, Harbour Staff Writers', ['Ida Brandt', 'Omar Haddad']],
    ['Ida Brandt, Pier Team', ['Ida Brandt']],
    ['Pier Team', ['Pier Team']],
    ['Second Edition Edited by Ida Brandt', []],
  ])('%s', (text, expected) => {
    expect(namesIn([text])).toEqual(expected);
  });

  it('names each person once', () => {
    expect(namesIn(['Ida Brandt', 'IDA BRANDT'])).toEqual(['Ida Brandt']);
  });
});

describe('afterBy', () => {
  it.each([
    ['An article by Ida Brandt', 'Ida Brandt'],
    ['Edited by: राजेश कुमार', 'राजेश कुमार'],
    ['5 March 2024 | Von Jana Ritter', 'Jana Ritter'],
    ['[해변=해변일보] 김철수 기자', '김철수'],
    ['정치부 기자', null],
    ['Muhabir: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Oprac. Jan Kowalski', 'Jan Kowalski'],
    ['Nothing of the kind', null],
    ['작성자 김철수', '김철수'],
    ['기자 구독하기', null],
    ['取材・文／山田太郎', '山田太郎'],
    ['بقلم أحمد علي', 'أحمد علي'],
    ['الكاتب: أحمد علي', 'أحمد علي'],
    ['โดย : สมชาย ใจดี', 'สมชาย ใจดี'],
    ['ผู้เขียน สมชาย ใจดี', 'สมชาย ใจดี'],
    ['Penulis Budi Santoso', 'Budi Santoso'],
    ['Pewarta: Budi Santoso', 'Budi Santoso'],
    ['Yazan: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Γράφει η Μαρία Παππά', 'Μαρία Παππά'],
    ['Пише: Петар Петровић', 'Петар Петровић'],
    ['Scris de Ion Popescu', 'Ion Popescu'],
    ['Nga Arben Hoxha', 'Arben Hoxha'],
    ['द्वारा राजेश कुमार', 'राजेश कुमार'],
    ['Author, Ida Brandt', 'Ida Brandt'],
  ])('%s', (line, expected) => {
    expect(afterBy(line)).toBe(expected);
  });
});

describe('namesInLine', () => {
  it.each([
    ['김철수 기자 kim@paper.example', ['김철수']],
    ['IDA BRANDT AP Medical Writer', ['IDA BRANDT']],
    ['IDA BRANDT March 5, 2024 3:46 PM', ['IDA BRANDT']],
    ['The Associated Press', ['The Associated Press']],
    ['（記者王小明／台北報導）', ['王小明']],
    ['本报记者 王小明、李华', ['王小明', '李华']],
    ['文｜王小明', ['王小明']],
    ['本報記者 王小明 報道', ['王小明']],
    ['撰文：王小明 編輯：李華', ['王小明']],
    ['מאת דנה כהן', ['דנה כהן']],
    ['Ida Brandt in Port Ellery and Omar Haddad in Lisbon', ['Ida Brandt', 'Omar Haddad']],
    ['By Ida Brandt, with reporting by Omar Haddad', ['Ida Brandt', 'Omar Haddad']],
    ['By Dr. Ida Brandt, MD, PhD', ['Dr. Ida Brandt']],
    ['By Anna Lee 3 May 2024', ['Anna Lee']],
    ['By Ida Brandt Mar 5, 2024', ['Ida Brandt']],
    ['Von Jana Ritter am 5. März', ['Jana Ritter']],
    ['By Ida Brandt, Reuters', ['Ida Brandt', 'Reuters']],
    ['Von Jana Ritter, Kiel', ['Jana Ritter']],
    ['Йоханна Бранд, ХК, Таллинн, 04.01.2012', ['Йоханна Бранд']],
    ['Brandt, Ida', ['Ida Brandt']],
    ['Jana Ritter und dpa', ['Jana Ritter']],
    ['Автор: Дана Касымова Просмотров: 1024', ['Дана Касымова']],
    ['Von Jana Ritter Stand: 05.03.2024', ['Jana Ritter']],
    ['Submitted by Ida Brandt on Tue, 03/05/2024 - 10:12', ['Ida Brandt']],
    ['Por Ana Silva, g7 — Porto Verde', ['Ana Silva']],
    ['（記者・山田太郎）', ['山田太郎']],
    ['(Reporting by Ida Brandt; Editing by Omar Haddad)', ['Ida Brandt']],
    ['Company No. 0123456', []],
    ['Published by Courier Tel. 555 0100', []],
    ['By Sam No 3 May 2024', ['Sam No']],
  ])('%s', (line, expected) => {
    expect(namesInLine(line)).toEqual(expected);
  });
});

describe('isPersonName', () => {
  it.each([
    ['Ida Brandt', true],
    ['Harbour News', false],
    ['La Prensa del Puerto', false],
    ['Hafen Zeitung', false],
    ['Brandt Werke GmbH', false],
    ['Ida', false],
  ])('%s', (name, expected) => {
    expect(isPersonName(name)).toBe(expected);
  });
});
