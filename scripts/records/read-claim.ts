/** One line of a claims table as a `Claim`, or what is wrong with it. */

import type { Claim, Control, EntityId, Funding, RegisterKey } from '../../utils/model/facts.ts';
import type { DraftClaim } from './draft.ts';

const controls = new Set<string>(
  'state state-funded public-service party military company listed family person foundation nonprofit cooperative members university'.split(
    ' ',
  ),
);
const fundings = new Set<string>(
  'advertising subscription licence-fee state-budget grant donations endowment corporate other'.split(' '),
);
const registers = new Set<string>(
  'state-media-monitor perennial-sources eu-suspension influence-report partisan-network press-freedom technology-deal'.split(
    ' ',
  ),
);

export function readClaimKind(draft: DraftClaim, resolve: (key: string) => EntityId | null): Claim | string {
  const cited = { from: draft.from, to: draft.to, citation: draft.citation };
  const { kind, value, detail } = draft;
  const target = kind === 'owner' || kind === 'funder' || kind === 'parent' ? resolve(value) : null;
  switch (kind) {
    case 'owner': {
      const share = detail === '' ? null : Number(detail);
      if (target === null) return `owner ${value} stands in no list`;
      return share !== null && !(share >= 0 && share <= 100)
        ? `share ${detail} is no percentage`
        : { kind, owner: target, share, ...cited };
    }
    case 'funder':
      if (target === null) return `funder ${value} stands in no list`;
      return detail !== '' && !fundings.has(detail)
        ? `unknown funding ${detail}`
        : { kind, funder: target, funding: (detail || null) as Funding | null, ...cited };
    case 'parent':
      return target === null ? `parent ${value} stands in no list` : { kind, parent: target, ...cited };
    case 'control':
      return controls.has(value) ? { kind, control: value as Control, ...cited } : `unknown control ${value}`;
    case 'funding':
      return fundings.has(value) ? { kind, funding: value as Funding, ...cited } : `unknown funding ${value}`;
    case 'register':
      return registers.has(value) && detail !== ''
        ? { kind, register: value as RegisterKey, value: detail, ...cited }
        : `unknown register ${value} ${detail}`;
    case 'founded':
    case 'closed':
      return { kind, date: value, ...cited };
    default:
      return `unknown kind of claim ${kind}`;
  }
}
