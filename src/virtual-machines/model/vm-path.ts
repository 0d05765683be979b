/** The list of virtual machines; of one namespace if given. */
export const vmsPath = (namespace?: string): string =>
  namespace === undefined ? '/virtual-machines' : `/virtual-machines/ns/${namespace}`;

/** The page of a virtual machine, at a tab if given. */
export const vmPath = ({ namespace, name }: { namespace: string; name: string }, tab?: string): string =>
  `/virtual-machines/ns/${namespace}/${name}${tab ? `/${tab}` : ''}`;

/** The wizard for a new virtual machine. */
export const createVmPath = (): string => '/virtual-machines/create';

/** The editor for a virtual machine written as YAML. */
export const createVmYamlPath = (): string => '/virtual-machines/create/yaml';
