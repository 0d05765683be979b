import { Button } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { useWords } from '../../../../i18n/useWords';
import { readCidr } from '../../../model/cidr';
import { roomIn } from '../../../model/host-prefix';
import type { Values } from '../../values';
import { NetworkMap } from './NetworkMap';
import { RangeRows } from './RangeRows';
import { useInfra } from './useInfra';
import { DUAL_STACK } from './values';

const NETWORKS = ['clusterNetwork', 'serviceNetwork', 'machineNetwork'] as const;

/** The ranges of the cluster, and the picture of them. What is wrong with one may be mended in another: they are judged together. */
export const RangeFields = () => {
  const { t } = useWords();
  const { control, getValues, trigger } = useFormContext<Values>();
  const infra = useInfra();
  const first = useWatch({ control, name: 'networking.clusterNetwork.0' });
  const room = (first as typeof first | undefined) ? roomIn(first) : undefined;

  const judge = () => {
    // A row that was only just added is not judged before something is in it.
    const filled = NETWORKS.flatMap((network) =>
      getValues(`networking.${network}`).flatMap(({ cidr }, index) =>
        cidr === '' ? [] : [`networking.${network}.${index}.cidr` as const],
      ),
    );
    void trigger(filled);
  };
  return (
    <div onBlur={judge}>
      <FieldGroup title={t('Ranges')}>
        <RangeRows
          network="clusterNetwork"
          labels={[t('Cluster network'), t('Second cluster network')]}
          addText={t('Add cluster network')}
          least={1}
          infra={infra.ranges}
          helper={
            room
              ? t('Addresses of pods: {{nodes}} nodes with {{pods}} pods each.', room)
              : t('Addresses of pods, such as 10.132.0.0/14.')
          }
        />
        <RangeRows
          network="serviceNetwork"
          labels={[t('Service network'), t('Second service network')]}
          addText={t('Add service network')}
          least={1}
          infra={infra.ranges}
          helper={t('Addresses of services, such as 172.31.0.0/16.')}
        />
        <RangeRows
          network="machineNetwork"
          labels={[t('Machine network'), t('Second machine network')]}
          addText={t('Add machine network')}
          least={0}
          infra={infra.ranges}
          helper={t('Where the nodes have their addresses, such as 192.168.1.0/24.')}
        />
        <Families />
        <NetworkMap infra={infra} />
      </FieldGroup>
    </div>
  );
};

/** One click for a range of each family, or back. */
const Families = () => {
  const { t } = useWords();
  const { control, setValue, trigger } = useFormContext<Values>();
  const [cluster, service] = useWatch({
    control,
    name: ['networking.clusterNetwork', 'networking.serviceNetwork'],
  });
  const isDual = [cluster, service].some((ranges) =>
    ranges.some(({ cidr }) => readCidr(cidr)?.family === 'ipv6'),
  );
  const change = () => {
    const options = { shouldDirty: true } as const;
    setValue(
      'networking.clusterNetwork',
      [...cluster.slice(0, 1), ...(isDual ? [] : [{ cidr: DUAL_STACK.clusterNetwork, hostPrefix: null }])],
      options,
    );
    setValue(
      'networking.serviceNetwork',
      [...service.slice(0, 1), ...(isDual ? [] : [{ cidr: DUAL_STACK.serviceNetwork }])],
      options,
    );
    void trigger(['networking.clusterNetwork', 'networking.serviceNetwork']);
  };
  return (
    <div>
      <Button variant="link" isInline onClick={change} data-test="families">
        {isDual ? t('Use one IP family only') : t('Use IPv4 and IPv6')}
      </Button>
    </div>
  );
};
