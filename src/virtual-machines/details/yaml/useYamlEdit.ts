import { useCallback, useState } from 'react';
import { type Difference, differences, firstChoices, type Side } from '../../../form/conflict/three-way';
import { lastWriter } from '../../../form/conflict/last-writer';
import { saveOver } from '../../../form/conflict/save-over';
import type { YamlProblem } from '../../../form/yaml/form-yaml';
import { message } from '../../../i18n/message';
import { type ApiError, toApiError } from '../../../kubernetes/errors';
import { VirtualMachineModel } from '../../../kubernetes/models';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { read, replace } from '../../../kubernetes/write/write';
import { tasks } from '../../../ui/tasks/store';
import { vmRef } from '../../model/vm-ref';
import { type Draft, draftOf, keepDraft } from './drafts';
import { isSameForPeople, yamlConflict, type YamlConflict } from './yaml-conflict';
import { readText, refusedLines, textOf } from './yaml-text';

interface Waiting extends YamlConflict {
  readonly theirs: VirtualMachine;
  readonly differences: readonly Difference[];
  readonly by: string | undefined;
}

/** A machine's YAML as it is edited: what was typed stays until it is saved or discarded, also while another tab is looked at. */
export const useYamlEdit = (vm: VirtualMachine) => {
  const [draft, setDraft] = useState<Draft | undefined>(() => draftOf(vm));
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly YamlProblem[]>([]);
  const [error, setError] = useState<ApiError>();
  const [conflict, setConflict] = useState<Waiting>();
  const keep = useCallback(
    (next: Draft | undefined) => {
      setDraft(next);
      keepDraft(vm, next);
    },
    [vm],
  );

  const saved = () => {
    keep(undefined);
    setConflict(undefined);
    const { name } = vm.metadata;
    tasks.notify({ level: 'success', title: message('Virtual machine {{name}} was changed.', { name }) });
  };

  /** Writes `mine` over what `began` was, unless others changed that. */
  const write = async (
    began: VirtualMachine,
    latest: VirtualMachine,
    mine: VirtualMachine,
  ): Promise<void> => {
    const result = await saveOver({
      began,
      latest,
      isSame: isSameForPeople,
      read: () => read(VirtualMachineModel, vmRef(vm)),
      write: (resourceVersion) =>
        replace(VirtualMachineModel, { ...mine, metadata: { ...mine.metadata, resourceVersion } }),
    });
    if (result.state === 'saved') {
      saved();
      return;
    }
    const { theirs } = result;
    const sides = yamlConflict(began, mine, theirs);
    const found = differences(
      sides.fields,
      sides.valuesOf(began),
      sides.valuesOf(mine),
      sides.valuesOf(theirs),
    );
    if (found.length === 0) {
      saved();
      return;
    }
    // Where nobody changed what the other has changed there is nothing to choose.
    if (found.every(({ changedBy }) => changedBy !== 'both')) {
      await write(theirs, theirs, sides.merged(firstChoices(found)));
      return;
    }
    setConflict({ ...sides, theirs, differences: found, by: lastWriter(theirs) });
  };

  const busy = async (work: () => Promise<void>, onError?: (refusal: ApiError) => void): Promise<void> => {
    setIsBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (thrown) {
      const refusal = toApiError(thrown);
      setConflict(undefined);
      setError(refusal);
      onError?.(refusal);
    } finally {
      setIsBusy(false);
    }
  };

  const save = async (): Promise<void> => {
    if (!draft) return;
    const reading = readText(draft.text, draft.began);
    if ('problems' in reading) {
      setProblems(reading.problems);
      return;
    }
    setProblems([]);
    await busy(
      () => write(draft.began, vm, reading.vm),
      (refusal) => setProblems(refusedLines(refusal, reading.document)),
    );
  };

  return {
    text: draft?.text ?? textOf(vm),
    isDirty: draft !== undefined,
    /** Others changed it since the edit began. */
    isBehind: draft !== undefined && !isSameForPeople(draft.began, vm),
    problems,
    error,
    conflict,
    isBusy,
    type: (text: string) => {
      const began = draft?.began ?? vm;
      keep(text === textOf(began) ? undefined : { began, text });
    },
    save,
    choose: async (choices: Readonly<Record<string, Side>>): Promise<void> => {
      if (conflict) await busy(() => write(conflict.theirs, conflict.theirs, conflict.merged(choices)));
    },
    back: () => setConflict(undefined),
    discard: () => {
      keep(undefined);
      setProblems([]);
      setError(undefined);
    },
  };
};
