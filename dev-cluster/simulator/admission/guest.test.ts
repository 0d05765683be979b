import { describe, expect, it } from 'vitest';
import { sampleFacts, sampleVm, withDomain, wrong } from './sample-vm';

const T = 'spec.template.spec';
const D = `${T}.domain`;

describe('R15 to R17: memory, CPU, firmware', () => {
  const r = `${D}.resources`;
  it.each<[string, Parameters<typeof withDomain>[0], string[]]>([
    ['2Gi', {}, []],
    ['no memory', { memory: {} }, [`${D}.memory.guest`]],
    ['1M', { resources: { requests: { memory: '1M' } } }, []],
    ['999k', { resources: { requests: { memory: '999k' } } }, [`${r}.requests.memory`]],
    ['0', { resources: { requests: { memory: 0 } } }, [`${r}.requests.memory`]],
    [
      'a request above the limit',
      { memory: { guest: '1Gi' }, resources: { requests: { memory: '3Gi' }, limits: { memory: '2Gi' } } },
      [`${r}.requests.memory`],
    ],
    ['a guest above the limit', { resources: { limits: { memory: '1Gi' } } }, [`${D}.memory.guest`]],
    ['a guest above maxGuest', { memory: { guest: '2Gi', maxGuest: '1Gi' } }, [`${D}.memory.guest`]],
    ['huge pages', { memory: { guest: '2Gi', hugepages: { pageSize: '1Gi' } } }, []],
    [
      'half a huge page',
      { memory: { guest: '2560Mi', hugepages: { pageSize: '1Gi' } } },
      [`${D}.memory.hugepages.pageSize`],
    ],
    ['CPU below zero', { resources: { requests: { cpu: '-1' } } }, [`${r}.requests.cpu`]],
    [
      'CPU above the limit',
      { resources: { requests: { cpu: 2 }, limits: { cpu: '1500m' } } },
      [`${r}.requests.cpu`],
    ],
    [
      'dedicated halves',
      { cpu: { dedicatedCpuPlacement: true }, resources: { requests: { cpu: '500m' } } },
      [`${r}.requests.cpu`],
    ],
    [
      'dedicated, unequal',
      { cpu: { dedicatedCpuPlacement: true }, resources: { requests: { cpu: 1 }, limits: { cpu: 2 } } },
      [`${r}.requests.cpu`],
    ],
    ['sockets at the maximum', { cpu: { sockets: 4, maxSockets: 4 } }, []],
    ['sockets above it', { cpu: { sockets: 5, maxSockets: 4 } }, [`${D}.cpu.sockets`]],
    [
      'EFI and BIOS',
      { firmware: { bootloader: { efi: { secureBoot: false }, bios: {} } } },
      [`${D}.firmware.bootloader`],
    ],
    [
      'EFI with Secure Boot by default',
      { firmware: { bootloader: { efi: {} } } },
      [`${D}.firmware.bootloader`],
    ],
    ['EFI without', { firmware: { bootloader: { efi: { secureBoot: false } } } }, []],
    [
      'Secure Boot with SMM',
      { firmware: { bootloader: { efi: { secureBoot: true } } }, features: { smm: {} } },
      [],
    ],
  ])('%s', (_what, domain, fields) => expect(wrong(withDomain(domain))).toEqual(fields));
});

describe('R18 and R19: credentials and labels', () => {
  const at = `${T}.accessCredentials[0]`;
  const source = { secret: { secretName: 'keys' } };
  const judge = (credential: object): string[] =>
    wrong(
      sampleVm({
        instance: { ...sampleVm().spec.template.spec, accessCredentials: [credential] },
      }),
    );
  it.each<[string, object, string[]]>([
    ['noCloud', { sshPublicKey: { source, propagationMethod: { noCloud: {} } } }, []],
    [
      'configDrive without its volume',
      { sshPublicKey: { source, propagationMethod: { configDrive: {} } } },
      [`${at}.sshPublicKey`],
    ],
    [
      'an agent with users',
      { sshPublicKey: { source, propagationMethod: { qemuGuestAgent: { users: ['me'] } } } },
      [],
    ],
    [
      'an agent without users',
      { sshPublicKey: { source, propagationMethod: { qemuGuestAgent: { users: [] } } } },
      [`${at}.sshPublicKey.propagationMethod.qemuGuestAgent.users`],
    ],
    [
      'no source',
      { sshPublicKey: { source: {}, propagationMethod: { noCloud: {} } } },
      [`${at}.sshPublicKey.source`],
    ],
    ['no way', { sshPublicKey: { source, propagationMethod: {} } }, [`${at}.sshPublicKey.propagationMethod`]],
    ['nothing', {}, [at]],
  ])('%s', (_what, credential, fields) => expect(judge(credential)).toEqual(fields));

  it.each([
    ['kubevirt.io/domain', []],
    ['kubevirt.io/nodeName', ['spec.template.metadata.labels']],
  ])('label %s', (label, fields) => {
    const vm = sampleVm();
    const template = { ...vm.spec.template, metadata: { labels: { [label]: 'x' } } };
    expect(wrong({ ...vm, spec: { ...vm.spec, template } })).toEqual(fields);
  });
});

describe('sizes', () => {
  it('refuses CPU and memory beside an instance type, each at its field', () => {
    const vm = sampleVm({
      domain: { ...sampleVm().spec.template.spec?.domain, cpu: { cores: 2 }, memory: { guest: '2Gi' } },
    });
    expect(wrong(vm)).toEqual([`${D}.cpu.cores`, `${D}.memory.guest`]);
  });

  it('refuses what does not exist, and what is too small for the preference', () => {
    const gone = { problem: 'virtualmachineclusterinstancetypes.instancetype.kubevirt.io "u9" not found' };
    expect(wrong(sampleVm(), { ...sampleFacts, instancetype: gone })).toEqual(['spec.instancetype']);
    expect(wrong(sampleVm(), { ...sampleFacts, preference: gone })).toEqual(['spec.preference']);
    const preference = {
      spec: { requirements: { cpu: { guest: 2 }, memory: { guest: '8Gi' } } },
    };
    expect(wrong(sampleVm(), { ...sampleFacts, preference })).toEqual([
      'spec.instancetype',
      'spec.instancetype',
    ]);
  });
});
