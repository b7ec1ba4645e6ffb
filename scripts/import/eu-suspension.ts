/**
 * Broadcasters whose distribution the EU suspended (Regulation 833/2014, Annex XV). The annex gives names only; the spellings by
 * which our records know some of them stand beside.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../records/slug.ts';
import { gatherOrganisations, writeOrganisations } from './shared/organisations.ts';
import { joinCell } from './shared/table.ts';

const page = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0833-20260101';
const known: Readonly<Record<string, readonly string[]>> = {
  'RT- Russia Today English': ['RT', 'Russia Today'],
  'RT- Russia Today UK': ['RT', 'Russia Today'],
  'RT - Russia Today Germany': ['RT Deutsch', 'RT DE'],
  'RT - Russia Today France': ['RT France', 'RT en français'],
  'RT- Russia Today Spanish': ['RT', 'Russia Today'],
  Sputnik: ['Sputnik', 'Sputnik News'],
  'Rossiya RTR / RTR Planeta': ['RTR Planeta', 'RTR-Planeta'],
  'Rossiya 24 / Russia 24': ['Rossiya 24', 'Russia 24', 'Россия 24'],
  'TV Centre International': ['TV Centre'],
  'NTV/NTV Mir': ['NTV Mir'],
  'Rossiya 1': ['Russia 1', 'Россия 1'],
  'Pervyi Kanal': ['Channel One Russia', 'Channel One', 'Первый канал'],
  Izvestija: ['Izvestia', 'Известия'],
  'Rossiiskaja Gazeta': ['Rossiyskaya Gazeta', 'Российская газета'],
  'EADaily / Eurasia Daily': ['EADaily', 'Eurasia Daily'],
  Lenta: ['Lenta.ru'],
  NewsFront: ['News Front'],
  Tsargrad: ['Tsargrad TV', 'Царьград'],
  'Krasnaya Zvezda / Tvzvezda': ['Zvezda', 'TV Zvezda', 'Krasnaya Zvezda'],
};

/** Writes the tables; returns the number of names. */
export function importEuSuspension(folder: string, out: string): number {
  const tables = gatherOrganisations();
  for (const line of readFileSync(join(folder, 'eu-regulation-833-2014/annex-xv.txt'), 'utf8').split('\n')) {
    const name = line.trim();
    if (name === '' || name.startsWith('#')) continue;
    const [first = name, ...others] = known[name] ?? [name];
    const key = `annex:${slugOf(first)}`;
    tables.outlets.push({ key, name: first, aliases: joinCell(others), type: 'other' });
    tables.claims.push({
      subject: key,
      kind: 'register',
      value: 'eu-suspension',
      detail: `Annex XV: ${name}`,
      url: page,
    });
  }
  return writeOrganisations(join(out, 'eu-suspension'), tables);
}
