import { message } from '../../../i18n/message';
import { versionOf } from '../release';
import type { Facts } from './facts';
import { NOT_SET, unread } from './reading';
import { row, type Finding, type Row } from './row';

/** The oldest OpenShift that manages hosted clusters with virtual machines (source: specification, multicluster engine). */
const OLDEST_MINOR = 14;

/** Where hosted clusters with virtual machines are supported (source: specification). */
const SUPPORTED = ['BareMetal', 'None'];

const version = ({ clusterVersion }: Facts): Finding => {
  if (clusterVersion.state !== 'read') {
    return unread(
      clusterVersion,
      message('This cluster has no ClusterVersion, so its release is not known.'),
    );
  }
  // Newest first; one that did not complete is not what the cluster runs.
  const running = clusterVersion.value.status?.history?.find(({ state }) => state === 'Completed');
  const text = running?.version;
  const parsed = versionOf(text ?? '');
  const evidence = [
    {
      kind: 'ClusterVersion',
      name: clusterVersion.value.metadata.name,
      field: 'status.history',
      value: text ?? NOT_SET,
    },
  ];
  if (!parsed || text === undefined) {
    return {
      verdict: 'cannot-check',
      message: message('The history of this cluster names no completed release.'),
      evidence,
    };
  }
  return parsed.major > 4 || parsed.minor >= OLDEST_MINOR
    ? { verdict: 'good', message: message('OpenShift {{version}}', { version: text }), evidence }
    : {
        verdict: 'block',
        message: message(
          'OpenShift {{version}} is too old to manage hosted clusters. Update this cluster to 4.14 or newer.',
          { version: text },
        ),
        evidence,
      };
};

const platformType = ({ infrastructure }: Facts): Finding => {
  if (infrastructure.state !== 'read') {
    return unread(infrastructure, message('This cluster does not say on which platform it runs.'));
  }
  const type = infrastructure.value.status?.platformStatus?.type ?? '';
  const evidence = [
    {
      kind: 'Infrastructure',
      name: infrastructure.value.metadata.name,
      field: 'status.platformStatus.type',
      value: type === '' ? NOT_SET : type,
    },
  ];
  if (type === '') {
    return {
      verdict: 'cannot-check',
      message: message('This cluster does not say on which platform it runs.'),
      evidence,
    };
  }
  return SUPPORTED.includes(type)
    ? { verdict: 'good', message: message('Platform {{type}}', { type }), evidence }
    : {
        verdict: 'warn',
        message: message(
          'This cluster runs on {{type}}. Virtual machines as nodes are supported on bare metal only; elsewhere they run nested, if at all.',
          { type },
        ),
        evidence,
      };
};

/** The cluster that manages hosted ones is new enough, and stands on a platform that is supported. */
export const platform = (facts: Facts): Row =>
  row('platform', message('This cluster'), [version(facts), platformType(facts)]);
