import { toApiError } from '../errors';
import { modelOf } from '../find-model';
import type { KubeObject } from '../types/object';
import { create } from '../write/write';

/** Enough to keep the API server busy, few enough that none of them waits long. */
const AT_ONCE = 8;

/** What the API server says against an object in a dry run: nothing, or what was refused and what was sent. */
const refusal = async (object: KubeObject): Promise<readonly string[]> => {
  try {
    await create(modelOf(object), object, { dryRun: true });
    return [];
  } catch (thrown) {
    const { kind, metadata } = object;
    return [`${kind} ${metadata.name}: ${JSON.stringify(toApiError(thrown))}\n${JSON.stringify(object)}`];
  }
};

/**
 * What the API server says in a dry run against the objects of forms, a text for each refused object.
 * As the user of `actAs`; a few forms at a time, the objects of one together.
 */
export const refusalsOf = async <Form>(
  forms: readonly Form[],
  objectsOf: (form: Form) => readonly KubeObject[],
): Promise<readonly string[]> => {
  const waiting = forms.values();
  const refused: string[] = [];
  const work = async (): Promise<void> => {
    for (const form of waiting) {
      refused.push(...(await Promise.all(objectsOf(form).map(refusal))).flat());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return refused;
};
