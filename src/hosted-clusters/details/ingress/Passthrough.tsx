import { useState } from 'react';
import { Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { IngressControllerModel, RouteModel, ServiceModel } from '../../../kubernetes/models';
import type { ReadState } from '../../../kubernetes/read/useList';
import { refresh } from '../../../kubernetes/read/stores';
import { useObject } from '../../../kubernetes/read/useObject';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { IngressController } from '../../../kubernetes/types/generated/ingress-controller';
import { ActionButton } from '../../../ui/action/ActionButton';
import { allowWildcards } from '../../actions/allow-wildcards';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { appsDomain } from '../../model/console-url';
import { passthroughNames } from '../../model/ingress-mode';
import { admission, passthroughStates, type Seen } from '../../model/ingress-passthrough';
import {
  ALLOW_WILDCARDS_COMMAND,
  allowsWildcards,
  DEFAULT_INGRESS,
  wildcardPolicy,
} from '../../model/ingress-wildcards';
import { Part } from '../../../ui/state/Part';
import { Step, Steps } from './Step';

const seen = <T,>({ phase }: ReadState, object: T | undefined): Seen<T> => {
  if (phase === 'loading') return { phase };
  return phase === 'failed' ? { phase: 'unreadable' } : { phase: 'read', object };
};

/** The way to the applications of a cluster below the infrastructure's domain: the operator makes it, its router must let it. */
export const Passthrough = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const { namespace, ...names } = passthroughNames(cluster);
  const [service, serviceState] = useObject(ServiceModel, { namespace, name: names.service });
  const [route, routeState] = useObject(RouteModel, { namespace, name: names.route });
  const [controller, controllerState] = useObject(IngressControllerModel, DEFAULT_INGRESS);
  const states = passthroughStates({
    service: seen(serviceState, service),
    route: seen(routeState, route),
    controller: seen(controllerState, controller),
  });
  const { words } = admission(route);
  return (
    <Stack hasGutter>
      <StackItem>
        <Domain cluster={cluster} />
      </StackItem>
      <StackItem>
        <Steps label={t('The way to the applications')}>
          <Step id="service" state={states.service} title={t('Service')}>
            <Part state={serviceState} onRetry={() => refresh(ServiceModel, { namespace })}>
              {service
                ? t('{{name}} in namespace {{namespace}}', { name: names.service, namespace })
                : t('The operator makes Service {{name}} once the control plane is available.', {
                    name: names.service,
                  })}
            </Part>
          </Step>
          <Step id="wildcards" state={states.wildcards} title={t('Default ingress controller')}>
            <Part
              state={controllerState}
              onRetry={() => refresh(IngressControllerModel, { namespace: DEFAULT_INGRESS.namespace })}
            >
              {controller ? <Wildcards controller={controller} /> : t('This cluster has none.')}
            </Part>
          </Step>
          <Step id="route" state={states.route} title={t('Wildcard route')}>
            <Part state={routeState} onRetry={() => refresh(RouteModel, { namespace })}>
              {route
                ? t('{{name}} for {{host}}', { name: names.route, host: route.spec.host ?? '' })
                : t('The operator makes Route {{name}} together with the Service.', { name: names.route })}
              {words ? (
                <p data-test="route-refused">{t('The router did not admit it: {{words}}', { words })}</p>
              ) : null}
            </Part>
          </Step>
        </Steps>
      </StackItem>
    </Stack>
  );
};

/** Where the applications answer, and what comes with it. */
export const Domain = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const domain = appsDomain(cluster);
  return (
    <>
      {domain === undefined
        ? t('Applications answer below the domain of the infrastructure, which the operator fills in.')
        : t(
            'Applications answer below {{domain}}, through the router of the infrastructure. Its DNS record covers them, so none is needed.',
            { domain: `*.${domain}` },
          )}{' '}
      {t('Only port 443 is led through.')}
    </>
  );
};

const Wildcards = ({ controller }: { controller: IngressController }) => {
  const { t } = useWords();
  const access = useAccess(IngressControllerModel, 'patch', DEFAULT_INGRESS);
  const [isBusy, setIsBusy] = useState(false);
  const allow = async () => {
    setIsBusy(true);
    // A failure was told by a toast, and the state comes with the watch.
    await allowWildcards().catch(() => undefined);
    setIsBusy(false);
  };
  if (allowsWildcards(controller)) return <>{t('It admits wildcard routes.')}</>;
  return (
    <Stack hasGutter>
      <StackItem data-test="wildcards-refused">
        {t(
          'It admits no wildcard routes ({{policy}}), so nothing reaches the applications. Allowing them leaves everything else of it as it is.',
          { policy: wildcardPolicy(controller) ?? 'WildcardsDisallowed' },
        )}
      </StackItem>
      <StackItem>
        <ActionButton
          action={{
            id: 'allow-wildcards',
            title: message('Allow wildcard routes'),
            run: () => void allow(),
            reason: access.state === 'denied' ? access.reason : undefined,
          }}
          isBusy={isBusy}
        />
      </StackItem>
      <StackItem>
        <CommandBlock title={t('The same as a command')} command={ALLOW_WILDCARDS_COMMAND} />
      </StackItem>
    </Stack>
  );
};
