/**
 * Words that open a sentence without being anybody's name, so that `Yesterday Putin` is one surname and `Michelle
 * Obama` two. Folded; English, Russian and Ukrainian, German, French, Spanish, Polish.
 */

import { wordSet } from '../mentions/word-set.ts';

const opening = wordSet(
  'the a an in on at by for from to of with as and but or if when while after before since until though although because so then now today yesterday ' +
    'tomorrow meanwhile however later earlier both all some many most this that these those he she it they we i you his her their our my what who where why how ' +
    'according despite during unlike like under over even only still yet also not no nor just about between against without president former mr mrs ms sir lord ' +
    'is are was were does do did can could would should has have had among perhaps neither whether whereas every another several each any other one two three four five six dr prof ' +
    'в во на с со к ко о об от по за из у до для при над под через без и а но или если когда пока после перед сегодня вчера завтра однако также еще уже ' +
    'как что чтобы так теперь затем потом поэтому кроме это этот эта эти он она они мы вы я его ее их наш позже ранее напомним сам сама кстати между тем ' +
    'слова речь визит указ решение заявление выступление предложение назначение отставка отставку арест аресте смерть смерти мнение письмо команда дело деле ' +
    'жена жену жены муж мужа сын сына дочь дочери брат брата сестра сестру отец отца мать матери слово промова візит рішення заява дружина син донька батько мати ' +
    'у з із зі від під про та але або якщо коли після сьогодні вчора однак також ще вже як що це він вона вони ми згодом тоді ' +
    'der die das ein eine und aber oder wenn als nach vor mit von zu bei fur auch noch schon heute gestern er sie es wir ' +
    'le la les un une et mais ou si quand apres avant avec de du des pour par sur dans il elle ils nous aussi hier ' +
    'el los las una y pero o cuando despues antes con del para por en segun tambien ayer ' +
    'w we na z ze do od po przed za i a ale lub gdy kiedy wczoraj dzisiaj oraz jednak takze',
);

/** Russian and Ukrainian nouns for those who do something, in the cases and numbers in which no given name ends so: `Оппонентом`, `Сторонники`. */
const doer =
  /..(?:тел(?:ь|я|ю|ем|е|и|ей|ям|ями)|ник(?:и|ов|ам|ами)|[ае]нт(?:ом|ы|ов|ам|ами)|ист(?:ом|ы|ов|ам|ами))$/;

/** Adjectives, in the same languages: `Восьмидесятилетний Маккейн`. Given names are asked for before. */
const adjective = /...(?:[ыои]й|ая|[ое](?:го|му))$/;

/** Whether a folded word at the start of a sentence has its capital from there. */
export function isOpening(folded: string): boolean {
  return opening.has(folded) || doer.test(folded) || adjective.test(folded);
}
