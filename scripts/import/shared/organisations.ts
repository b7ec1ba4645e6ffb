/** The three tables of a source about outlets, gathered row by row and written together. */

import { join } from 'node:path';
import { claimColumns, institutionColumns, outletColumns, type Row, writeTable } from './table.ts';

export interface Organisations {
  readonly outlets: Row[];
  /** By key, so that an owner named often stands once. */
  readonly institutions: Map<string, Row>;
  readonly claims: Row[];
}

export function gatherOrganisations(): Organisations {
  return { outlets: [], institutions: new Map(), claims: [] };
}

/** Writes what there is; returns the number of outlets. */
export function writeOrganisations(folder: string, { outlets, institutions, claims }: Organisations): number {
  if (institutions.size > 0)
    writeTable(join(folder, 'institutions.tsv'), institutionColumns, institutions.values());
  if (claims.length > 0) writeTable(join(folder, 'claims.tsv'), claimColumns, claims);
  return outlets.length === 0 ? 0 : writeTable(join(folder, 'outlets.tsv'), outletColumns, outlets);
}
