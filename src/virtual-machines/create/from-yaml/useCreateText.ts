import { useCallback, useState } from 'react';
import type { YamlProblem } from '../../../form/yaml/form-yaml';
import { dryRun } from '../../../kubernetes/write/dry-run';
import { createPlan } from '../../../kubernetes/write/plan';
import { createRun } from '../../../kubernetes/write/run';
import { TEXT } from '../route';
import { ownsNothing, perform } from '../run/perform';
import type { Refused } from '../run/refused';
import { readText, refusalProblems } from './read';

interface CreateText {
  readonly isBusy: boolean;
  readonly problems: readonly YamlProblem[];
  /** @returns the id of the run, undefined where the text or the server is against it */
  readonly create: (text: string) => Promise<string | undefined>;
  /** Shows at its lines what a run was refused for. */
  readonly refuse: (text: string, refused: Refused) => void;
  /** Looks again at a text whose problems are shown. */
  readonly recheck: (text: string) => void;
}

/** Creates what a text says, after the server has checked all of it. */
export const useCreateText = (): CreateText => {
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly YamlProblem[]>([]);
  const create = useCallback(async (text: string) => {
    const reading = readText(text);
    setProblems(reading.problems);
    if (reading.problems.length > 0) return undefined;
    setIsBusy(true);
    try {
      const order = reading.objects
        .map((object, index) => ({ object, index }))
        .sort(
          (a, b) => Number(a.object.kind === 'VirtualMachine') - Number(b.object.kind === 'VirtualMachine'),
        );
      const plan = createPlan(order.map(({ object }) => object));
      const results = await dryRun(plan);
      const refused = results.flatMap(({ error, verdict }, index) =>
        error && (verdict === 'refused' || error.outcomeUnknown)
          ? refusalProblems(reading, order[index]?.index ?? 0, error)
          : [],
      );
      setProblems(refused);
      if (refused.length > 0) return undefined;
      const vm = order.at(-1)?.object.metadata;
      const target = { namespace: vm?.namespace ?? '', name: vm?.name ?? '', origin: TEXT };
      const id = `create-vm-${target.namespace}-${target.name}-${Date.now().toString(36)}`;
      void perform(createRun(plan, { id, owns: ownsNothing }), 'start', target);
      return id;
    } finally {
      setIsBusy(false);
    }
  }, []);
  const refuse = useCallback((text: string, { object, error }: Refused) => {
    const reading = readText(text);
    const place = reading.objects.findIndex(
      ({ kind, metadata }) => kind === object.kind && metadata.name === object.metadata.name,
    );
    setProblems(refusalProblems(reading, place, error));
  }, []);
  const recheck = useCallback((text: string) => {
    setProblems((shown) => (shown.length === 0 ? shown : readText(text).problems));
  }, []);
  return { isBusy, problems, create, refuse, recheck };
};
