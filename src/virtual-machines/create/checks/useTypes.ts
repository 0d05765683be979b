import { useMemo } from 'react';
import type { Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import {
  VirtualMachineClusterInstancetypeModel,
  VirtualMachineClusterPreferenceModel,
  VirtualMachineInstancetypeModel,
  VirtualMachinePreferenceModel,
} from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';
import { sizeWords } from '../../../node-pools/model/size-words';
import { typeText } from '../../model/size-rules';

/** What to say of a size or an operating system that is not there. */
export const noInstancetype: Rule<string> = (name) =>
  message('There is no size {{name}}. Choose one of the list.', { name });
export const noPreference: Rule<string> = (name) =>
  message('There is no preference {{name}}. Choose one of the list.', { name });

/** Those of the cluster and those of the namespace; the latter are left out where they cannot be read. */
const both = (cluster: Choices, own: Choices): Choices =>
  cluster.state === 'unchecked' ? cluster : { ...cluster, items: [...own.items, ...cluster.items] };

/** The sizes: instance types of the cluster, and of a namespace. @param namespace '' asks the cluster's only */
export const useInstancetypes = (namespace: string): Choices => {
  const { t } = useWords();
  const [cluster, clusterState] = useList(VirtualMachineClusterInstancetypeModel, {});
  const [own, ownState] = useList(VirtualMachineInstancetypeModel, namespace === '' ? null : { namespace });
  return useMemo(() => {
    const words = ({ cpu, memory }: { cpu: { guest: number }; memory: { guest: number | string } }) =>
      t('{{cpus}} vCPU, {{memory}}', { cpus: cpu.guest, memory: sizeWords(memory.guest) });
    return both(
      choicesOf(VirtualMachineClusterInstancetypeModel, [cluster, clusterState], ({ metadata, spec }) => ({
        value: metadata.name,
        label: metadata.name,
        description: words(spec),
      })),
      choicesOf(VirtualMachineInstancetypeModel, [own, ownState], ({ metadata, spec }) => ({
        value: typeText({ isNamespaced: true, name: metadata.name }),
        label: t('{{name}} (of the namespace)', { name: metadata.name }),
        description: words(spec),
      })),
    );
  }, [cluster, clusterState, own, ownState, t]);
};

const DISPLAY_NAME = 'openshift.io/display-name';

/** The operating systems: preferences of the cluster, and of a namespace. */
export const usePreferences = (namespace: string): Choices => {
  const { t } = useWords();
  const [cluster, clusterState] = useList(VirtualMachineClusterPreferenceModel, {});
  const [own, ownState] = useList(VirtualMachinePreferenceModel, namespace === '' ? null : { namespace });
  return useMemo(() => {
    const said = (annotations: Readonly<Record<string, string>> | undefined) => {
      const name = annotations?.[DISPLAY_NAME];
      return name === undefined ? {} : { description: name };
    };
    return both(
      choicesOf(VirtualMachineClusterPreferenceModel, [cluster, clusterState], ({ metadata }) => ({
        value: metadata.name,
        label: metadata.name,
        ...said(metadata.annotations),
      })),
      choicesOf(VirtualMachinePreferenceModel, [own, ownState], ({ metadata }) => ({
        value: typeText({ isNamespaced: true, name: metadata.name }),
        label: t('{{name}} (of the namespace)', { name: metadata.name }),
        ...said(metadata.annotations),
      })),
    );
  }, [cluster, clusterState, own, ownState, t]);
};
