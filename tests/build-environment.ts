/** The environment for a build that a test starts: without what Vitest sets, which would make a development build. */
export const buildEnvironment = (): NodeJS.ProcessEnv => {
  const { NODE_ENV: _mode, VITEST: _vitest, DEV: _dev, PROD: _prod, MODE: _named, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production' };
};
