/** Who owns which French media, with shares (Medias_francais of Le Monde diplomatique). Names only: outlets join by name. */

import { join } from 'node:path';
import { slugOf } from '../records/slug.ts';
import { countryFinder } from './shared/countries.ts';
import { gatherOrganisations, type Organisations, writeOrganisations } from './shared/organisations.ts';
import { type Fields, readTsv } from './shared/read.ts';
import { siteOfName } from './shared/sites.ts';

/** Writes the tables; returns the number of media. */
export function importFrenchMedia(folder: string, out: string): number {
  const source = join(folder, 'Medias_francais');
  const countries = countryFinder(folder);
  const tables = gatherOrganisations();
  for (const row of readTsv(join(source, 'medias.tsv'))) {
    const country = countries.byName(row.Echelle ?? '') ?? 'FR';
    tables.outlets.push({
      key: `media:${slugOf(row.Nom ?? '')}`,
      name: row.Nom,
      country,
      type: typeOf(row.Type ?? ''),
      languages: 'fr',
      sites: siteOfName(row.Nom ?? ''),
    });
  }
  for (const row of readTsv(join(source, 'organisations.tsv'))) add(tables, row.nom ?? '', 'company');
  for (const row of readTsv(join(source, 'personnes.tsv')))
    add(tables, row.Nom ?? '', /^famille /iu.test(row.Nom ?? '') ? 'family' : 'person');
  for (const file of ['organisation-media', 'personne-media']) {
    for (const row of readTsv(join(source, `${file}.tsv`)))
      link(tables, row, `media:${slugOf(row.cible ?? '')}`);
  }
  for (const file of ['organisation-organisation', 'personne-organisation']) {
    for (const row of readTsv(join(source, `${file}.tsv`)))
      link(tables, row, `holder:${slugOf(row.cible ?? '')}`);
  }
  return writeOrganisations(join(out, 'french-media'), tables);
}

function add(tables: Organisations, name: string, type: string): void {
  const key = `holder:${slugOf(name)}`;
  if (name !== '')
    tables.institutions.set(key, { key, name: name.replace(/^Famille (.+)$/u, 'Famille $1'), type });
}

/** `égal à 50.00%` is a share; "more than" and "controls" say that there is one, not how much. */
function link(tables: Organisations, row: Fields, subject: string): void {
  const origin = row.origine ?? '';
  const value = `holder:${slugOf(origin)}`;
  if (!tables.institutions.has(value)) add(tables, origin, 'company');
  if (subject.startsWith('holder:') && !tables.institutions.has(subject))
    add(tables, row.cible ?? '', 'company');
  if (subject.startsWith('media:') && !tables.outlets.some((outlet) => outlet.key === subject)) {
    tables.outlets.push({ key: subject, name: row.cible, country: 'FR', type: 'other', languages: 'fr' });
  }
  const share = row.qualificatif === 'égal à' ? Number.parseFloat(row.valeur ?? '') : Number.NaN;
  tables.claims.push({ subject, kind: 'owner', value, detail: Number.isNaN(share) ? '' : String(share) });
}

function typeOf(type: string): string {
  if (/télévision|radio/iu.test(type)) return 'broadcaster';
  if (/agence/iu.test(type)) return 'agency';
  if (/site/iu.test(type)) return 'online';
  return /magazine|périodique/iu.test(type) ? 'magazine' : 'newspaper';
}
