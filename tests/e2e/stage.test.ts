import { expect, test } from 'vitest';
import { sampleUrl, useSession } from './session.ts';
import { lookAtStage } from './stage.ts';

const session = useSession({ extension: null });

test('the tests see into a closed shadow root, and pages do not', async () => {
  const page = await session().open(sampleUrl);
  expect(await lookAtStage(page)).toBeNull();
  const seen = await page.evaluate(() => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<button class=mark aria-label=one style="width:9px;height:9px">x</button><button class=mark style="display:none">y</button><p role=dialog>card</p>';
    document.documentElement.append(host);
    return host.shadowRoot;
  });
  expect(seen).toBeNull();
  const stage = await lookAtStage(page);
  expect(stage?.badges.map(({ label }) => label)).toEqual(['one']);
  expect(stage).toMatchObject({ card: 'card', frames: 0 });
});
