import { z } from 'zod';
import { message, type Message } from '../../i18n/message';
import { parseOneYaml, plain } from '../../yaml/parse';

const routerService = z.object({
  spec: z.object({
    ports: z.array(z.object({ name: z.string().optional(), nodePort: z.number().optional() })),
  }),
});

/** The Service inside a cluster through which its router takes requests (OpenShift, strategy NodePortService). */
const ROUTER_SERVICE = { namespace: 'openshift-ingress', name: 'router-nodeport-default' } as const;

/** Prints that Service; `kubeconfig` is the file of the cluster's own kubeconfig. */
export const routerPortsCommand = (kubeconfig: string): string =>
  `oc --kubeconfig ${kubeconfig} -n ${ROUTER_SERVICE.namespace} get svc ${ROUTER_SERVICE.name} -o yaml`;

/**
 * Finds the node ports of the router's `https` and `http` in what the command prints; JSON is YAML too.
 * @returns the ports, or what is wrong with the text
 */
export const readRouterPorts = (
  text: string,
):
  | { ports: { https: number; http: number }; problem?: undefined }
  | { ports?: undefined; problem: Message } => {
  const document = parseOneYaml(text);
  const service = document.errors.length === 0 ? routerService.safeParse(plain(document)) : undefined;
  const portOf = (wanted: string): number | undefined =>
    service?.data?.spec.ports.find(({ name }) => name === wanted)?.nodePort;
  const [https, http] = [portOf('https'), portOf('http')];
  return https !== undefined && http !== undefined
    ? { ports: { https, http } }
    : {
        problem: message(
          'No node ports of https and http are in this text. Paste all that the command prints, or enter the two ports.',
        ),
      };
};
