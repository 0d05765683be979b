import type { UseFormReturn } from 'react-hook-form';
import { encodeProblem } from '../../../form/problem';
import { applyServerErrors, type Refusal } from '../../../form/server-errors';
import { message } from '../../../i18n/message';
import type { ApiError } from '../../../kubernetes/errors';
import type { KubeObject } from '../../../kubernetes/types/object';
import { dryRun, type DryRunResult } from '../../../kubernetes/write/dry-run';
import { createPlan, type Plan } from '../../../kubernetes/write/plan';
import { createRun, type Run } from '../../../kubernetes/write/run';
import { setUpMetalLb } from './set-up';
import { metalLbFieldOf, type MetalLbValues } from './values';

/** How asking ended: it runs, or nothing was made; then what is wrong stands at its field, or is the error. */
export interface Asked {
  run?: Run;
  error?: ApiError;
}

/** There is one MetalLB only: who made it in the meantime made ours. */
const isShared = ({ kind }: KubeObject): boolean => kind === 'MetalLB';

const isRefusal = (result: DryRunResult): result is DryRunResult & Refusal =>
  result.verdict !== 'accepted' && result.error !== undefined;

const objectOf = (plan: Plan, id: string): KubeObject | undefined =>
  plan.items.find((item) => item.id === id)?.object;

/** A name that somebody took a moment ago belongs to its field. */
const applyTaken = (form: UseFormReturn<MetalLbValues>, plan: Plan, { id, error }: Refusal): boolean => {
  const object = objectOf(plan, id);
  if (error.kind !== 'already-exists' || object?.kind !== 'IPAddressPool') return false;
  const problem = message('The address pool {{name}} exists already. Choose another name.', {
    name: object.metadata.name,
  });
  form.setError('name', { type: 'server', message: encodeProblem(problem) });
  return true;
};

/** Lets the server check the objects, and makes them if it takes them all. Never rejects. */
export const askMetalLb = async (
  form: UseFormReturn<MetalLbValues>,
  objects: readonly KubeObject[],
): Promise<Asked> => {
  const plan = createPlan(objects);
  const refusals = (await dryRun(plan)).filter(isRefusal).filter(({ id, error }) => {
    const object = objectOf(plan, id);
    return !(object && isShared(object) && error.kind === 'already-exists');
  });
  if (refusals.length > 0) {
    const rest = refusals.filter((refusal) => !applyTaken(form, plan, refusal));
    const [without] = applyServerErrors(form, rest, (id, path) =>
      metalLbFieldOf(objectOf(plan, id)?.kind ?? '', path),
    );
    return without ? { error: without.error } : {};
  }
  const run = createRun(plan, {
    id: `metallb-${objects.map(({ metadata }) => metadata.name).join('-')}`,
    owns: isShared,
  });
  void setUpMetalLb(run, 'start');
  return { run };
};
