import { expect, test } from '@playwright/test';
import { fresh, makeNamespace } from '../fresh';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { readVm } from '../virtual-machines';
import { makeClaim, makeNetwork } from '../vm-sources';

interface Source {
  /** What it is called in its list; undefined for the first of its group. */
  readonly kind?: string;
  readonly group: 'url' | 'container' | 'volume';
  readonly fields: Readonly<Record<string, string>>;
  /** The volume of the machine, and the source of the volume that is made for it. */
  readonly volume?: object;
  readonly made?: object;
}

const CLAIM = 'original';
const claim = { persistentVolumeClaim: { claimName: CLAIM } };
const size = { 'root.size': '2' };

/** Each source of a root disk as it is filled in, and what it writes (specification: virtual machines, fields). */
const sourcesIn = (namespace: string): readonly Source[] => [
  {
    group: 'url',
    fields: { 'root.url': 'https://example.com/fedora.qcow2', ...size },
    made: { http: { url: 'https://example.com/fedora.qcow2' } },
  },
  {
    group: 'url',
    kind: 'S3',
    fields: { 'root.url': 'https://s3.example.com/bucket/fedora.qcow2', ...size },
    made: { s3: { url: 'https://s3.example.com/bucket/fedora.qcow2' } },
  },
  {
    group: 'container',
    fields: { 'root.image': 'example.com/images/fedora:42' },
    volume: { containerDisk: { image: 'example.com/images/fedora:42' } },
  },
  {
    group: 'container',
    kind: 'Container image, kept as a volume',
    fields: { 'root.url': 'docker://example.com/images/fedora:42', ...size },
    made: { registry: { url: 'docker://example.com/images/fedora:42' } },
  },
  {
    group: 'volume',
    fields: { 'root.claimNamespace': namespace, 'root.claim': CLAIM },
    made: { pvc: { namespace, name: CLAIM } },
  },
  { group: 'volume', kind: 'The volume itself', fields: { 'root.claim': CLAIM }, volume: claim },
  {
    group: 'volume',
    kind: 'A volume, changes lost at each stop',
    fields: { 'root.claim': CLAIM },
    volume: { ephemeral: claim },
  },
  { group: 'volume', kind: 'Empty volume', fields: size, made: { blank: {} } },
  {
    group: 'volume',
    kind: 'Empty disk, lost at each stop',
    fields: size,
    volume: { emptyDisk: { capacity: '2Gi' } },
  },
];

test('each source of the root disk writes its object', async ({ page, request }) => {
  test.setTimeout(240_000);
  const { api, namespace } = await makeNamespace(request, 'sources');
  await makeClaim(api, namespace, CLAIM);
  const wizard = new CreateVmWizard(page);
  for (const { group, kind, fields, volume, made } of sourcesIn(namespace)) {
    const name = fresh('from');
    await wizard.open();
    await wizard.identity(namespace, name);
    await wizard.pick('basic.source', group);
    if (kind !== undefined) await wizard.choose('root.source', kind);
    for (const [field, value] of Object.entries(fields)) {
      if (field.startsWith('root.claim')) await wizard.choose(field, value);
      else await wizard.type(field, value);
    }
    await wizard.nextTo('Review');
    await wizard.finish(namespace, name);
    expect((await readVm(api, namespace, name)).spec).toMatchObject({
      ...(made
        ? { dataVolumeTemplates: [{ metadata: { name: `${name}-rootdisk` }, spec: { source: made } }] }
        : {}),
      template: {
        spec: {
          volumes: [{ name: 'rootdisk', ...(volume ?? { dataVolume: { name: `${name}-rootdisk` } }) }],
        },
      },
    });
  }
});

test('a machine without a disk starts from the network', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'diskless');
  const name = fresh('diskless');
  const wizard = new CreateVmWizard(page);
  await makeNetwork(api, namespace, 'vlan');
  await wizard.open();
  await wizard.identity(namespace, name);
  await wizard.pick('basic.source', 'network');
  await wizard.nextTo('Networking');
  await wizard.choose('nics.0.network', `${namespace}/vlan`);
  await wizard.nextTo('Review');
  await wizard.finish(namespace, name);
  const { spec } = await readVm(api, namespace, name);
  expect(spec).toMatchObject({
    template: { spec: { domain: { devices: { interfaces: [{ name: 'nic0', bootOrder: 1 }] } } } },
  });
  expect(JSON.stringify(spec)).not.toContain('"disks"');
});
