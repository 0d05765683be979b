import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { dropDraft, loadDraft, saveDraft } from '../../../form/draft/draft';
import { clusterNow } from '../../../kubernetes/clock';

interface Ports {
  https: number | null;
  http: number | null;
}

/** The output of a command may be long, and says no more than the ports. */
const SECRECY = { secrets: ['output'] };

/** What to begin with: the ports as they were left in this tab, or those given. */
export const usePortsAsLeft = <Values extends Ports>(id: string | undefined, ports: Values): Values =>
  useState(() => (id === undefined ? undefined : loadDraft(sessionStorage, id, ports))?.values ?? ports)[0];

/** Keeps the ports in this tab while they are being typed; they were read in a terminal that may be closed by then. */
export const useKeptPorts = <Values extends Ports>(
  id: string | undefined,
  form: Pick<UseFormReturn<Values>, 'subscribe'>,
): void => {
  useEffect(() => {
    if (id === undefined) return undefined;
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => saveDraft(sessionStorage, id, values, SECRECY, clusterNow()),
    });
  }, [id, form]);
};

/** The ports were used: there is nothing to come back to. */
export const dropPorts = (id: string | undefined): void => {
  if (id !== undefined) dropDraft(sessionStorage, id);
};
