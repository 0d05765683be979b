/** Faults of volumes and of copies of VMs. A scope `--cluster NAMESPACE/NAME` names the VM, or the volume or copy itself. */
export const VOLUME_FAULTS = {
  'import-404': 'an image is not found where it is fetched from: its volume fails',
  'import-no-space': 'an image is larger than its volume: the import fails',
  'import-checksum': 'an image is not the one that its checksum says: the import fails',
  'import-stops-at':
    'an import stops at the per cent of --value (42), crashes and is tried again without end',
  'volume-never-binds': 'there is no room for volumes: claims stay pending',
  'snapshot-fails': 'the storage makes no snapshot of a volume: snapshots of VMs fail at their deadline',
  'snapshot-slow': 'snapshots take longer (--value: how many times as long, 10 unless given)',
  'restore-slow': 'volumes are brought back more slowly (--value: how many times, 10 unless given)',
  'clone-fails': 'a clone of a VM cannot be finished',
  'export-never-ready': 'the server of an export does not come up: it stays Pending',
} as const satisfies Record<string, string>;

export type VolumeFault = keyof typeof VOLUME_FAULTS;
