import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { encodeProblem } from '../../../form/problem';
import { applyServerErrors, type Refusal } from '../../../form/server-errors';
import { message } from '../../../i18n/message';
import { dryRun, type DryRunResult } from '../../../kubernetes/write/dry-run';
import { createPlan, type Plan, type PlanItem } from '../../../kubernetes/write/plan';
import { createRun } from '../../../kubernetes/write/run';
import { namespaceMadeFor } from '../../model/managed-cluster';
import type { Verdicts } from '../../../form/review/VerdictsAlert';
import { fieldOf, nameFieldOf } from '../field-of';
import type { MadeFor } from '../made';
import { objects, type Facts } from '../objects';
import type { Values } from '../values';
import { ownedBy } from './owned-by';
import { perform } from './perform';

/** How asking for a creation ended: it runs, or nothing was created. */
export type Outcome =
  | { readonly state: 'started'; readonly id: string }
  /** `field`: the first field that the server's words landed on. */
  | { readonly state: 'refused'; readonly field: string | undefined };

type Form = UseFormReturn<Values>;

const isRefusal = (result: DryRunResult): result is DryRunResult & Refusal =>
  result.verdict === 'refused' && result.error !== undefined;

/** The server could not be reached, so that creating would not come far either. */
const isUnanswered = ({ verdict, error }: DryRunResult): boolean =>
  verdict === 'unchecked' &&
  (error?.kind === 'network' || error?.kind === 'timeout' || error?.kind === 'too-many-requests');

const itemOf = (plan: Plan, id: string): PlanItem | undefined => plan.items.find((item) => item.id === id);

/** A name that is taken has no cause with a path: it belongs to the field that names the object. */
const applyTaken = (form: Form, plan: Plan, { id, error }: Refusal): string | undefined => {
  const item = itemOf(plan, id);
  if (!item || error.kind !== 'already-exists') return undefined;
  const field = nameFieldOf(item.object, form.getValues());
  const words = message('{{kind}} {{name}} exists already. Choose another name, or delete it first.', {
    kind: item.object.kind,
    name: item.object.metadata.name,
  });
  form.setError(field as 'details.name', { type: 'server', message: encodeProblem(words) });
  return field;
};

/** Puts refusals on their fields and tells the first of them. */
const place = (form: Form, plan: Plan, refusals: readonly Refusal[]): string | undefined => {
  const fields: string[] = [];
  const remember = (field: string | undefined) => {
    if (field !== undefined) fields.push(field);
    return field;
  };
  const rest = refusals.filter((refusal) => remember(applyTaken(form, plan, refusal)) === undefined);
  applyServerErrors(form, rest, (id, path) => {
    const item = itemOf(plan, id);
    return item && remember(fieldOf(item.object, path, form.getValues()));
  });
  return fields[0];
};

interface Asking {
  readonly isBusy: boolean;
  readonly verdicts: Verdicts | undefined;
  readonly ask: () => Promise<Outcome>;
}

/** Asks the API server to check all objects of the form, and creates them if it takes them. */
export const useCreate = (form: Form, made: MadeFor, facts: Facts): Asking => {
  const [isBusy, setIsBusy] = useState(false);
  const [verdicts, setVerdicts] = useState<Verdicts>();
  const ask = useCallback(async (): Promise<Outcome> => {
    setIsBusy(true);
    setVerdicts(undefined);
    try {
      const { details } = form.getValues();
      const { infraId } = made(details.name);
      const plan = createPlan(objects(form.getValues(), made(details.name), facts), {
        makesNamespace: namespaceMadeFor,
      });
      const results = await dryRun(plan, undefined, { keepNamespace: true });
      const refusals = results.filter(isRefusal);
      if (refusals.length > 0 || results.some(isUnanswered)) {
        setVerdicts({ plan, results });
        return { state: 'refused', field: place(form, plan, refusals) };
      }
      const run = createRun(plan, { id: infraId, owns: ownedBy(infraId) });
      void perform(run, 'start', details);
      return { state: 'started', id: infraId };
    } finally {
      setIsBusy(false);
    }
  }, [form, made, facts]);
  return { isBusy, verdicts, ask };
};
