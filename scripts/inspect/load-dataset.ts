/** The dataset as the extension ships it: compiled when `data/` has changed, then opened from the file. */

import { readFileSync } from 'node:fs';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { ensureDataset } from '../compile.ts';
import { showStages } from '../progress.ts';

/** Opens the compiled dataset; throws with the reason where it cannot be compiled or opened. */
export async function loadDataset(): Promise<Dataset> {
  const stages = showStages('compiling the dataset');
  try {
    return openDataset(readFileSync(await ensureDataset({}, stages.begin)));
  } finally {
    stages.end();
  }
}
