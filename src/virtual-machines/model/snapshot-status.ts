import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import type { CopyStatus } from './copy-status';

const READY: CopyStatus = { word: message('Ready'), level: 'success' };
const NOT_READY: CopyStatus = { word: message('Not ready'), level: 'warning' };
const TAKING: CopyStatus = { word: message('Being taken'), level: 'info' };
const FAILED: CopyStatus = { word: message('Failed'), level: 'danger' };
const DELETING: CopyStatus = { word: message('Deleting'), level: 'info' };
const UNKNOWN: CopyStatus = { word: message('Unknown'), level: 'custom' };

const BY_PHASE: Readonly<Record<string, CopyStatus>> = {
  '': TAKING,
  InProgress: TAKING,
  Failed: FAILED,
  Deleting: DELETING,
};

/** A snapshot's state (KubeVirt: `status.phase`, `status.readyToUse`). */
export const snapshotStatus = ({ metadata, status }: VirtualMachineSnapshot): CopyStatus => {
  if (metadata.deletionTimestamp) return DELETING;
  const phase = status?.phase ?? '';
  if (phase === 'Succeeded') return status?.readyToUse ? READY : NOT_READY;
  return entryOf(BY_PHASE, phase) ?? UNKNOWN;
};

/** Whether a machine can be restored or cloned from it. */
export const isUsable = (snapshot: VirtualMachineSnapshot): boolean =>
  snapshotStatus(snapshot).level === 'success';

const INDICATIONS: Readonly<Record<string, Message>> = {
  Online: message('Taken while it ran'),
  GuestAgent: message('File systems frozen'),
  NoGuestAgent: message('As after a power cut: no guest agent'),
  QuiesceFailed: message('As after a power cut: file systems could not be frozen'),
  QuiesceTimeout: message('As after a power cut: freezing took too long'),
  Paused: message('Taken while it was paused'),
};

/** What KubeVirt says of the circumstances, in words; an indication that is not known stays as it is. */
export const indicationWords = ({ status }: VirtualMachineSnapshot): readonly Message[] => {
  const indications = status?.indications ?? status?.sourceIndications?.map((one) => one.indication) ?? [];
  return indications.map((one) => entryOf(INDICATIONS, one) ?? message('{{text}}', { text: one }));
};

/** Why a snapshot failed or hangs, with KubeVirt's words and what to do. */
export interface SnapshotProblem {
  readonly said: string;
  readonly advice: Message;
}

const DEADLINE = /deadline exceeded/i;

const adviceFor = (said: string, isOver: boolean, deadline: string | undefined): Message => {
  if (DEADLINE.test(said))
    return message(
      'It did not finish within {{deadline}}. Delete it and take another one with a longer deadline.',
      {
        deadline: deadline ?? '5m',
      },
    );
  return isOver
    ? message('It holds nothing that can be restored. Delete it, mend the cause and take another one.')
    : message('KubeVirt tries on until the deadline.');
};

/** What is wrong with a snapshot; undefined while nothing is. */
export const snapshotProblem = ({ spec, status }: VirtualMachineSnapshot): SnapshotProblem | undefined => {
  const failure = status?.conditions?.find((one) => one.type === 'Failure' && one.status === 'True');
  const isOver = status?.phase === 'Failed';
  const texts = [failure?.message ?? failure?.reason ?? '', status?.error?.message ?? ''];
  // KubeVirt often writes the same words at both places.
  const said = [...new Set(texts.filter((text) => text !== ''))].join(': ');
  if (said === '' && !isOver) return undefined;
  return { said, advice: adviceFor(said, isOver, spec.failureDeadline) };
};
