import { describe, expect, it } from 'vitest';
import { poolDefaults } from '../../../node-pools/fields/values';
import { defaults, type Values } from '../values';
import { detailsSummary } from './details/summary';
import { poolsSummary } from './node-pools/summary';

const SECRET = 'a-secret-text';
const values: Values = {
  ...defaults,
  details: { ...defaults.details, name: 'demo', release: 'example.com/ocp:4.22.1-multi', pullSecret: SECRET },
  pools: [poolDefaults('demo'), { ...poolDefaults('big'), qosClass: 'Guaranteed' }],
};
const facts = { namespaceExists: true };
const chosen = (rows: ReturnType<typeof detailsSummary>) =>
  rows.filter(({ isChosen }) => isChosen).map(({ id }) => id);

describe('what the review says', () => {
  it('shows what everybody gives, and folds the defaults', () => {
    expect(chosen(detailsSummary(values, facts))).toEqual(['name', 'namespace', 'release', 'pullSecret']);
    expect(detailsSummary(values, facts).length).toBeGreaterThan(10);
  });
  it('shows a choice that is unlike the default', () => {
    const fips = { ...values, details: { ...values.details, fips: true } };
    expect(chosen(detailsSummary(fips, facts))).toContain('fips');
    expect(chosen(poolsSummary(values))).toContain('1-qosClass');
    expect(chosen(poolsSummary(values))).not.toContain('0-qosClass');
  });
  it('speaks of the fleet only where there is one', () => {
    const hub = { name: 'local-cluster', hasAddOns: true };
    const off = { ...values, fleet: { ...values.fleet, isImported: false } };
    const ids = (rows: ReturnType<typeof detailsSummary>) => rows.map(({ id }) => id);
    expect(ids(detailsSummary(values, facts))).not.toContain('import');
    expect(ids(detailsSummary(values, { ...facts, hub }))).toContain('clusterSet');
    expect(chosen(detailsSummary(off, { ...facts, hub }))).toContain('import');
    expect(ids(detailsSummary(off, { ...facts, hub }))).not.toContain('clusterSet');
  });
  it('never shows a secret', () => {
    expect(JSON.stringify(detailsSummary(values, facts))).not.toContain(SECRET);
  });
  it('says so when there is no pool', () => {
    expect(chosen(poolsSummary({ ...values, pools: [] }))).toEqual(['none']);
  });
});
