import { message } from '../../../i18n/message';
import { percentOf, unfilled } from '../vm-status';
import { withWords, type Teller } from './teller';

/** CDI starts its worker again and again after a failure: the condition Running tells of it (CDI). */
export const importFailing: Teller = ({ vm, dataVolumes }) => {
  const failing = unfilled(vm, dataVolumes).find(({ status }) => {
    const running = status?.conditions?.find(({ type }) => type === 'Running');
    return status?.phase === 'Failed' || running?.reason === 'Error' || (status?.restartCount ?? 0) > 2;
  });
  if (!failing) return undefined;
  const { metadata, status } = failing;
  const percent = percentOf(status?.progress);
  const words = status?.conditions?.find(({ type }) => type === 'Running')?.message;
  const { name } = metadata;
  return {
    level: 'danger',
    text:
      percent === undefined
        ? message('Volume {{name}} could not be filled.', { name })
        : message('Filling volume {{name}} stopped at {{percent}} %.', { name, percent }),
    next: message('Mend its source: CDI tries again by itself. Or remove the disk and add it anew.'),
    at: 'disks',
    ...withWords(words),
  };
};

/** What its volumes wait for. */
export const provisioning: Teller = ({ vm, dataVolumes, status: { id } }) => {
  if (id !== 'Provisioning' && id !== 'WaitingForVolumeBinding') return undefined;
  const [first] = unfilled(vm, dataVolumes);
  if (!first) return { level: 'info', text: message('Its volumes are being made.') };
  const { name } = first.metadata;
  const percent = percentOf(first.status?.progress);
  if (first.status?.phase === 'WaitForFirstConsumer' || first.status?.phase === 'PendingPopulation')
    return {
      level: 'info',
      text: message('Volume {{name}} waits for the virtual machine to be placed on a node.', { name }),
    };
  if (id === 'WaitingForVolumeBinding' || first.status?.phase === 'Pending')
    return {
      level: 'info',
      text: message('Waiting for storage: volume {{name}} is not bound yet.', { name }),
      next: message('If it stays so, look at the events of the volume.'),
      at: 'events',
    };
  return {
    level: 'info',
    text:
      percent === undefined
        ? message('Volume {{name}} is being filled.', { name })
        : message('Volume {{name}} is being filled: {{percent}} %.', { name, percent }),
  };
};
