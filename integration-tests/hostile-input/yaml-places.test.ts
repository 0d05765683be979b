import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/form/yaml/documents';
import { missingSchema } from '../../src/hosted-clusters/create/run/missing-values';
import { kubeconfigProblem } from '../../src/hosted-clusters/model/kubeconfig';
import { readRouterPorts } from '../../src/hosted-clusters/model/ingress-router-output';
import { fromYaml as clusterFromYaml } from '../../src/hosted-clusters/create/yaml';
import { EXAMPLE_MADE } from '../../src/hosted-clusters/create/testing/examples';
import { defaults as clusterDefaults } from '../../src/hosted-clusters/create/values';
import { configTextProblems } from '../../src/node-pools/config/config-text';
import { bareText } from '../../src/virtual-machines/create/from-yaml/bare-text';
import { readText as readMachineText } from '../../src/virtual-machines/create/from-yaml/read';
import { defaults as vmDefaults } from '../../src/virtual-machines/create/values';
import { formYaml } from '../../src/virtual-machines/create/yaml';
import { readText as readEdited } from '../../src/virtual-machines/details/yaml/yaml-text';
import { networkData, userData } from '../../src/virtual-machines/model/cloud-init';
import { LONGEST_TEXT } from '../../src/yaml/parse';

const VM = {
  apiVersion: 'kubevirt.io/v1' as const,
  kind: 'VirtualMachine' as const,
  metadata: { name: 'demo', namespace: 'demo' },
  spec: { template: { spec: { domain: { devices: {} } } } },
};
const facts = { namespaceExists: false, hub: undefined };
const missing = missingSchema([{ id: 'a', name: 'a', role: 'other' }]);

/** What a place says against a text; undefined where it takes it. */
type Judge = (text: string) => unknown;

const first = (found: object): unknown =>
  'problems' in found ? (found.problems as readonly unknown[])[0] : undefined;

/** Every place that takes YAML of people; last the words of those that tell of any bad text alike. */
const PLACES: readonly (readonly [string, Judge, RegExp?])[] = [
  [
    'the cluster wizard',
    (text) => first(clusterFromYaml(text, { values: clusterDefaults, made: EXAMPLE_MADE, facts })),
  ],
  ['the VM wizard', (text) => first(formYaml.fromYaml(text, vmDefaults))],
  ['a VM from YAML', (text) => first(readMachineText(text))],
  ['the YAML tab of a VM', (text) => first(readEdited(text, VM))],
  ['documents of a node pool', (text) => first(readDocuments(text))],
  ['a ConfigMap with configuration', (text) => configTextProblems('config', text)[0]],
  ['a ConfigMap with tuning', (text) => configTextProblems('tuning', text)[0]],
  ['user data', (text) => userData(`#cloud-config\n${text}`)],
  ['network data', networkData],
  ['a kubeconfig', kubeconfigProblem, /is not YAML/],
  ['the output about a router', (text) => readRouterPorts(text).problem, /No node ports/],
  [
    'entries of a Secret',
    (text) => missing.shape.others.element.safeParse(text).error,
    /entries of the Secret/,
  ],
];

const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (key, index) =>
      `${key}: &${key} [${Array(9)
        .fill(`*${'abcdefg'.charAt(index)}`)
        .join(', ')}]`,
  ),
].join('\n');

const TEXTS: readonly (readonly [string, string, RegExp])[] = [
  ['a billion laughs', laughs, /too many aliases/],
  ['a map that holds itself', '&a {b: *a}', /too many aliases/],
  ['deep lists', '['.repeat(LONGEST_TEXT / 2), /nested more than/],
  ['deep maps', '{a: '.repeat(5000), /nested more than/],
  ['more than a mebibyte', `a: ${'b'.repeat(LONGEST_TEXT)}`, /longer than one mebibyte/],
  ['a key twice', '__proto__: {polluted: 1}\n__proto__: {polluted: 2}', /there twice|must be unique/],
];

for (const [place, judge, own] of PLACES)
  describe(place, () => {
    it.each(TEXTS)('refuses %s', (_what, text, words) => {
      expect(JSON.stringify(judge(text))).toMatch(own ?? words);
    });

    it('takes keys that every object inherits for keys', () => {
      for (const key of ['__proto__', 'constructor', 'prototype', 'toString'])
        judge(`${key}: {polluted: 1, kind: VirtualMachine}\nmetadata: {${key}: {polluted: 1}}`);
      expect('polluted' in {}).toBe(false);
      expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
    });
  });

it('a draft keeps of such a text no more than it can read', () => {
  for (const [, text] of TEXTS) expect(bareText(text).length).toBeLessThanOrEqual(text.length);
});
