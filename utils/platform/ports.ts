/**
 * Requests and answers that may be long, over a port of their own: in pieces (`protocol/pieces.ts`), so that neither
 * side of a page with thousands of links waits for one message. The port is closed with the answer.
 */

import { cutMessage, isPiece, joinMessage, MOST_PIECES, type Piece } from '../protocol/pieces.ts';
import { type Webext, webext } from './webext.ts';

type Port = ReturnType<Webext['runtime']['connect']>;

/** As `runtime.onMessage` calls it: true where an answer follows, else nobody takes the message. */
export type Listen<S> = (message: unknown, sender: S, respond: (answer: object) => void) => true | undefined;

const NAME = 'pieces';

/** Sends a message; `rest` is waited for between its pieces. Gives how many went ahead of it. */
async function send(port: Port, message: object, rest?: () => Promise<void>): Promise<number> {
  const cut = cutMessage(message);
  for (let step = cut.next(), sent = 0; ; step = cut.next(), sent++) {
    if (rest && (sent > 0 || !step.done)) await rest();
    port.postMessage(step.value);
    if (step.done) return sent;
  }
}

/** Calls back with each message that came whole; closes a port that sends too much or what does not fit together. */
function receive(port: Port, take: (message: unknown) => void): void {
  let pieces: Piece[] = [];
  port.onMessage.addListener((sent: unknown) => {
    if (isPiece(sent)) {
      if (pieces.push(sent) > MOST_PIECES) port.disconnect();
      return;
    }
    const message = joinMessage(sent, pieces);
    pieces = [];
    if (message === null) port.disconnect();
    else take(message);
  });
}

/** Calls back once the other side is gone: nobody was there, or the browser's cache took the page. No error where somebody has looked at it. */
const whenGone = (port: Port, act: () => void): void =>
  port.onDisconnect.addListener(() => {
    void webext().runtime.lastError;
    act();
  });

/**
 * Asks the worker over a port; `rest` resolves when the page has time for the next piece. Gives null where the port
 * was closed before an answer came, and rejects where there is nobody to talk to.
 */
export async function askOverPort(request: object, rest: () => Promise<void>): Promise<unknown> {
  const port = webext().runtime.connect({ name: NAME });
  const answered = new Promise<unknown>((resolve) => {
    receive(port, resolve);
    whenGone(port, () => resolve(null));
  });
  const pieces = await send(port, request, rest);
  const answer = await answered;
  port.disconnect();
  // To put a long answer together is work enough for one turn.
  if (pieces > 0) await rest();
  return answer;
}

/** Has what comes over ports answered by the listener that answers messages. */
export function listenOnPorts<S>(listen: Listen<S>): void {
  webext().runtime.onConnect.addListener((port) => {
    if (port.name !== NAME) return;
    whenGone(port, () => undefined);
    const respond = (answer: object): void => {
      // The page may have gone meanwhile.
      send(port, answer).catch(() => undefined);
    };
    receive(port, (message) => {
      if (listen(message, (port.sender ?? {}) as S, respond) !== true) port.disconnect();
    });
  });
}
