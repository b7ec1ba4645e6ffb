/**
 * From the parts of a report back to the live document.
 *
 * The worker says which texts of the page a part was read from; here they are folded again, as they were when
 * they were read, and an offset is carried back to a node. A node that has changed since is noticed by that.
 */

import { type Passage, PassageBuilder } from '../finding/passage.ts';
import { foldText, unfoldOffset } from '../finding/text.ts';
import type { PageReport, Where } from '../model/article.ts';
import { firstWhere } from '../model/first-where.ts';
import type { Judged, TextRun } from '../model/page-tables.ts';
import type { Dom } from './dom.ts';
import type { WalkedPage } from './read-page.ts';

export interface PageFinding {
  readonly report: PageReport;
  /** Range in the live document for a span of `article.text`, of an aside or of a link; null where nodes are gone. */
  rangeOf(where: Where, part: number, start: number, end: number): Range | null;
  /** The element of link `index`, null when gone. */
  linkElement(index: number): Element | null;
}

/** Whether the story of a finding, where it has one, still stands where it was read. */
export const hasStory = ({ report, rangeOf }: PageFinding): boolean =>
  !report.article?.text || rangeOf('text', 0, 0, 1) !== null;

/** Puts what was found and the nodes that it was found in together. */
export function placeFinding(page: WalkedPage, { report, places }: Judged): PageFinding {
  let text: Passage | null = null;
  const runOf = (where: Where, part: number): TextRun | null | undefined => {
    if (where === 'title') return places.title;
    if (where !== 'link') return places.asides[part];
    const link = places.links[part];
    return link && [link[1], link[2]];
  };
  const passageAt = (where: Where, part: number): Passage | null => {
    if (where === 'text') {
      text ??= foldRuns(page, places.text);
      return text;
    }
    const run = runOf(where, part);
    return run ? foldRuns(page, [run]) : null;
  };
  return {
    report,
    rangeOf: (where, part, start, end) => {
      const passage = passageAt(where, part);
      return passage && rangeIn(page, passage, start, end);
    },
    linkElement: (index) => {
      const element = page.links[places.links[index]?.[0] ?? -1];
      return element && page.dom.isConnected(element) ? element : null;
    },
  };
}

function foldRuns({ texts }: WalkedPage, runs: readonly TextRun[]): Passage {
  const builder = new PassageBuilder();
  for (const [from, to] of runs) {
    builder.add(texts, from, to);
    builder.endParagraph();
  }
  return builder.done();
}

/** Node and offset of a place in a passage; null where the node has gone or changed. */
function locate(page: WalkedPage, passage: Passage, offset: number): { node: Node; offset: number } | null {
  const last = firstWhere(passage.starts.length, (i) => (passage.starts[i] as number) > offset) - 1;
  if (last < 0) return null;
  const start = passage.starts[last] as number;
  const spaced = passage.spaced[last] as boolean;
  const node = page.nodes[passage.texts[last] as number] as Node;
  const data = page.dom.text(node);
  const folded = foldText(data, spaced).trimEnd();
  const was = passage.text.slice(start, passage.starts[last + 1] ?? passage.text.length).trimEnd();
  if (!page.dom.isConnected(node) || was !== folded || offset - start >= folded.length) return null;
  return textAt(page.dom, node, unfoldOffset(data, spaced, offset - start));
}

/** The text node at an offset of a text node, or of an element that holds text only; null where it holds more since. */
function textAt(dom: Dom, node: Node, offset: number): { node: Node; offset: number } | null {
  if (node.nodeType === 3) return { node, offset };
  let left = offset;
  for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) {
    if (child.nodeType === 1) return null;
    if (child.nodeType !== 3) continue;
    const { length } = dom.text(child);
    if (left < length) return { node: child, offset: left };
    left -= length;
  }
  return null;
}

/** Range of a span of a passage in the live document; null where nodes are gone. */
function rangeIn(page: WalkedPage, passage: Passage, start: number, end: number): Range | null {
  if (start < 0 || end <= start || end > passage.text.length) return null;
  const from = locate(page, passage, start);
  const last = locate(page, passage, end - 1);
  if (!from || !last) return null;
  const range = page.dom.rangeAt(from.node);
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
