/** Once before all end-to-end tests: both browsers are there, and the extension is built for both. */

import { spawnSync } from 'node:child_process';
import { provideBrowsers } from '../../scripts/browsers/find.ts';
import { buildEnvironment } from '../build-environment.ts';

export default (): void => {
  provideBrowsers(['chromium', 'firefox']);
  // For the tenth run of one test on the same build.
  if (process.env.SKIP_BUILD) return;
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    env: buildEnvironment(),
  });
  if (build.status === 0) return;
  const said = `${build.stdout}${build.stderr}`.split('\n').map((line) => line.slice(0, 200));
  throw new Error(`the build failed:\n${said.slice(0, 30).join('\n')}`);
};
