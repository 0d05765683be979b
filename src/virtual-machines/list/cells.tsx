import type { ReactNode } from 'react';
import { Content, ContentVariants, Flex, FlexItem, Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import type { ReadState } from '../../kubernetes/read/useList';
import { sizeWords } from '../../node-pools/model/size-words';
import { KindLink } from '../../ui/kind/KindLink';
import { StatusLabel } from '../../ui/status/StatusLabel';
import { Timestamp } from '../../ui/time/Timestamp';
import { LazyTooltip } from '../../ui/tooltip/LazyTooltip';
import { usePending } from '../actions/pending';
import { vmPath } from '../model/vm-path';
import type { VmRow } from '../model/vm-row';

/** The name, and whose machine it is where that is a node pool. */
export const NameCell = ({ row, poolTo }: { row: VmRow; poolTo: string | undefined }) => {
  const { t } = useWords();
  return (
    <div style={{ minInlineSize: '10rem' }}>
      <KindLink sign="VM" kind="VirtualMachine" name={row.name} to={vmPath(row)} />
      {row.pool === '' ? null : (
        <Content component={ContentVariants.small} data-test="of-pool">
          {t('Belongs to node pool')} {poolTo ? <Link to={poolTo}>{row.pool}</Link> : row.pool}
        </Content>
      )}
    </div>
  );
};

/** The state, or what was just asked for; of a failure KubeVirt's words too. */
export const StatusCell = ({ row: { key, status } }: { row: VmRow }) => {
  const pending = usePending(key, status.id);
  if (pending) return <StatusLabel status={{ word: pending, level: 'info' }} />;
  const { because, retryAt } = status;
  const isTold = because !== undefined || retryAt !== undefined;
  return <StatusLabel status={status} {...(isTold ? { tooltip: <Failure status={status} /> } : {})} />;
};

const Failure = ({ status: { because, retryAt } }: { status: VmRow['status'] }) => {
  const { t } = useWords();
  return (
    <>
      {because}
      {retryAt === undefined ? null : (
        <div>
          {t('Next try:')} <Timestamp time={retryAt} mayCome />
        </div>
      )}
    </>
  );
};

/** Badges, outlined and without a colour: the status keeps the only one of the row. */
export const BadgesCell = ({ row: { badges } }: { row: VmRow }) => {
  const { say } = useWords();
  if (badges.length === 0) return <>–</>;
  return (
    <Flex columnGap={{ default: 'columnGapXs' }} rowGap={{ default: 'rowGapXs' }}>
      {badges.map(({ id, word, meaning }) => (
        <FlexItem key={id}>
          <LazyTooltip content={() => say(meaning)}>
            <Label variant="outline" isCompact data-test={`badge-${id}`}>
              {say(word)}
            </Label>
          </LazyTooltip>
        </FlexItem>
      ))}
    </Flex>
  );
};

interface FromInstanceProps {
  /** How far reading of instances has come. */
  state: ReadState;
  children: ReactNode;
}

/** What only the instance tells: without the right to read it, a dash that says why. */
export const FromInstance = ({ state, children }: FromInstanceProps) => {
  const { say } = useWords();
  if (state.phase !== 'failed') return <>{children}</>;
  return (
    <LazyTooltip content={() => say(explainError(state.error))}>
      <span data-test="not-readable">–</span>
    </LazyTooltip>
  );
};

const SHOWN_ADDRESSES = 2;

/** The first addresses; the others in the tooltip. */
export const AddressCell = ({ row: { addresses } }: { row: VmRow }) => {
  const { t } = useWords();
  if (addresses.length === 0) return <>–</>;
  const more = addresses.length - SHOWN_ADDRESSES;
  const shown = addresses.slice(0, SHOWN_ADDRESSES).map((address) => (
    <div key={address} style={{ whiteSpace: 'nowrap' }}>
      {address}
    </div>
  ));
  if (more <= 0) return <>{shown}</>;
  return (
    <LazyTooltip content={() => addresses.join(', ')}>
      {shown}
      <Content component={ContentVariants.small}>{t('{{count}} more', { count: more })}</Content>
    </LazyTooltip>
  );
};

/** "4 CPUs · 8 GiB", or the instance type where nothing tells more. */
export const SizeCell = ({
  row: {
    size: { cpus, memory, instancetype },
  },
}: {
  row: VmRow;
}) => {
  const { t } = useWords();
  const parts = [
    ...(cpus === undefined ? [] : [t('{{count}} CPUs', { count: cpus })]),
    ...(memory === undefined ? [] : [sizeWords(memory)]),
  ];
  const size = parts.join(' · ');
  return (
    <>
      {size === '' ? instancetype : <span style={{ whiteSpace: 'nowrap' }}>{size}</span>}
      {size !== '' && instancetype !== undefined ? (
        <Content component={ContentVariants.small}>{instancetype}</Content>
      ) : null}
    </>
  );
};
