import { useMemo } from 'react';
import { Alert } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { type MachineShape, roomFor } from '../../model/room';
import { useFreeNodes } from './useFreeNodes';

interface RoomLineProps {
  /** undefined = not on OpenShift Virtualization, or not yet a size. */
  shape: MachineShape | undefined;
  /** Machines that come; for a rollout, beside those that are there. 0 asks nothing. */
  count: number;
  /** The machines are on another cluster, whose nodes cannot be read. */
  isExternal: boolean;
}

/** Whether the machines that come find room, told before they are asked for. Stops nothing: it is a hint. */
export const RoomLine = ({ shape, count, isExternal }: RoomLineProps) => {
  const { t, say } = useWords();
  const isAsked = shape !== undefined && count > 0 && !isExternal;
  const free = useFreeNodes(isAsked);
  const room = useMemo(
    () => (isAsked && free.state === 'read' ? roomFor(shape, count, free.nodes) : undefined),
    [isAsked, shape, count, free],
  );
  if (shape === undefined || count <= 0) return null;
  const line = (variant: 'success' | 'warning' | 'info', words: string) => (
    <Alert
      variant={variant}
      isInline
      isPlain
      component="p"
      title={words}
      data-test="room"
      data-state={variant}
    />
  );
  if (isExternal)
    return line('info', t('The machines run on another cluster, whose nodes must have room for them.'));
  if (free.state === 'unchecked')
    return line('info', t('Room on the infrastructure nodes: {{why}}', { why: say(free.why) }));
  if (!room) return null;
  return line(room.fits ? 'success' : 'warning', room.words.map((one) => say(one)).join(' '));
};
