import type { RunItem, RunSnapshot } from '../../kubernetes/write/run';

const line = ({ item, state, error }: RunItem): string => {
  const { namespace } = item.object.metadata;
  const where = namespace === undefined ? '' : ` -n ${namespace}`;
  const said = error
    ? `\n  ${[error.code, error.reason, error.serverMessage].filter(Boolean).join(' ')}`
    : '';
  return `${state}: ${item.object.kind}/${item.object.metadata.name}${where}${said}`;
};

/** A run as text for a ticket or a mail. It holds names and the server's words, never an object's data. */
export const report = ({ id, phase, items }: RunSnapshot): string =>
  [`infraID ${id}: ${phase}`, ...items.map(line)].join('\n');
