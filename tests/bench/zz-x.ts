import { REUTERS_CARD } from './worker-ask.ts';
import { openWorkerBrowser } from './worker-browsers.ts';

const [name = 'chromium', rounds = '8', ...folders] = process.argv.slice(2);
const med = (v: number[]) => v.toSorted((a, b) => a - b)[v.length >> 1]!;
const browser = await openWorkerBrowser(name as 'chromium');
const dir = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
const list: { n: string; w: any; r: object; t: number[] }[] = [
  { n: 'empty', w: await browser.install(null), r: {}, t: [] },
];
for (const f of folders) {
  const [p, k] = f.split('@');
  const w = await browser.install(`${p}/${dir}`);
  list.push({ n: f, w, r: k === 'site' ? { to: 'worker', kind: 'site' } : REUTERS_CARD, t: [] });
}
for (let i = 0; i <= Number(rounds); i++)
  for (const x of list) {
    const t = await x.w.firstAnswer(x.r);
    if (i > 0) x.t.push(t);
  }
const e = med(list[0]!.t);
for (const x of list)
  console.log(x.n.padEnd(40), med(x.t).toFixed(1), Math.min(...x.t).toFixed(1), (med(x.t) / e).toFixed(2));
await browser.close();
