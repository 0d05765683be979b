import { Content } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../../../../i18n/useWords';
import { RangeMap, type MapLane, type MapSpan } from '../../../../ui/ranges/RangeMap';
import { spanOf, type Family } from '../../../model/cidr';
import { RESERVED } from '../../../model/network-ranges';
import type { Values } from '../../values';
import type { InfraNetwork } from './useInfra';

interface Lane extends Omit<MapLane, 'spans'> {
  readonly cidrs: readonly string[];
}

/** Where machines are on the pod network their addresses are of its range. */
const mayShare = (a: string, b: string): boolean =>
  [a, b].includes('machineNetwork') && [a, b].includes('infra-pods');

/** The ranges of the form beside those that are taken, a picture for each IP family in use. */
export const NetworkMap = ({ infra }: { infra: InfraNetwork }) => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const [cluster, service, machine] = useWatch({
    control,
    name: ['networking.clusterNetwork', 'networking.serviceNetwork', 'networking.machineNetwork'],
  });
  const cidrs = (ranges: readonly { cidr: string }[]) => ranges.map(({ cidr }) => cidr);
  const own: readonly Lane[] = [
    { id: 'clusterNetwork', label: t('Cluster network'), tone: 'own', cidrs: cidrs(cluster) },
    { id: 'serviceNetwork', label: t('Service network'), tone: 'own', cidrs: cidrs(service) },
    { id: 'machineNetwork', label: t('Machine network'), tone: 'own', cidrs: cidrs(machine) },
  ];
  const lanes: readonly Lane[] = [
    ...own,
    {
      id: 'infra-pods',
      label: t('Pods and machines of the infrastructure'),
      tone: 'around',
      cidrs: infra.ranges?.clusterNetwork ?? [],
    },
    {
      id: 'infra-services',
      label: t('Services of the infrastructure'),
      tone: 'around',
      cidrs: infra.ranges?.serviceNetwork ?? [],
    },
    { id: 'reserved', label: t('Used by every cluster itself'), tone: 'reserved', cidrs: RESERVED },
  ];
  const spans = (all: readonly string[], family: Family): readonly MapSpan[] =>
    all
      .flatMap((text) => {
        const span = spanOf(text);
        if (span?.family !== family) return [];
        const { first, last, firstAddress: from, lastAddress: to } = span;
        return [{ text, first, last, ends: t('{{from}} to {{to}}', { from, to }) }];
      })
      .sort((a, b) => (a.first < b.first ? -1 : 1));
  const families = (['ipv4', 'ipv6'] as const).filter((family) =>
    own.some((lane) => spans(lane.cidrs, family).length > 0),
  );
  return (
    <>
      {families.map((family) => {
        const title = family === 'ipv4' ? t('Ranges in IPv4') : t('Ranges in IPv6');
        return (
          <div key={family} data-test={`map-${family}`}>
            {families.length > 1 ? <Content component="h4">{title}</Content> : null}
            <RangeMap
              label={title}
              lanes={lanes
                .map(({ cidrs: all, ...lane }) => ({ ...lane, spans: spans(all, family) }))
                .filter((lane) => lane.spans.length > 0)}
              mayShare={mayShare}
              overlapText={(label) => t('Overlaps: {{label}}', { label })}
              caption={
                infra.why
                  ? say(infra.why)
                  : t('In the order of addresses, not to scale. Hatched is what overlaps.')
              }
            />
          </div>
        );
      })}
    </>
  );
};
