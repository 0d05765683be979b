import { type Message, message } from '../../../i18n/message';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { controlPlaneVersion } from '../../../node-pools/model/skew';
import { conditionOf } from '../condition';
import { minorStep, minorText, versionOf } from '../release';

/** The longest channel (source: CRD). */
const LONGEST_CHANNEL = 100;

/** The streams of updates, the usual one first (specification of this plugin, node pools, channel). */
const STREAMS = ['stable', 'fast', 'candidate', 'eus'];

/** The version that channels are chosen for: what the cluster works towards. */
const ownVersion = (cluster: HostedCluster): string | undefined =>
  cluster.status?.version?.desired.version ?? controlPlaneVersion(cluster);

/**
 * The channels to choose from: those that hold the cluster's release (operator: `status.version.desired.channels`), else
 * each stream with the cluster's own minor.
 */
export const channelChoices = (cluster: HostedCluster): readonly string[] => {
  const known = cluster.status?.version?.desired.channels ?? [];
  if (known.length > 0) return known;
  const version = versionOf(ownVersion(cluster) ?? '');
  return version ? STREAMS.map((stream) => `${stream}-${minorText(version)}`) : [];
};

/** A channel: none, or a word such as stable-4.22 (source: CRD, length; update service, one word). */
export const channelRule = (channel: string): Message | undefined => {
  if (channel === '') return undefined;
  if (channel.length > LONGEST_CHANNEL)
    return message('The channel has {{count}} characters. At most {{most}} are allowed.', {
      count: channel.length,
      most: LONGEST_CHANNEL,
    });
  return /^[a-z0-9][-a-z0-9._]*$/i.test(channel)
    ? undefined
    : message('{{value}} is not a channel. Write one word, such as stable-4.22.', { value: channel });
};

/** A channel of an older minor holds no update for this cluster (update service). */
export const channelWarning = (cluster: HostedCluster, channel: string): Message | undefined => {
  const own = versionOf(ownVersion(cluster) ?? '');
  const named = versionOf(/-(\d+\.\d+)$/.exec(channel)?.[1] ?? '');
  return own && named && minorStep(named) < minorStep(own)
    ? message('This channel is for {{minor}} and holds no update for a cluster at {{version}}.', {
        minor: minorText(named),
        version: ownVersion(cluster) ?? '',
      })
    : undefined;
};

/** Why no updates are known, with the cluster's words; undefined where they were fetched, or where nothing is told yet. */
export const whyNoUpdates = (cluster: HostedCluster): { text: Message; words: string } | undefined => {
  const retrieved = conditionOf(cluster, 'ClusterVersionRetrievedUpdates');
  const words = retrieved?.message ?? '';
  if (!cluster.spec.channel)
    return {
      text: message(
        'No channel is set, so the cluster asks for no updates. Another image can still be chosen.',
      ),
      words: retrieved?.status === 'False' ? words : '',
    };
  return retrieved?.status === 'False'
    ? { text: message('The updates could not be fetched. Another image can still be chosen.'), words }
    : undefined;
};
