import { message, type Message } from '../../i18n/message';

/** How many kinds of host devices a machine may have (source: CRD). */
export const MOST_DEVICES = 10;

/** The access modes a root volume can have: the CRD also lists `ReadOnly`, which no claim knows (source: core API). */
export const ACCESS_MODES = ['ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'] as const;

/** An access mode of a root volume. */
export const accessMode = (mode: string): Message | undefined =>
  ACCESS_MODES.some((known) => known === mode)
    ? undefined
    : message('{{mode}} is not an access mode of a root disk. Choose {{modes}}.', {
        mode,
        modes: ACCESS_MODES.join(', '),
      });

/** The resource name of a host device, such as `nvidia.com/GA102GL_A10` (source: CRD; KubeVirt asks for vendor/name). */
export const deviceName = (name: string): Message | undefined => {
  if (name === '') return message('Enter a device as vendor/name, such as nvidia.com/GA102GL_A10.');
  if (name.length > 255) {
    return message('The name has {{count}} characters. At most {{most}} are allowed.', {
      count: name.length,
      most: 255,
    });
  }
  return /^[a-z0-9][-a-z0-9.]*\/[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(name)
    ? undefined
    : message('{{value}} is not a device name. Write vendor/name, such as nvidia.com/GA102GL_A10.', {
        value: name,
      });
};
