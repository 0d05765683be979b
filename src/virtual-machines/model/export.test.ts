import { describe, expect, it } from 'vitest';
import {
  createExportCommand,
  downloadCommands,
  exportLinks,
  exportObject,
  exportRefusal,
  exportStatus,
  exportWaitsFor,
  isExportOf,
} from './export';
import { madeVm, madeVmi } from './made-for-copies';

const SNAPSHOT = { kind: 'VirtualMachineSnapshot', name: 's1' } as const;
const VALUES = { name: 'e1', ttl: '2h' };
const made = exportObject('demo', SNAPSHOT, VALUES);
const links = (host: string) => ({
  cert: '',
  volumes: [
    {
      name: 'root',
      formats: [
        { format: 'raw', url: `https://${host}/root/disk.img` },
        { format: 'gzip', url: `https://${host}/root/disk.img.gz` },
      ],
    },
  ],
});

describe('exports', () => {
  it('names source and time, and leaves the token to KubeVirt', () => {
    expect(made.spec).toEqual({
      source: { apiGroup: 'snapshot.kubevirt.io', kind: 'VirtualMachineSnapshot', name: 's1' },
      ttlDuration: '2h',
    });
    expect(isExportOf(made, 'shop', ['s1'])).toBe(true);
    expect(isExportOf(made, 'shop', [])).toBe(false);
  });

  it('is kept by a running machine, not by one of its snapshots', () => {
    const vm = madeVm({ created: true });
    expect(exportRefusal(vm, madeVmi(), { kind: 'VirtualMachine' })).toBeDefined();
    expect(exportRefusal(madeVm(), undefined, { kind: 'VirtualMachine' })).toBeUndefined();
    expect(exportRefusal(vm, madeVmi(), SNAPSHOT)).toBeUndefined();
  });

  it('offers the external links where there are some, else forwards the internal ones', () => {
    const inside = { ...made, status: { phase: 'Ready', links: { internal: links('svc') } } };
    expect(exportLinks(inside)).toMatchObject({ isExternal: false });
    expect(downloadCommands(inside)).toEqual([
      'virtctl vmexport download e1 --namespace demo --volume root --format gzip --output root.img.gz --port-forward --keep-vme',
    ]);
    const outside = {
      ...made,
      status: { phase: 'Ready', links: { internal: links('svc'), external: { ...links('route') } } },
    };
    expect(exportLinks(outside).files[0]?.url).toBe('https://route/root/disk.img');
    expect(downloadCommands(outside)[0]).not.toContain('--port-forward');
  });

  it('tells its state and what it waits for', () => {
    const conditions = [{ type: 'Ready', status: 'False', message: 'pvc in use' }];
    const pending = { ...made, status: { phase: 'Pending', conditions } };
    expect(exportStatus(made).level).toBe('info');
    expect(exportStatus({ ...made, status: { phase: 'Ready' } }).level).toBe('success');
    expect(exportWaitsFor(pending)).toBe('pvc in use');
    expect(exportWaitsFor({ ...pending, status: { phase: 'Ready', conditions } })).toBeUndefined();
  });

  it('gives the command', () => {
    expect(createExportCommand('demo', SNAPSHOT, VALUES)).toBe(
      'virtctl vmexport create e1 --namespace demo --snapshot s1 --ttl 2h',
    );
    expect(createExportCommand('demo', SNAPSHOT, { ...VALUES, name: '$(id)' })).toContain("create '$(id)' ");
  });
});
