/** Classes of the offices of the dataset, to compare with what a text calls somebody. */

import type { Career } from '../../dataset/dataset.ts';
import { keptLately } from '../../dataset/kept-lately.ts';
import type { OfficeClass } from './topics.ts';

const rules: readonly (readonly [OfficeClass, RegExp])[] = [
  ['royal', /\b(?:king|queen|monarch|emperor|emir|sultan|prince|princess|pope|grand duke)\b/],
  [
    'head',
    /\b(?:prime minister|premier|chancellor|taoiseach|head of government|chief minister|minister[- ]president)\b/,
  ],
  ['president', /\bpresident\b/],
  ['ambassador', /\b(?:ambassador|envoy|permanent representative|high commissioner|consul)\b/],
  ['senator', /\b(?:senator|senate|federation council|council of states|lords)\b/],
  ['state', /^(?!united states).*\b(?:state|assembly|house|legislature)\b/],
  ['deputy', /\b(?:member|deputy|representative|assembly|parliament|congress|duma|knesset|teachta|legislat)/],
  ['minister', /\b(?:minister|ministry|secretary)\b/],
  ['governor', /\bgovernor\b/],
  ['mayor', /\bmayor\b/],
  ['judge', /\b(?:judge|justice|court|attorney|prosecutor|solicitor)\b/],
  ['director', /\bdirector\b/],
  ['leader', /\b(?:leader|chair|chairman|speaker|spokes|head|secretary|director)/],
];

/** Classes that an office belongs to; never empty, since every office is official. A parliament has one office for all its members. */
export const classesOf = keptLately(2000, (office: string): readonly OfficeClass[] => {
  const lower = office.toLowerCase();
  const out: OfficeClass[] = rules.filter(([, pattern]) => pattern.test(lower)).map(([name]) => name);
  return [...out, 'official'];
});

const known = new WeakMap<Career, ReadonlySet<OfficeClass>>();

/** Classes of all offices of a person. */
export function classesOfCareer(career: Career): ReadonlySet<OfficeClass> {
  const classes = known.get(career) ?? new Set(career.roles.flatMap(({ office }) => classesOf(office)));
  known.set(career, classes);
  return classes;
}
