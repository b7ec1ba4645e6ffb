import { expect, test } from 'vitest';
import { browserName, closeSession, pause, type Session, sampleUrl, startSession, until } from './session.ts';

const empty = 'tests/e2e/empty-extension';

/** Hosts that browsers ask by themselves, whatever is installed: when and how often is theirs to say, not whom. */
const isBrowsersOwn = (request: string): boolean =>
  /\b(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)\b/.test(request);

const walk = async (session: Session): Promise<void> => {
  const page = await session.open(sampleUrl);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.goto(`${sampleUrl}?second`, { waitUntil: 'domcontentloaded' });
  await pause(2_000);
};

/** What a reader does with Masthead itself: its popup, a row, a look-up and its card, the settings. */
const useMasthead = async (session: Session): Promise<void> => {
  const popup = await session.popup(`${sampleUrl}?second`);
  const press = (selector: string): Promise<true> =>
    until(`${selector} is there`, () =>
      popup.evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found ? true : null;
      }, selector),
    );
  await press('.row .row-main');
  await until('its facts are shown', () => popup.evaluate(() => document.querySelector('.facts') && true));
  await popup.type('input[type=search]', 'Angela Merkel');
  await until('she is found', () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('main .row-name')].some((one) => one.textContent === 'Angela Merkel')
        ? true
        : null,
    ),
  );
  await press('main .row-main');
  await until('her offices are shown', () =>
    popup.evaluate(() => document.querySelector('main .facts .citation') && true),
  );
  await popup.close();
  for (const own of ['options.html', 'welcome.html']) await (await session.own(own)).close();
};

/** Every request of a browser with this extension over the whole walk; what Masthead itself offers is a part of it. */
const record = async (extension?: string | null): Promise<readonly string[]> => {
  const session = await startSession({ ...(extension !== undefined && { extension }) });
  try {
    await walk(session);
    if (extension === undefined) await useMasthead(session);
    return [...session.web.requests];
  } finally {
    await closeSession(session);
  }
};

test('the browser asks for nothing more with Masthead than without it, or with an extension that is empty', async () => {
  const [without, withEmpty, withIt] = await Promise.all([record(null), record(empty), record()]);
  const ofPages = (requests: readonly string[]) => requests.filter((one) => !isBrowsersOwn(one)).toSorted();
  const own = (requests: readonly string[]) => requests.filter(isBrowsersOwn);
  console.log(
    `${browserName()}: ${without.length} requests without an extension (${own(without).length} of the browser's own), ` +
      `${withEmpty.length} with an empty one (${own(withEmpty).length}), ${withIt.length} with Masthead (${own(withIt).length})`,
  );
  expect(ofPages(without)).toContain(`GET ${sampleUrl}`);
  expect(ofPages(withEmpty)).toEqual(ofPages(without));
  expect(ofPages(withIt)).toEqual(ofPages(without));
  // Without what follows the address: the browser draws keys there at random.
  const addresses = (requests: readonly string[]) => own(requests).map((one) => one.replace(/[?].*/, ''));
  const askedAnyway = new Set([...addresses(without), ...addresses(withEmpty)]);
  expect(addresses(withIt).filter((address) => !askedAnyway.has(address))).toEqual([]);
}, 400_000);
