import { describe, expect, it } from 'vitest';
import { machineProblems } from './machine-problems';

const machine = (parts: { spec?: object; disks?: object[]; filesystems?: object[]; volumes?: object[] }) => ({
  kind: 'VirtualMachine',
  spec: {
    ...parts.spec,
    template: {
      spec: {
        domain: { devices: { disks: parts.disks ?? [], filesystems: parts.filesystems ?? [] } },
        volumes: parts.volumes ?? [],
      },
    },
  },
});

const said = (object: Record<string, unknown>) =>
  machineProblems(object).map(({ path, message }) => [
    path.join('.'),
    message.values?.path,
    message.values?.list,
  ]);

describe('a machine that somebody wrote', () => {
  it('tells both paths of a disk without a volume, and of a volume without a disk', () => {
    expect(said(machine({ disks: [{ name: 'a' }], volumes: [{ name: 'a' }] }))).toEqual([]);
    expect(said(machine({ disks: [{ name: 'a' }, { name: 'b' }], volumes: [{ name: 'a' }] }))).toEqual([
      [
        'spec.template.spec.domain.devices.disks.1',
        'spec.template.spec.domain.devices.disks[1]',
        'spec.template.spec.volumes',
      ],
    ]);
    expect(said(machine({ volumes: [{ name: 'a' }] }))).toEqual([
      [
        'spec.template.spec.volumes.0',
        'spec.template.spec.volumes[0]',
        'spec.template.spec.domain.devices.disks',
      ],
    ]);
  });

  it('leaves to the server what may be right', () => {
    expect(said(machine({ disks: [{ name: 'cd', cdrom: {} }] }))).toEqual([]);
    expect(said(machine({ filesystems: [{ name: 'fs' }], volumes: [{ name: 'fs' }] }))).toEqual([]);
    expect(said(machine({ volumes: [{ name: 'dump', memoryDump: {} }] }))).toEqual([]);
    expect(
      machineProblems({ kind: 'VirtualMachine', spec: { template: { spec: { volumes: 'none' } } } }),
    ).toEqual([]);
    expect(machineProblems({ kind: 'Secret' })).toEqual([]);
  });

  it('takes running or runStrategy, not both', () => {
    expect(said(machine({ spec: { running: true } }))).toEqual([]);
    expect(machineProblems(machine({ spec: { running: true, runStrategy: 'Always' } }))).toMatchObject([
      { path: ['spec', 'running'], message: { key: expect.stringContaining('Keep runStrategy') as string } },
    ]);
  });
});
