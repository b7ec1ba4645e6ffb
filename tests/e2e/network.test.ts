import { expect, test } from 'vitest';
import { browserName, closeSession, type Session, sampleUrl, startSession } from './session.ts';

/** Hosts that browsers ask by themselves, whatever is installed; told apart by what they are, not skipped. */
const isBrowsersOwn = (request: string): boolean =>
  /\b(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)\b/.test(request);

const hostOf = (request: string): string =>
  request
    .split(' ')[1]
    ?.replace(/^\w+:\/\//, '')
    .split(/[/:]/)[0] ?? '';

const walk = async (session: Session): Promise<void> => {
  const page = await session.open(sampleUrl);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.goto(`${sampleUrl}?second`, { waitUntil: 'domcontentloaded' });
  await new Promise((resolve) => setTimeout(resolve, 2_000));
};

const record = async (extension: boolean): Promise<readonly string[]> => {
  const session = await startSession({ extension });
  try {
    await walk(session);
    if (extension) {
      const popup = await session.popup(`${sampleUrl}?second`);
      await popup.close();
    }
    return [...session.web.requests];
  } finally {
    await closeSession(session);
  }
};

test('the browser asks for nothing more with Masthead than without it', async () => {
  const without = await record(false);
  const withIt = await record(true);
  const pageRequests = (requests: readonly string[]) =>
    requests.filter((one) => !isBrowsersOwn(one)).toSorted();
  expect(pageRequests(without)).toContain(`GET ${sampleUrl}`);
  expect(pageRequests(withIt)).toEqual(pageRequests(without));
  const ownHosts = (requests: readonly string[]) => new Set(requests.filter(isBrowsersOwn).map(hostOf));
  const more = [...ownHosts(withIt)].filter((host) => !ownHosts(without).has(host));
  console.log(
    `${browserName()}: ${without.length} requests without, ${withIt.length} with; hosts more: ${more.length}`,
  );
  expect(more).toEqual([]);
}, 120_000);
