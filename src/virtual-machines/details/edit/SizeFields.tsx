import { useMemo } from 'react';
import { Alert } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { NumberField } from '../../../form/fields/NumberField';
import { QuantityField } from '../../../form/fields/QuantityField';
import { RadioField } from '../../../form/fields/RadioField';
import { SelectField } from '../../../form/fields/SelectField';
import { message, type Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { optionsState } from '../../../node-pools/fields/checks/choices';
import type { PendingChange } from '../../model/pending-change';
import { pendingChanges } from '../../model/pending-changes';
import type { VmView } from '../useVm';
import { type SizeValues, withSize } from './size-edit';
import { useInstancetypes } from './useInstancetypes';

/** What a size would lead to: the rule of pending changes, asked before anything is saved. */
const useEffectOf = (
  { vm, vmi, settings, reasons }: VmView,
  types: ReturnType<typeof useInstancetypes>['types'],
): readonly PendingChange[] => {
  const [by, type, sockets, cores, threads, memory] = useWatch<
    SizeValues,
    ['by', 'type', 'sockets', 'cores', 'threads', 'memory']
  >({ name: ['by', 'type', 'sockets', 'cores', 'threads', 'memory'] });
  return useMemo(() => {
    const values = { by, type, sockets, cores, threads, memory };
    const rollout = {
      isLiveUpdate: settings.isLiveUpdate,
      isMigratable: reasons.length === 0,
      type: types.get(type),
    };
    return pendingChanges(withSize(vm, values), vmi, rollout).filter(
      ({ id }) => id === 'cpu' || id === 'memory',
    );
  }, [vm, vmi, settings, reasons, types, by, type, sockets, cores, threads, memory]);
};

const effectWords = ({ isRunning, vmiState }: VmView, changes: readonly PendingChange[]): Message => {
  if (isRunning && vmiState.phase === 'failed')
    return message('You may not read what runs, so nobody can say here when it gets the new size.');
  if (!isRunning) return message('The next start takes the new size.');
  if (changes.length === 0) return message('The running virtual machine has this size already.');
  return changes.every(({ when }) => when === 'live')
    ? message('The running virtual machine gets it live: KubeVirt migrates it for that.')
    : message('This takes effect after a restart.');
};

/** Fields of the size, and what saving it leads to. */
export const SizeFields = ({ view }: { view: VmView }) => {
  const { t, say } = useWords();
  const { choices, types } = useInstancetypes(view.vm.metadata.namespace ?? '');
  const changes = useEffectOf(view, types);
  const by = useWatch<SizeValues, 'by'>({ name: 'by' });
  const isRestart = changes.some(({ when }) => when !== 'live');
  return (
    <>
      <RadioField
        name="by"
        label={t('Size by')}
        variant="inline"
        options={[
          { value: 'type', label: t('Instance type') },
          { value: 'custom', label: t('CPU and memory') },
        ]}
      />
      {by === 'type' ? (
        <SelectField
          name="type"
          label={t('Instance type')}
          isRequired
          options={choices.items}
          state={optionsState(choices)}
          isFreeText={choices.state === 'unchecked'}
        />
      ) : (
        <>
          <NumberField name="sockets" label={t('Sockets')} isRequired />
          <NumberField name="cores" label={t('Cores per socket')} isRequired />
          <NumberField name="threads" label={t('Threads per core')} isRequired />
          <QuantityField name="memory" label={t('Memory')} isRequired />
        </>
      )}
      <Alert
        variant={isRestart ? 'warning' : 'info'}
        isInline
        isPlain
        component="p"
        title={say(effectWords(view, changes))}
        data-test="size-effect"
      />
    </>
  );
};
