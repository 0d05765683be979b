import type { OptionsState } from '../../../form/fields/options';
import { message, type Message } from '../../../i18n/message';
import type { ApiError } from '../../../kubernetes/errors';
import type { Model } from '../../../kubernetes/model';
import type { ReadState } from '../../../kubernetes/read/state';
import type { KubeObject } from '../../../kubernetes/types/object';

/** Something that can be chosen because the cluster has it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** What the cluster offers for a field, as far as it could be read. */
export interface Choices {
  readonly items: readonly Choice[];
  readonly state: 'loading' | 'ready' | 'unchecked';
  /** Why it is unchecked, naming the right; what is typed is then taken as it is. */
  readonly why?: Message;
}

/** Where nothing says why. */
export const UNKNOWN = message('Could not be checked.');

/** What a SelectField says of its options. */
export const optionsState = ({ state, why }: Choices): OptionsState =>
  state === 'unchecked' ? { phase: state, message: why ?? UNKNOWN } : { phase: state };

/** A resource as RBAC names it: `storageclasses.storage.k8s.io`. */
const resourceName = ({ plural, group }: Pick<Model, 'plural' | 'group'>): string =>
  group === '' ? plural : `${plural}.${group}`;

/** Why a list could not be read, naming the right that is missing. */
export const whyUnchecked = (model: Model, error: ApiError, namespace?: string): Message => {
  const resource = resourceName(model);
  switch (error.kind) {
    case 'forbidden':
      return namespace === undefined
        ? message('Could not be checked: you may not list {{resource}}.', { resource })
        : message('Could not be checked: you may not list {{resource}} in namespace {{namespace}}.', {
            resource,
            namespace,
          });
    case 'not-served':
      return message('Could not be checked: this cluster does not serve {{resource}}.', { resource });
    default:
      return message('Could not be checked: {{resource}} could not be read.', { resource });
  }
};

/** The choices made of a list that was asked for. */
export const choicesOf = <T extends KubeObject>(
  model: Model<T>,
  [objects, state]: readonly [readonly T[], ReadState],
  choice: (object: T) => Choice | undefined,
  namespace?: string,
): Choices => {
  if (state.phase === 'failed') {
    return { items: [], state: 'unchecked', why: whyUnchecked(model, state.error, namespace) };
  }
  const items = objects
    .flatMap((object) => choice(object) ?? [])
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  return { items, state: state.phase === 'loading' ? 'loading' : 'ready' };
};
