/** A page of news with badges drawn into it, for pictures of the overlay: `?lang=ar&theme=dark&ground=grey`. */

import { articleView } from '../../tests/fixtures/article-view.ts';
import { claim, idOf, mention, outletCard } from '../../tests/fixtures/facts.ts';
import { startOverlay } from '../../utils/overlay/draw-notes.ts';
import type { ContextView } from '../../utils/view/context-view.ts';
import { buildPageNotes } from '../../utils/wording/page-notes.ts';
import { textsAsked } from './texts.ts';

// The real host keeps its shadow root closed; here the tests look into it.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const params = new URLSearchParams(location.search);
const texts = textsAsked(params);
const theme = params.get('theme') === 'dark' ? 'dark' : 'light';
document.body.className = params.get('ground') ?? '';

/** The range of the first place where a text stands. */
function findText(text: string): Range | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range;
  }
  return null;
}

const sputnik = idOf('m-sputnik');
const second = idOf('m-second');
const names = [...articleView.mentions.map(({ surface }) => surface)];
names[1] = 'Radio Azattyq';

const view: ContextView = {
  ...articleView,
  mentions: [
    ...articleView.mentions.map((one, part) => ({ ...one, part })),
    mention({
      id: articleView.publisher.id,
      surface: 'Caravanserai',
      badge: 'state-funded',
      first: true,
      part: names.push('Caravanserai') - 1,
    }),
    ...[
      'word Sputnik',
      'Sputnik',
      'Adek Berry/AFP',
      'TASS',
      'KCNA',
      '朝日新聞',
      '共同通信',
      'Kommersant',
    ].map((surface) =>
      mention({
        id: sputnik,
        surface,
        badge: 'state-controlled',
        first: true,
        part: names.push(surface) - 1,
      }),
    ),
  ],
  links: [
    { link: 0, url: 'https://second.example/a', title: 'Why', id: second, lookAlike: null },
    {
      link: 1,
      url: 'https://azattyq.example/',
      title: 'A second story',
      id: null,
      lookAlike: idOf('Q2125871'),
    },
  ],
  cards: {
    ...articleView.cards,
    [sputnik]: outletCard({
      id: sputnik,
      name: 'Sputnik',
      badge: 'state-controlled',
      claims: [claim({ kind: 'control', control: 'state' })],
    }),
    [second]: outletCard({
      id: second,
      name: 'The Second Paper',
      badge: 'private',
      type: 'newspaper',
      country: 'GB',
      claims: [claim({ kind: 'owner', owner: idOf('m-h'), share: 51 }, { object: 'Example Holding' })],
    }),
  },
};

const links = [...document.querySelectorAll('[data-link]')];
startOverlay(document).update(buildPageNotes(view, { badges: 'all', hidden: [], theme }, texts), {
  rangeOf: (where, part) => (where === 'link' ? null : findText(names[part] ?? '')),
  linkElement: (index) => links[index] ?? null,
});
