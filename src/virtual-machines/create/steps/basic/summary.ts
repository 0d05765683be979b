import type { SummaryRow } from '../../../../form/review/summary-row';
import { message } from '../../../../i18n/message';
import { sizeWords } from '../../../../node-pools/model/size-words';
import { typeRef } from '../../../model/size-rules';
import type { Values } from '../../values';
import { row } from '../step';
import { diskWords } from '../storage/summary';
import { basicDefaults, type Basic } from './values';

const SOURCES = {
  network: message('The network (PXE)'),
} as const;

const WORKLOADS = {
  server: message('Server'),
  desktop: message('Desktop'),
  highperformance: message('High performance'),
};

const sizeOf = ({ sizing, instancetype, sockets, cores, threads, memory }: Basic) => {
  if (sizing === 'instancetype') return typeRef(instancetype).name;
  if (sizing === 'inferred') return message('As the volume says');
  const cpus = (sockets ?? 1) * (cores ?? 1) * (threads ?? 1);
  return message('{{cpus}} vCPU, {{memory}}', { cpus, memory: sizeWords(memory) });
};

/** What the review says of this step. */
export const basicSummary = ({ basic, root }: Values): readonly SummaryRow[] => {
  const identity = [
    row('name', message('Name'), basic.name, true),
    row('namespace', message('Namespace'), basic.namespace, true),
  ];
  if (basic.source === 'vm')
    return [
      ...identity,
      row(
        'source',
        message('Source'),
        message('A copy of virtual machine {{name}}', { name: basic.vm }),
        true,
      ),
    ];
  return [
    ...identity,
    row(
      'description',
      message('Description'),
      basic.description === '' ? message('None') : basic.description,
      basic.description !== '',
    ),
    row('source', message('Source'), basic.source === 'network' ? SOURCES.network : diskWords(root), true),
    row(
      'preference',
      message('Operating system'),
      basic.preference === '' ? message('None') : typeRef(basic.preference).name,
      basic.preference !== '',
    ),
    row('size', message('Size'), sizeOf(basic), true),
    row(
      'workload',
      message('Workload'),
      WORKLOADS[basic.workload],
      basic.workload !== basicDefaults.workload,
    ),
    row(
      'runStrategy',
      message('Run strategy'),
      basic.runStrategy,
      basic.runStrategy !== basicDefaults.runStrategy,
    ),
  ];
};
