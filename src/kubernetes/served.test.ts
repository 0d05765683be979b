import { beforeEach, expect, it } from 'vitest';
import { bindTransport } from './bound-transport';
import { ConfigMapModel, HostedClusterModel, ManagedClusterModel } from './models';
import { list } from './write/write';
import { json, scriptedTransport } from './testing/scripted-transport';
import type { ScriptedTransport } from './testing/scripted-transport';

let transport: ScriptedTransport;
const paths = () => transport.requests.map(({ path }) => path.replace(/\?.*/, ''));

beforeEach(() => {
  transport = scriptedTransport();
  bindTransport(transport);
});

it('asks nothing of an API that is not served, and asks which there are only once for all lists of a page', async () => {
  transport.answer(() => json({ groups: [{ name: 'hypershift.openshift.io' }], items: [], metadata: {} }));
  await list(ConfigMapModel);
  await list(HostedClusterModel);
  await expect(list(ManagedClusterModel)).rejects.toMatchObject({ kind: 'not-served' });
  expect(paths()).toEqual([
    '/api/v1/configmaps',
    '/apis',
    '/apis/hypershift.openshift.io/v1beta1/hostedclusters',
  ]);
});
