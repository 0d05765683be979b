import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { encodeProblem } from '../../../form/problem';
import type { Verdicts } from '../../../form/review/VerdictsAlert';
import { applyServerErrors, type Refusal } from '../../../form/server-errors';
import { message } from '../../../i18n/message';
import { dryRun, type DryRunResult } from '../../../kubernetes/write/dry-run';
import { createPlan } from '../../../kubernetes/write/plan';
import { createRun } from '../../../kubernetes/write/run';
import type { KubeObject } from '../../../kubernetes/types/object';
import { fieldOf } from '../field-of';
import { objects } from '../objects';
import type { Values } from '../values';
import { WIZARD } from '../route';
import { ownsNothing, perform } from './perform';

/** How asking ended: it runs, or nothing was created. */
export type Outcome =
  | { readonly state: 'started'; readonly id: string }
  | { readonly state: 'refused'; readonly field: string | undefined };

type Form = UseFormReturn<Values>;

const isRefusal = (result: DryRunResult): result is DryRunResult & Refusal =>
  result.verdict === 'refused' && result.error !== undefined;

/** The server could not be reached, so that creating would not come far either. */
const isUnanswered = ({ verdict, error }: DryRunResult): boolean =>
  verdict === 'unchecked' &&
  (error?.kind === 'network' || error?.kind === 'timeout' || error?.kind === 'too-many-requests');

/** A name that is taken has no cause with a path: it belongs to the field that names the object. */
const applyTaken = (
  form: Form,
  objectOf: (id: string) => KubeObject | undefined,
  { id, error }: Refusal,
): string | undefined => {
  const object = objectOf(id);
  if (!object || error.kind !== 'already-exists') return undefined;
  const { kind, metadata } = object;
  const words = message('{{kind}} {{name}} exists already. Choose another name, or delete it first.', {
    kind,
    name: metadata.name,
  });
  form.setError('basic.name', { type: 'server', message: encodeProblem(words) });
  return 'basic.name';
};

/** Puts refusals on their fields and tells the first of them. */
export const placeRefusals = (
  form: Form,
  objectOf: (id: string) => KubeObject | undefined,
  refusals: readonly Refusal[],
): string | undefined => {
  const fields: string[] = [];
  const remember = (field: string | undefined) => {
    if (field !== undefined) fields.push(field);
    return field;
  };
  const rest = refusals.filter((refusal) => remember(applyTaken(form, objectOf, refusal)) === undefined);
  applyServerErrors(form, rest, (id, path) => {
    const object = objectOf(id);
    return object && remember(fieldOf(object, path, form.getValues()));
  });
  return fields[0];
};

interface Asking {
  readonly isBusy: boolean;
  readonly verdicts: Verdicts | undefined;
  readonly ask: () => Promise<Outcome>;
}

/** Asks the API server to check all objects of the form, and creates them if it takes them. */
export const useCreate = (form: Form): Asking => {
  const [isBusy, setIsBusy] = useState(false);
  const [verdicts, setVerdicts] = useState<Verdicts>();
  const ask = useCallback(async (): Promise<Outcome> => {
    setIsBusy(true);
    setVerdicts(undefined);
    try {
      const values = form.getValues();
      const plan = createPlan(objects(values));
      const results = await dryRun(plan);
      const refusals = results.filter(isRefusal);
      if (refusals.length > 0 || results.some(isUnanswered)) {
        setVerdicts({ plan, results });
        const objectOf = (id: string) => plan.items.find((item) => item.id === id)?.object;
        return { state: 'refused', field: placeRefusals(form, objectOf, refusals) };
      }
      const { namespace, name } = values.basic;
      // A namesake may have been created and deleted in this tab before.
      const id = `create-vm-${namespace}-${name}-${Date.now().toString(36)}`;
      void perform(createRun(plan, { id, owns: ownsNothing }), 'start', { namespace, name, origin: WIZARD });
      return { state: 'started', id };
    } finally {
      setIsBusy(false);
    }
  }, [form]);
  return { isBusy, verdicts, ask };
};
