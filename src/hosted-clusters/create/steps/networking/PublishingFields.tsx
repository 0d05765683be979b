import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import type { Values } from '../../values';
import { ListProblem } from './RangeRows';
import { ServiceFields } from './ServiceFields';

/** How the services of the control plane are reached from the nodes and from outside. */
export const PublishingFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const publishing = useWatch({ control, name: 'networking.publishing' });
  return (
    <FieldGroup title={t('Publishing')}>
      <RadioField
        name="networking.publishing"
        label={t('How the control plane is reached')}
        helper={t('It cannot be changed later.')}
        options={[
          {
            value: 'ingress',
            label: t('Load balancer and Routes'),
            description: t('The API server gets an address of its own, the other services Routes.'),
          },
          {
            value: 'nodePort',
            label: t('Node ports'),
            description: t('All services on ports of the nodes, at one address. Needs no load balancer.'),
          },
          { value: 'custom', label: t('One by one'), description: t('Choose for each service.') },
        ]}
      />
      {publishing === 'nodePort' ? (
        <TextField
          name="networking.nodePortAddress"
          label={t('Address of the node ports')}
          isRequired
          helper={t('Of a node, or a name that leads to the nodes, such as 192.168.1.10.')}
        />
      ) : null}
      {publishing === 'custom' ? <Services /> : null}
    </FieldGroup>
  );
};

const Services = () => {
  const { control, getValues, trigger } = useFormContext<Values>();
  const services = useWatch({ control, name: 'networking.services' });
  // Two that clash are mended at either: they are judged together.
  const judge = () => {
    const filled = getValues('networking.services').flatMap(({ hostname, port }, index) => [
      ...(hostname === '' ? [] : [`networking.services.${index}.hostname` as const]),
      ...(port === null ? [] : [`networking.services.${index}.port` as const]),
    ]);
    void trigger(filled);
  };
  return (
    <div onBlur={judge} data-field="networking.services">
      <ListProblem name="networking.services" />
      {services.map(({ service }, index) => (
        <ServiceFields key={`${index}-${service}`} index={index} />
      ))}
    </div>
  );
};
