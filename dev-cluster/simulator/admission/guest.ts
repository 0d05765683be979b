import type { Cause } from './cause';
import { each, invalid, notSupported, when } from './cause';
import type { InstanceSpec } from './facts';
import { labelProblem, subdomainProblem } from './names';

/** R14: the guest's host name and subdomain. */
export const hostnames = ({ hostname, subdomain }: InstanceSpec, at: string): Cause[] => {
  const host = hostname ? labelProblem(hostname) : undefined;
  const domain = subdomain ? subdomainProblem(subdomain) : undefined;
  return [
    ...when(host !== undefined, () =>
      invalid(
        `${at}.hostname`,
        `${at}.hostname does not conform to the kubernetes DNS_LABEL rules : ${host ?? ''}`,
      ),
    ),
    ...when(domain !== undefined, () =>
      invalid(
        `${at}.subdomain`,
        `${at}.subdomain does not conform to the kubernetes DNS_SUBDOMAIN rules : ${domain ?? ''}`,
      ),
    ),
  ];
};

const count = (of: object | undefined): number =>
  Object.values(of ?? {}).filter((value) => value !== undefined).length;

/** R18: one kind of credential, one source, one way in; the way by the guest agent names users, the others need their volume. */
export const accessCredentials = (
  { accessCredentials: list, volumes = [] }: InstanceSpec,
  at: string,
): Cause[] =>
  each(list, `${at}.accessCredentials`, (credential, path) => {
    const { sshPublicKey: key, userPassword: password } = credential;
    const given = key ?? password;
    if (!given || (key && password))
      return [invalid(path, `${path} must have exactly one access credential type set`)];
    const own = `${path}.${key ? 'sshPublicKey' : 'userPassword'}`;
    const way = key?.propagationMethod;
    const needs = (volume: 'cloudInitNoCloud' | 'cloudInitConfigDrive', method: string): Cause[] =>
      when(!volumes.some((each) => each[volume]), () =>
        invalid(
          own,
          `${own} requires a ${method} volume to exist when the ${method} propagationMethod is in use.`,
        ),
      );
    return [
      ...when(count(given.source) !== 1, () =>
        invalid(`${own}.source`, `${own} must have exactly one source set`),
      ),
      ...when(count(given.propagationMethod) !== 1, () =>
        invalid(`${own}.propagationMethod`, `${own} must have exactly one propagationMethod set`),
      ),
      ...(way?.noCloud ? needs('cloudInitNoCloud', 'noCloud') : []),
      ...(way?.configDrive ? needs('cloudInitConfigDrive', 'configDrive') : []),
      ...when(way?.qemuGuestAgent?.users.length === 0, () =>
        invalid(
          `${own}.propagationMethod.qemuGuestAgent.users`,
          `${own} requires at least one user to be present in the users list`,
        ),
      ),
    ];
  });

const reserved = [
  'created-by',
  'migrationJobUID',
  'nodeName',
  'migrationTargetNodeName',
  'schedulable',
  'install-strategy',
  'vmi-name',
].map((name) => `kubevirt.io/${name}`);

/** R19: labels that KubeVirt itself sets on instances. `kubevirt.io/domain` and `/size` are everybody's. */
export const reservedLabels = (labels: Record<string, string> | undefined, at: string): Cause[] =>
  when(
    reserved.some((label) => labels?.[label] !== undefined),
    () =>
      notSupported(
        `${at}.labels`,
        'creation of the following reserved kubevirt.io/ labels on a VMI object is prohibited',
      ),
  );
