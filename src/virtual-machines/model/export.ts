import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type {
  VirtualMachineExport,
  VirtualMachineExportStatusLinksInternal,
} from '../../kubernetes/types/generated/virtual-machine-export';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { quoted } from '../../node-pools/model/shell';
import { claimVolumes } from './claim-volumes';
import type { CopyStatus } from './copy-status';
import { nameWith, timeEnding } from './copy-name';
import { runningOf } from './vm-running';

/** How long an export is kept unless told (KubeVirt's own default too). */
export const DEFAULT_TTL = '2h';

/** What is exported: the machine, while it is stopped, or one of its snapshots. */
export interface ExportSource {
  readonly kind: 'VirtualMachine' | 'VirtualMachineSnapshot';
  readonly name: string;
}

const GROUPS: Readonly<Record<ExportSource['kind'], string>> = {
  VirtualMachine: 'kubevirt.io',
  VirtualMachineSnapshot: 'snapshot.kubevirt.io',
};

/** The name a new export gets: the source's with the time. */
export const exportName = (source: string, time: Date): string => nameWith(source, timeEnding(time));

/** An export, to be created. KubeVirt makes the Secret with its token, as it names none. */
export const exportObject = (
  namespace: string,
  { kind, name: source }: ExportSource,
  { name, ttl }: { name: string; ttl: string },
): VirtualMachineExport => ({
  apiVersion: 'export.kubevirt.io/v1',
  kind: 'VirtualMachineExport',
  metadata: { name, namespace },
  spec: { source: { apiGroup: GROUPS[kind], kind, name: source }, ttlDuration: ttl },
});

/** Whether an export is of the machine of this name or of one of the snapshots. */
export const isExportOf = (
  { spec: { source } }: VirtualMachineExport,
  vm: string,
  snapshots: readonly string[],
): boolean =>
  (source.kind === 'VirtualMachine' && source.name === vm) ||
  (source.kind === 'VirtualMachineSnapshot' && snapshots.includes(source.name));

/** Why the machine itself cannot be exported now: it has no claims, or they are in use (KubeVirt waits until they are free). */
export const exportRefusal = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  { kind }: Pick<ExportSource, 'kind'>,
): Message | undefined => {
  if (kind !== 'VirtualMachine') return undefined;
  if (claimVolumes(vm).length === 0)
    return message('None of its disks is on a volume, so there is nothing to export.');
  return runningOf(vm, vmi, false).isLive
    ? message('Its volumes are in use while it runs. Stop the virtual machine, or export a snapshot.')
    : undefined;
};

const STATES: Readonly<Record<string, CopyStatus>> = {
  Ready: { word: message('Ready'), level: 'success' },
  Pending: { word: message('Pending'), level: 'info' },
  Terminated: { word: message('Expired'), level: 'custom' },
  Skipped: { word: message('Nothing to export'), level: 'warning' },
};

/** An export's state (KubeVirt: `status.phase`). */
export const exportStatus = ({ metadata, status }: VirtualMachineExport): CopyStatus => {
  if (metadata.deletionTimestamp) return { word: message('Deleting'), level: 'info' };
  return entryOf(STATES, status?.phase ?? 'Pending') ?? { word: message('Unknown'), level: 'custom' };
};

/** What an export that is not ready waits for, in KubeVirt's words. */
export const exportWaitsFor = ({ status }: VirtualMachineExport): string | undefined => {
  if (status?.phase === 'Ready') return undefined;
  const said = status?.conditions?.find((one) => one.status === 'False' && (one.message ?? '') !== '');
  return said?.message;
};

/** One file that can be downloaded. */
export interface ExportLink {
  readonly volume: string;
  /** raw, gzip, dir or tar.gz (KubeVirt). */
  readonly format: string;
  readonly url: string;
}

/** The files of an export. */
export interface ExportLinks {
  /** Whether they are reachable from outside of the cluster. */
  readonly isExternal: boolean;
  readonly files: readonly ExportLink[];
}

/** Where the files can be downloaded: from outside where the cluster has a route, else from within it. */
export const exportLinks = ({ status }: VirtualMachineExport): ExportLinks => {
  // The CRD leaves its fields open; KubeVirt writes the same as in the internal ones.
  const external = status?.links?.external as VirtualMachineExportStatusLinksInternal | undefined;
  const links = external ?? status?.links?.internal;
  return {
    isExternal: external !== undefined,
    files: (links?.volumes ?? []).flatMap(({ name, formats = [] }) =>
      formats.map(({ format, url }) => ({ volume: name, format, url })),
    ),
  };
};

/** The formats from the smallest download to the largest. */
const SMALLEST: readonly string[] = ['gzip', 'tar.gz', 'raw', 'dir'];
const ENDINGS: Readonly<Record<string, string>> = { gzip: 'img.gz', raw: 'img', 'tar.gz': 'tar.gz' };

/** The command that downloads each volume, in its smallest format; it reads the token itself. */
export const downloadCommands = (vmExport: VirtualMachineExport): readonly string[] => {
  const { name, namespace = '' } = vmExport.metadata;
  const { files, isExternal } = exportLinks(vmExport);
  const volumes = [...new Set(files.map(({ volume }) => volume))];
  return volumes.map((volume) => {
    const formats = files.filter((file) => file.volume === volume).map(({ format }) => format);
    const format = SMALLEST.find((one) => formats.includes(one)) ?? 'raw';
    return [
      `virtctl vmexport download ${name}`,
      `--namespace ${namespace}`,
      `--volume ${quoted(volume)}`,
      `--format ${quoted(format)}`,
      `--output ${quoted(`${volume}.${entryOf(ENDINGS, format) ?? 'img'}`)}`,
      // An export that is not reachable from outside is forwarded through the API server.
      ...(isExternal ? [] : ['--port-forward']),
      '--keep-vme',
    ].join(' ');
  });
};

/** The command that asks for the same export. */
export const createExportCommand = (
  namespace: string,
  { kind, name: source }: ExportSource,
  { name, ttl }: { name: string; ttl: string },
): string =>
  [
    `virtctl vmexport create ${quoted(name)}`,
    `--namespace ${namespace}`,
    kind === 'VirtualMachine' ? `--vm ${source}` : `--snapshot ${source}`,
    `--ttl ${quoted(ttl)}`,
  ].join(' ');
