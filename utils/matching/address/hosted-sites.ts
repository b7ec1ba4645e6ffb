/**
 * Blogs and newsletters have several addresses on their host: `medium.com/@x` is `x.medium.com`,
 * `open.substack.com/pub/x` is `x.substack.com`. The dataset knows one of them.
 */

import type { Site } from '../../model/facts.ts';

const asHost = (name: string | undefined, domain: string): Site | null =>
  name && /^[\w-]{1,63}$/.test(name) ? { host: `${name.toLowerCase()}.${domain}`, path: '' } : null;

const asPath = (host: string, path: string): Site => ({ host, path: path.toLowerCase() });

/** The label below `domain` in `host`, null for the domain itself and for other hosts. */
function labelUnder(host: string, domain: string): string | null {
  if (!host.endsWith(`.${domain}`)) return null;
  const labels = host.slice(0, -domain.length - 1).split('.');
  return labels.at(-1) ?? null;
}

function onMedium(host: string, [first]: readonly string[]): Site | null {
  const name = labelUnder(host, 'medium.com');
  if (name) return asPath('medium.com', `/@${name}`);
  return host === 'medium.com' && first?.startsWith('@') ? asHost(first.slice(1), 'medium.com') : null;
}

function onSubstack(host: string, [first, second]: readonly string[]): Site | null {
  if (host === 'open.substack.com' && first === 'pub') return asHost(second, 'substack.com');
  return null;
}

function onTumblr(host: string, segments: readonly string[]): Site | null {
  if (host !== 'tumblr.com') return null;
  const [first, second, third] = segments;
  return asHost(first === 'blog' ? (second === 'view' ? third : second) : first, 'tumblr.com');
}

function onLivejournal(host: string, [first, second]: readonly string[]): Site | null {
  if (host === 'users.livejournal.com' || host === 'community.livejournal.com')
    return asHost(first, 'livejournal.com');
  return host === 'livejournal.com' && first === 'users' ? asHost(second, 'livejournal.com') : null;
}

/** Blogspot shows a blog under the reader's own country: `x.blogspot.de` is `x.blogspot.com`. */
function onBlogspot(host: string): Site | null {
  const found = /^([\w-]+)\.blogspot\.(?!com$)[a-z.]{2,6}$/.exec(host);
  return found ? asHost(found[1], 'blogspot.com') : null;
}

/** Whether `hostedSite` may know another address on this host. */
export function hasTwoAddresses(host: string): boolean {
  return /(?:^|\.)(?:medium|substack|tumblr|livejournal)\.com$|\.blogspot\./.test(host);
}

/** The other address of a hosted blog, null where the host is none that has two. */
export function hostedSite(host: string, segments: readonly string[]): Site | null {
  return (
    onMedium(host, segments) ??
    onSubstack(host, segments) ??
    onTumblr(host, segments) ??
    onLivejournal(host, segments) ??
    onBlogspot(host)
  );
}
