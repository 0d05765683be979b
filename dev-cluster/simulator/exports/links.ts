import type { PersistentVolumeClaim } from '../resources';
import type { VirtualMachineExport } from '../virtualization-resources';

type Internal = NonNullable<NonNullable<NonNullable<VirtualMachineExport['status']>['links']>['internal']>;

const isArchive = ({ metadata }: PersistentVolumeClaim): boolean =>
  metadata.annotations?.['cdi.kubevirt.io/storage.contentType'] === 'archive';

/** Under `base`: an image and the same compressed; of an archive its files and a tar. */
const formatsOf = (base: string, claim: PersistentVolumeClaim): { format: string; url: string }[] => {
  const at = `${base}/volumes/${claim.metadata.name}`;
  return isArchive(claim)
    ? [
        { format: 'dir', url: `${at}/dir` },
        { format: 'tar.gz', url: `${at}/disk.tar.gz` },
      ]
    : [
        { format: 'raw', url: `${at}/disk.img` },
        { format: 'gzip', url: `${at}/disk.img.gz` },
      ];
};

/**
 * The links of an export under one base URL: each volume in each format, and the manifests of the VM.
 * @param hasMachine a VM is exported, not only a volume
 */
export const linksAt = (
  base: string,
  manifestBase: string,
  cert: string,
  claims: readonly PersistentVolumeClaim[],
  hasMachine: boolean,
): Internal => ({
  cert,
  volumes: claims.map((claim) => ({ name: claim.metadata.name, formats: formatsOf(base, claim) })),
  ...(hasMachine
    ? {
        manifests: [
          { type: 'all', url: `${manifestBase}/manifests/all` },
          { type: 'auth-header-secret', url: `${manifestBase}/manifests/secret` },
        ],
      }
    : {}),
});
