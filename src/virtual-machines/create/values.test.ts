import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeProblem } from '../../form/problem';
import { arbitraryValues, exampleValues } from './arbitrary-values';
import { freshNic } from './steps/networking/values';
import { freshDisk } from './steps/storage/values';
import { valuesSchema, type Values } from './values';

/** What the form says, by field. */
const problems = (values: Values): Readonly<Record<string, string>> => {
  const result = valuesSchema.safeParse(values);
  return Object.fromEntries(
    (result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), decodeProblem(message).key]),
  );
};

const basic = (change: Partial<Values['basic']>): Values => ({
  ...exampleValues,
  basic: { ...exampleValues.basic, ...change },
});

describe('bad input and its field (specification: virtual machines, bad input)', () => {
  it.each<[string, Values, string, RegExp]>([
    ['Web_1', basic({ name: 'Web_1' }), 'basic.name', /\{\{right\}\}/],
    ['a description with a bell', basic({ description: '\u0007' }), 'basic.description', /cannot be shown/],
    [
      'a description beside long annotations of YAML',
      {
        ...basic({ description: 'x' }),
        kept: {
          patches: { VirtualMachine: { metadata: { annotations: { note: 'n'.repeat(2 ** 18) } } } },
          others: [],
        },
      },
      'basic.description',
      /256 KiB/,
    ],
    [
      'masquerade on another network',
      { ...exampleValues, nics: [{ ...freshNic('nic0', 'demo/vlan'), binding: 'masquerade' }] },
      'nics.0.binding',
      /Use bridge/,
    ],
    [
      'two NICs on the pod network',
      { ...exampleValues, nics: [freshNic('a'), freshNic('b')] },
      'nics.1.network',
      /One network interface can be on the pod network/,
    ],
    ['PXE without a network of its own', basic({ source: 'network' }), 'nics', /Add one/],
    [
      'CD-ROM on virtio',
      { ...exampleValues, disks: [{ ...freshDisk('cd'), type: 'cdrom', bus: 'virtio' }] },
      'disks.0.bus',
      /Choose sata or scsi/,
    ],
    [
      'cores beside an instance type',
      {
        ...exampleValues,
        kept: {
          patches: { VirtualMachine: { spec: { template: { spec: { domain: { cpu: { cores: 4 } } } } } } },
          others: [],
        },
      },
      'basic.sizing',
      /which the size does/,
    ],
    [
      'a request as large as the memory',
      {
        ...basic({ sizing: 'custom' }),
        advanced: { ...exampleValues.advanced, request: '4Gi' },
      },
      'advanced.request',
      /must be lower/,
    ],
    [
      'the same place in the boot order twice',
      { ...exampleValues, disks: [{ ...freshDisk('data'), bootOrder: 1 }] },
      'disks.0.bootOrder',
      /in the boot order too/,
    ],
    [
      'a group address',
      { ...exampleValues, nics: [{ ...freshNic('nic0'), mac: '01:00:00:00:00:00' }] },
      'nics.0.mac',
      /address of a group/,
    ],
    [
      'the name of the root disk twice',
      { ...exampleValues, disks: [freshDisk('rootdisk')] },
      'disks.0.name',
      /is there twice/,
    ],
  ])('%s', (_what, values, field, words) => {
    expect(Object.keys(problems(values))).toEqual([field]);
    expect(problems(values)[field]).toMatch(words);
  });

  it('takes the form as it is first shown, with a name and an image', () => {
    expect(problems(exampleValues)).toEqual({});
  });

  it('takes a machine without disks that boots from the network', () => {
    expect(
      problems({
        ...basic({ source: 'network' }),
        nics: [{ ...freshNic('nic0', 'demo/vlan'), bootOrder: 1 }],
      }),
    ).toEqual({});
  });

  it('judges enough good and enough bad forms', () => {
    const forms = fc.sample(arbitraryValues, { numRuns: 300, seed: 1 });
    const good = forms.filter((values) => Object.keys(problems(values)).length === 0).length;
    expect(good).toBeGreaterThan(50);
    expect(good).toBeLessThan(250);
  });
});
