import { Badge } from '@patternfly/react-core';

interface KindIconProps {
  /** The kind's short sign, as the console writes it: HC, NP, VM. */
  sign: string;
  /** The kind in its own spelling, read aloud and in the tooltip. */
  kind: string;
}

/** The sign of a kind before a name. Neutral (and a badge, as PatternFly measures each label), so that the status keeps the only colour of a row. */
export const KindIcon = ({ sign, kind }: KindIconProps) => (
  <Badge isRead title={kind} screenReaderText={kind}>
    <span aria-hidden="true">{sign}</span>
  </Badge>
);
