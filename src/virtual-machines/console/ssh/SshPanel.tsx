import { Card, CardBody, CardTitle, Content, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { ServiceModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { useList } from '../../../kubernetes/read/useList';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { create, remove } from '../../../kubernetes/write/write';
import type { Action } from '../../../ui/action/action';
import { ActionButton } from '../../../ui/action/ActionButton';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { Part } from '../../../ui/state/Part';
import { runTask } from '../../../ui/tasks/store';
import { sshNodePort, sshService, sshServiceOf, sshUser, virtctlSsh } from '../../model/ssh';
import { vmPath } from '../../model/vm-path';
import { vmRef } from '../../model/vm-ref';

/** SSH: by virtctl through the API server, or on a port of every node. */
export const SshPanel = ({ vm }: { vm: VirtualMachine }) => {
  const { t } = useWords();
  return (
    <Stack hasGutter data-test="ssh-panel">
      <StackItem>
        <CommandBlock title={t('SSH through the API server')} command={virtctlSsh(vm)} level="h2" />
      </StackItem>
      <StackItem>
        <Card isCompact>
          <CardTitle component="h2">{t('SSH on a port of every node')}</CardTitle>
          <CardBody>
            <NodePort vm={vm} />
          </CardBody>
        </Card>
      </StackItem>
    </Stack>
  );
};

const NodePort = ({ vm }: { vm: VirtualMachine }) => {
  const { t } = useWords();
  const { namespace } = vmRef(vm);
  const [services, state] = useList(ServiceModel, { namespace });
  const service = sshServiceOf(vm, services);
  const port = service && sshNodePort(service);
  const action = useServiceAction(vm, service?.metadata);
  return (
    <Part state={state} onRetry={() => refresh(ServiceModel)}>
      <Stack hasGutter>
        <StackItem>
          {service ? (
            <CommandBlock
              title={t('Service {{name}}', { name: service.metadata.name })}
              command={`ssh -p ${port ?? 'PORT'} ${sshUser(vm)}@NODE`}
            />
          ) : (
            <Content component="p">
              {t(
                'A NodePort Service lets any SSH client in that reaches a node, from outside the cluster too. It goes with the virtual machine.',
              )}
            </Content>
          )}
        </StackItem>
        <StackItem>
          <ActionButton action={action} />
        </StackItem>
      </Stack>
    </Part>
  );
};

/** Makes the Service, or removes the one that is there. */
const useServiceAction = (
  vm: VirtualMachine,
  service: { name: string; uid?: string } | undefined,
): Action => {
  const ref = vmRef(vm);
  const access = useAccess(ServiceModel, service ? 'delete' : 'create', { namespace: ref.namespace });
  const task = { what: vm.metadata.name, where: ref.namespace, link: vmPath(ref, 'console') };
  const reason = access.state === 'denied' ? access.reason : undefined;
  const make = () =>
    runTask(
      { title: message('Create SSH service'), ...task },
      {
        done: message('SSH of {{name}} is open on a port of every node.', { name: ref.name }),
        failed: message('The SSH service of {{name}} was not created.', { name: ref.name }),
      },
      () => create(ServiceModel, sshService(vm)),
    ).catch(() => undefined);
  const unmake = ({ name, uid }: { name: string; uid?: string }) =>
    runTask(
      { title: message('Delete SSH service'), ...task },
      {
        done: message('Service {{service}} was deleted.', { service: name }),
        failed: message('Service {{service}} was not deleted.', { service: name }),
      },
      () => remove(ServiceModel, { namespace: ref.namespace, name }, uid === undefined ? {} : { uid }),
    ).catch(() => undefined);
  return service
    ? {
        id: 'delete-ssh-service',
        title: message('Delete SSH service'),
        run: () => void unmake(service),
        reason,
        isDanger: true,
      }
    : { id: 'create-ssh-service', title: message('Create SSH service'), run: () => void make(), reason };
};
