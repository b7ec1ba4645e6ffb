import { expect, test } from 'vitest';
import { areNearSites, sitesAgree } from '../../scripts/records/site-names.ts';

test.each([
  ['riverpost.com', 'en.riverpost.com', true],
  ['riverpost.com', 'riverpost.net', true],
  ['riverpost.portal.com', 'riverpost.com', true],
  ['news.portal.com', 'news.com', false],
  ['river-post.com', 'riverpost.com', false],
  ['riverpost.com', 'cove-times.com', false],
])('%s and %s can be of one outlet: %s', (known, host, expected) => {
  expect(sitesAgree(new Set([known]), [host])).toBe(expected);
});

test.each([
  ['MN', 'theubposts.com', 'theubpost.mn', true],
  ['US', 'theubposts.com', 'theubpost.mn', false],
  ['MN', 'cove.com', 'coves.mn', false],
])('in %s %s and %s are near: %s', (country, known, host, expected) => {
  expect(areNearSites(country, new Set([known]), [host])).toBe(expected);
});
