import { dnsLabelProblem } from '../../hosted-clusters/model/dns-name';
import { message, type Message } from '../../i18n/message';

/** How many additional networks a machine may have (source: CRD). */
export const MOST_NETWORKS = 20;

/**
 * An additional network: `namespace/name` of a NetworkAttachmentDefinition.
 * Source: operator; the CRD accepts a bare name and the machine then never starts.
 */
export const networkName = (text: string): Message | undefined => {
  if (text === '') return message('Enter a network as namespace/name.');
  const [namespace = '', name, ...more] = text.split('/');
  if (name === undefined) {
    return message('{{value}} has no namespace. Write namespace/name, such as default/{{value}}.', {
      value: text,
    });
  }
  if (more.length > 0 || dnsLabelProblem(namespace) || dnsLabelProblem(name)) {
    return message(
      '{{value}} is not a network name. Write namespace/name with lowercase letters, digits and dashes.',
      { value: text },
    );
  }
  return undefined;
};

/** Without the pod network a machine needs another one, or it has none at all (source: operator; the CRD accepts it). */
export const attachedNetworks = (attachDefaultNetwork: boolean, additional: number): Message | undefined =>
  attachDefaultNetwork || additional > 0
    ? undefined
    : message('Without the pod network the machines have no network. Add an additional network first.');
