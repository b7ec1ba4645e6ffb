import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import { controlPaths } from '../../utils/sourcing/control-path.ts';
import { body, claim, outlet, world } from './world.ts';

const paths = (id: string, dataset: ReturnType<typeof world>, date = '2020-04-16'): string[] =>
  controlPaths(id as EntityId, dataset, date).map((path) =>
    path.map((step) => `${step.by} ${step.id}`).join(', '),
  );

describe('controlPaths', () => {
  it('follows owners, parents and funders to the last one', () => {
    const dataset = world([
      outlet('m-news', [claim('parent', 'm-radio')]),
      outlet('m-radio', [claim('funder', 'm-agency')]),
      body('m-agency', 'agency', [claim('parent', 'm-state')]),
      body('m-state', 'state', []),
    ]);
    expect(paths('m-news', dataset)).toEqual(['parent m-radio, funder m-agency, parent m-state']);
    expect(paths('m-state', dataset)).toEqual([]);
  });

  it('gives the shortest path to each ultimate holder', () => {
    const dataset = world([
      outlet('m-news', [claim('owner', 'm-firm'), claim('funder', 'm-state')]),
      body('m-firm', 'company', [claim('owner', 'm-family'), claim('owner', 'm-state')]),
      body('m-family', 'family', []),
      body('m-state', 'state', []),
    ]);
    expect(paths('m-news', dataset).sort()).toEqual(['funder m-state', 'owner m-firm, owner m-family']);
  });

  it('reads claims for the day', () => {
    const dataset = world([
      outlet('m-news', [
        claim('owner', 'm-old', '2001', '2015-06'),
        claim('owner', 'm-new', '2015-07', null),
      ]),
      body('m-old', 'company', []),
      body('m-new', 'company', []),
    ]);
    expect(paths('m-news', dataset, '2014-01-01')).toEqual(['owner m-old']);
    expect(paths('m-news', dataset, '2015-06-30')).toEqual(['owner m-old']);
    expect(paths('m-news', dataset, '2020-04-16')).toEqual(['owner m-new']);
    expect(paths('m-news', dataset, '1999-01-01')).toEqual([]);
  });

  it('ends in a loop, and at what the dataset does not hold', () => {
    const dataset = world([
      outlet('m-a', [claim('owner', 'm-b')]),
      outlet('m-b', [claim('owner', 'm-a'), claim('owner', 'm-c')]),
      body('m-c', 'company', [claim('owner', 'm-c')]),
    ]);
    expect(paths('m-a', dataset)).toEqual(['owner m-b, owner m-c']);
    expect(paths('m-nobody', dataset)).toEqual([]);
  });

  it('ends at a body that is held by nobody but the outlet itself', () => {
    const dataset = world([
      outlet('m-a', [claim('owner', 'm-b')]),
      body('m-b', 'company', [claim('owner', 'm-a')]),
    ]);
    expect(paths('m-a', dataset)).toEqual(['owner m-b']);
  });
});
