import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { encodeProblem } from '../../form/problem';
import { applyServerErrors, type Refusal } from '../../form/server-errors';
import { message } from '../../i18n/message';
import { dryRun, type DryRunResult } from '../../kubernetes/write/dry-run';
import { createRun } from '../../kubernetes/write/run';
import { POOL_FIELDS } from '../fields/field-words';
import { refIn } from '../model/pool-path';
import type { Verdicts } from './facts';
import { addObjects, type ClusterFacts } from './objects';
import { ownsNothing, performPool, poolPlan, runIdOf } from './run-pool';
import type { AddValues } from './values';

/** How adding ended: it runs, or nothing was created. */
export type Outcome =
  | { readonly state: 'started'; readonly id: string }
  | { readonly state: 'refused'; readonly field: string | undefined };

const isRefusal = (result: DryRunResult): result is DryRunResult & Refusal =>
  result.verdict === 'refused' && result.error !== undefined;

/** The form's field for a path of the NodePool that the server names; the longest that fits. */
const fieldOf = (path: string): string | undefined => {
  const inSpec = path
    .replace(/^spec\./, '')
    .replaceAll('[', '.')
    .replaceAll(']', '');
  const field = POOL_FIELDS.find(({ specs }) =>
    specs.some((spec) => inSpec === spec || inSpec.startsWith(`${spec}.`)),
  );
  return field?.paths[0] === undefined ? undefined : `pool.${field.paths[0]}`;
};

/** Puts refusals on their fields and tells the first of them. */
const place = (form: UseFormReturn<AddValues>, refusals: readonly Refusal[]): string | undefined => {
  const taken = refusals.find(
    ({ id, error }) => id.startsWith('NodePool/') && error.kind === 'already-exists',
  );
  if (taken) {
    const words = message('A node pool of this name exists already. Choose another name.');
    form.setError('pool.name', { type: 'server', message: encodeProblem(words) });
  }
  const fields: string[] = taken ? ['pool.name'] : [];
  applyServerErrors(
    form,
    refusals.filter(({ id }) => id.startsWith('NodePool/')),
    (_id, path) => {
      const field = fieldOf(path);
      if (field !== undefined) fields.push(field);
      return field;
    },
  );
  return fields[0];
};

interface Adder {
  readonly isBusy: boolean;
  readonly verdicts: Verdicts | undefined;
  readonly add: () => Promise<Outcome>;
}

/** Asks the API server to check all objects of the form, and creates them if it takes them. */
export const useAdd = (form: UseFormReturn<AddValues>, facts: ClusterFacts): Adder => {
  const [isBusy, setIsBusy] = useState(false);
  const [verdicts, setVerdicts] = useState<Verdicts>();
  const add = useCallback(async (): Promise<Outcome> => {
    setIsBusy(true);
    setVerdicts(undefined);
    try {
      const values = form.getValues();
      const target = { namespace: refIn(values.cluster)?.namespace ?? '', name: values.pool.name };
      const plan = poolPlan(addObjects(values, facts));
      const results = await dryRun(plan);
      const refusals = results.filter(isRefusal);
      if (refusals.length > 0) {
        setVerdicts({ plan, results });
        return { state: 'refused', field: place(form, refusals) };
      }
      const id = runIdOf(target);
      void performPool(createRun(plan, { id, owns: ownsNothing }), 'start', target);
      return { state: 'started', id };
    } finally {
      setIsBusy(false);
    }
  }, [form, facts]);
  return { isBusy, verdicts, add };
};
