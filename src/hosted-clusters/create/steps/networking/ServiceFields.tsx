import type { CSSProperties } from 'react';
import { FormSection } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { NumberField } from '../../../../form/fields/NumberField';
import { RadioField } from '../../../../form/fields/RadioField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { LAST_NODE_PORT } from '../../../model/ingress-ports';
import { isRequiredService, TYPES_OF, type PublishingType } from '../../../model/publishing';
import type { Values } from '../../values';

const below: CSSProperties = { paddingInlineStart: 'var(--pf-t--global--spacer--lg)' };

/** How one service is published. */
export const ServiceFields = ({ index }: { index: number }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const base = `networking.services.${index}` as const;
  const [service, type] = useWatch({ control, name: [`${base}.service`, `${base}.type`] });
  if (!isRequiredService(service)) {
    return (
      <p data-test={`service-${service}`}>
        {t('Service {{service}} does nothing on this platform. It stays as it is in YAML.', { service })}
      </p>
    );
  }
  const words: Readonly<Partial<Record<PublishingType, string>>> = {
    LoadBalancer: t('Load balancer'),
    Route: t('Route'),
    NodePort: t('Node port'),
  };
  return (
    <FormSection data-test={`service-${service}`}>
      <RadioField
        name={`${base}.type`}
        label={service}
        variant="inline"
        options={TYPES_OF[service].map((value) => ({ value, label: words[value] ?? value }))}
      />
      <div style={below}>
        <FormSection>
          {type === 'NodePort' ? <NodePortFields base={base} service={service} /> : null}
          {type === 'Route' || type === 'LoadBalancer' ? (
            <HostField base={base} service={service} type={type} />
          ) : null}
        </FormSection>
      </div>
    </FormSection>
  );
};

interface HostFieldProps {
  base: string;
  service: string;
  type: 'Route' | 'LoadBalancer';
}

const HostField = ({ base, service, type }: HostFieldProps) => {
  const { t } = useWords();
  const isRequired = service === 'APIServer' && type === 'Route';
  const helper = isRequired
    ? t('You make the DNS record, which leads to the ingress of this cluster.')
    : type === 'Route'
      ? t('Empty: one below the ingress domain of this cluster.')
      : t('Empty: the address alone. You make the DNS record.');
  return (
    <TextField
      name={`${base}.hostname`}
      label={t('Host name of {{service}}', { service })}
      isRequired={isRequired}
      helper={helper}
    />
  );
};

const NodePortFields = ({ base, service }: { base: string; service: string }) => {
  const { t } = useWords();
  return (
    <>
      <TextField
        name={`${base}.address`}
        label={t('Address of {{service}}', { service })}
        isRequired
        helper={t('Of a node, or a name that leads to the nodes, such as 192.168.1.10.')}
      />
      <NumberField
        name={`${base}.port`}
        label={t('Port of {{service}}', { service })}
        max={LAST_NODE_PORT}
        helper={t('Empty or 0: any free port.')}
      />
    </>
  );
};
