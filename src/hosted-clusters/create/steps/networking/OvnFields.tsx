import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { NumberField } from '../../../../form/fields/NumberField';
import { useWords } from '../../../../i18n/useWords';
import { readCidr } from '../../../model/cidr';
import { DEFAULT_HOST_PREFIX } from '../../../model/host-prefix';
import { MOST_MTU, ovnMtuWarning } from '../../../model/mtu';
import type { Values } from '../../values';
import { useInfra } from './useInfra';

const FIELDS = [
  'networking.mtu',
  'networking.clusterNetwork.0.hostPrefix',
  'networking.clusterNetwork.1.hostPrefix',
];

/** How the pod network is made. */
export const OvnFields = () => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const [ranges, mtu] = useWatch({ control, name: ['networking.clusterNetwork', 'networking.mtu'] });
  const warning = ovnMtuWarning(mtu, useInfra().mtu);
  return (
    <MoreOptions title={t('Pod network')} fields={FIELDS}>
      <p data-test="network-type">
        {t('Network type: OVNKubernetes, the only one on OpenShift Virtualization.')}
      </p>
      <NumberField
        name="networking.mtu"
        label={t('MTU')}
        max={MOST_MTU}
        unit={t('bytes')}
        helper={t('Empty: the operator takes what the nodes have, less 100 for OVN.')}
        warning={warning && say(warning)}
      />
      {ranges.map(({ cidr }, index) => {
        const family = readCidr(cidr)?.family ?? 'ipv4';
        return (
          <NumberField
            key={index}
            name={`networking.clusterNetwork.${index}.hostPrefix`}
            label={index === 0 ? t('Host prefix') : t('Host prefix of the second cluster network')}
            max={128}
            helper={t('Length of the prefix of each node. Empty: {{prefix}}.', {
              prefix: DEFAULT_HOST_PREFIX[family],
            })}
          />
        );
      })}
    </MoreOptions>
  );
};
