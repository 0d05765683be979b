import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { appsDomain } from './console-url';
import { hasOwnDomain } from './status';

/** Names in DNS that somebody must have made by hand for this cluster. */
const dnsNames = (cluster: HostedCluster): readonly string[] => {
  const { spec } = cluster;
  const apps = hasOwnDomain(cluster) ? appsDomain(cluster) : undefined;
  const published = spec.services.map(
    ({ servicePublishingStrategy: { route, loadBalancer } }) => route?.hostname ?? loadBalancer?.hostname,
  );
  const names = [apps === undefined ? undefined : `*.${apps}`, spec.kubeAPIServerDNSName, ...published];
  return [...new Set(names)].filter((name) => name !== undefined && name !== '').map(String);
};

/** What a deletion leaves that nobody removes and this plugin cannot see or judge. */
export const orphansOf = (cluster: HostedCluster): readonly Message[] => {
  const { services, platform } = cluster.spec;
  const names = dnsNames(cluster);
  const { infraKubeConfigSecret, infraNamespace } = platform.kubevirt?.credentials ?? {};
  return [
    names.length > 0
      ? message('DNS records: {{names}}', { names: names.join(', ') })
      : message('DNS records, if some were made for this cluster'),
    ...(services.some(({ servicePublishingStrategy }) => servicePublishingStrategy.type === 'LoadBalancer')
      ? [message('The MetalLB address pool, if one was made for it')]
      : []),
    ...(infraKubeConfigSecret
      ? [
          message(
            'On the infrastructure cluster: namespace {{namespace}} with Services, Routes and volumes made by hand',
            { namespace: infraNamespace ?? '' },
          ),
        ]
      : []),
  ];
};
