import { message } from '../../../i18n/message';
import { conditionOf } from '../condition';
import type { Facts } from './facts';
import { unread } from './reading';
import { row, type Finding, type Row } from './row';

const AVAILABLE = 'ManagedClusterConditionAvailable';

const finding = ({ localClusters }: Facts): Finding => {
  if (localClusters.state === 'not-served') {
    return {
      verdict: 'information',
      message: message('No fleet manager is installed, so the cluster is not imported into one.'),
      evidence: [{ kind: 'ManagedCluster', field: '', value: message('not served') }],
    };
  }
  if (localClusters.state !== 'read') return unread(localClusters, message('Being read'));
  const [first] = localClusters.value;
  if (!first) {
    return {
      verdict: 'warn',
      message: message(
        'No ManagedCluster has the label local-cluster=true, so the cluster cannot be imported: nothing would run its agent.',
      ),
      evidence: [{ kind: 'ManagedCluster', field: 'local-cluster=true', value: message('does not exist') }],
    };
  }
  const { name } = first.metadata;
  const condition = conditionOf(first, AVAILABLE);
  const evidence = [
    {
      kind: 'ManagedCluster',
      name,
      field: `status.conditions ${AVAILABLE}`,
      value: condition ? `${condition.status} ${condition.reason ?? ''}`.trim() : message('not set'),
    },
  ];
  return condition?.status === 'True'
    ? { verdict: 'good', message: message('{{name}} is available', { name }), evidence }
    : {
        verdict: 'warn',
        message: message('{{name}} is not available, so the cluster would not be imported.', { name }),
        evidence,
      };
};

/** The cluster that runs the agents of imported clusters is well. Without a fleet manager nothing is imported. */
export const localCluster = (facts: Facts): Row =>
  row('local-cluster', message('Import into the fleet'), [finding(facts)]);
