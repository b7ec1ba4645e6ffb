/** Sites: look-up by host and path, and how deep a host's paths go. */

import type { Ref } from './dataset.ts';
import type { PartedFile } from './file.ts';
import { lazily } from './lazily.ts';
import type { Meta } from './meta-codec.ts';
import { siteText } from './row-texts.ts';
import { TextRows } from './text-rows.ts';

export interface SiteRows {
  readonly rows: TextRows;
  site(host: string, path: string): Ref | null;
  /** -1 where the host is unknown. */
  pathDepth(host: string): number;
}

/** Every row under a host holds the depth of the deepest one, so the first that is found answers. */
export function openSites(file: PartedFile, { segments, sites }: Pick<Meta, 'segments' | 'sites'>): SiteRows {
  const rows = new TextRows(
    file,
    { segments, rows: sites },
    { texts: 'siteTexts', symbols: 'siteSymbols', owners: 'siteOwners', keys: 'siteKeys' },
  );
  const depths = lazily(() => file.section('siteDepths'));
  return {
    rows,
    site: (host, path) => rows.ownerOf(siteText({ host, path })),
    pathDepth: (host) => {
      const row = rows.find(host, (text) => text === host || text.startsWith(`${host}/`));
      return row === null ? -1 : depths()[row]!;
    },
  };
}
