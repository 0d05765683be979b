import { message, type Message } from '../../i18n/message';
import type { Commands } from '../../form/review/command';
import { keptPaths } from '../../node-pools/fields/leftovers';
import { flag } from '../../node-pools/model/shell';
import type { Made } from './made';
import type { Facts } from './objects';
import { parts } from './parts';
import { poolCommands } from './steps/node-pools/cli';
import type { Values } from './values';

const keptMessages = ({ kept }: Values): readonly Message[] => [
  ...Object.entries(kept.patches).map(([role, patch]) =>
    message('Fields of the {{object}} that were set in YAML: {{fields}}', {
      object: role,
      fields: keptPaths(patch).join(', '),
    }),
  ),
  ...kept.others.map(({ kind }) =>
    message('An object of kind {{kind}} that was added in YAML', {
      kind: typeof kind === 'string' ? kind : '',
    }),
  ),
];

/**
 * The commands that create this cluster, get its kubeconfig and remove it again (specification: hosted clusters, CLI).
 * They hold no secret: files stand for them. The etcd key is made by the command itself.
 */
export const cli = (values: Values, made: Made, { hub }: Pick<Facts, 'hub'> = {}): Commands => {
  const { details, fleet } = values;
  const identity = [...flag('name', details.name), ...flag('namespace', details.namespace)];
  return {
    commands: [
      {
        title: message('Create the cluster'),
        lines: [
          'hcp create cluster kubevirt',
          ...identity,
          ...flag('infra-id', made.infraId),
          ...parts.flatMap((part) => part.flags?.(values) ?? []),
        ],
      },
      ...poolCommands(values).map(({ name, lines }) => ({
        title: message('Create node pool {{name}}', { name }),
        lines,
      })),
      { title: message('Get its kubeconfig'), lines: ['hcp create kubeconfig', ...identity] },
      { title: message('Delete the cluster'), lines: ['hcp destroy cluster kubevirt', ...identity] },
    ],
    files: parts.flatMap((part) => part.files?.(values) ?? []),
    yamlOnly: [
      ...parts.flatMap((part) => part.yamlOnly?.(values) ?? []),
      ...(hub && fleet.isImported ? [message('The import as a managed cluster')] : []),
      ...keptMessages(values),
    ],
  };
};
