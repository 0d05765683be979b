import { useEffect, useMemo, useState } from 'react';
import type { Model } from '../model';
import { useIdentity } from '../useIdentity';
import { type Access, askAccess, UNKNOWN } from './access';

/** What may be done to objects of a kind. */
export interface RightQuestion {
  readonly model: Model;
  readonly verb: string;
  readonly subresource?: string;
}

export type Rights<Id extends string> = Readonly<Record<Id, Access>>;

const idsOf = <Id extends string>(questions: Readonly<Record<Id, RightQuestion>>): readonly Id[] =>
  // The keys of a record are what its type says.
  Object.keys(questions) as Id[];

const askAll = async <Id extends string>(
  questions: Readonly<Record<Id, RightQuestion>>,
  namespace?: string,
): Promise<Rights<Id>> => {
  const answers = await Promise.all(
    idsOf(questions).map(
      async (id) =>
        [
          id,
          await askAccess({ ...questions[id], ...(namespace === undefined ? {} : { namespace }) }),
        ] as const,
    ),
  );
  // One answer a question.
  return Object.fromEntries(answers) as Record<Id, Access>;
};

/**
 * The user's rights in each namespace of a list. One round of questions covers all namespaces for an administrator; only
 * where one is denied is each namespace asked about. Never fails: what could not be asked is `unchecked`.
 * @param questions a constant, as new ones are asked anew
 */
export const useRightsIn = <Id extends string>(
  questions: Readonly<Record<Id, RightQuestion>>,
  namespaces: readonly string[],
): ((namespace: string) => Rights<Id>) => {
  const identity = useIdentity();
  const key = [identity, ...[...new Set(namespaces)].sort()].join(' ');
  const [everywhere, setEverywhere] = useState<Rights<Id>>();
  const [inNamespaces, setInNamespaces] = useState<ReadonlyMap<string, Rights<Id>>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const keep = (take: () => void) => {
      if (isCurrent) take();
    };
    const find = async () => {
      const all = await askAll(questions);
      keep(() => setEverywhere(all));
      if (!idsOf(questions).some((id) => all[id].state === 'denied')) return;
      const names = key.split(' ').slice(1);
      const answers = await Promise.all(
        names.map(async (name) => [name, await askAll(questions, name)] as const),
      );
      keep(() => setInNamespaces(new Map(answers)));
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [key, questions]);
  return useMemo(() => {
    const isDenied = everywhere && idsOf(questions).some((id) => everywhere[id].state === 'denied');
    // One a question, as in askAll.
    const none = Object.fromEntries(idsOf(questions).map((id) => [id, UNKNOWN])) as Record<Id, Access>;
    return (namespace) => (isDenied ? inNamespaces.get(namespace) : everywhere) ?? none;
  }, [everywhere, inNamespaces, questions]);
};
