import type { CSSProperties, ReactNode } from 'react';
import { axisOf, sharedSpan, type AxisPlace, type AxisSpan } from './axis';

/** One range as it is drawn and read out. */
export interface MapSpan extends AxisSpan {
  /** `10.132.0.0/14` */
  readonly text: string;
  /** "10.132.0.0 to 10.135.255.255" */
  readonly ends: string;
}

/** A line of the picture: one thing with its ranges. */
export interface MapLane {
  readonly id: string;
  readonly label: string;
  /** own = what is being chosen, around = what is there, reserved = what nobody may choose */
  readonly tone: 'own' | 'around' | 'reserved';
  readonly spans: readonly MapSpan[];
}

interface RangeMapProps {
  /** What the picture shows, for those who do not see it. */
  label: string;
  lanes: readonly MapLane[];
  /** Two lanes that may share addresses: nothing is hatched then. */
  mayShare?: (a: string, b: string) => boolean;
  /** "overlaps Service network" */
  overlapText: (label: string) => string;
  caption: ReactNode;
}

const COLORS: Readonly<Record<MapLane['tone'], string>> = {
  own: 'var(--pf-t--global--color--brand--default)',
  around: 'var(--pf-t--global--color--nonstatus--teal--default)',
  reserved: 'var(--pf-t--global--border--color--default)',
};
/** Two that are chosen clash, and so does what nobody may choose; with what is around it depends. */
const SIGNS = {
  danger: {
    bar: 'var(--pf-t--global--color--status--danger--default)',
    text: 'var(--pf-t--global--text--color--status--danger--default)',
  },
  warning: {
    bar: 'var(--pf-t--global--color--status--warning--default)',
    text: 'var(--pf-t--global--text--color--status--warning--default)',
  },
} as const;

const line: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'minmax(9rem, 2fr) 3fr',
  columnGap: 'var(--pf-t--global--spacer--md)',
  alignItems: 'center',
};
const list: CSSProperties = {
  display: 'grid',
  rowGap: 'var(--pf-t--global--spacer--sm)',
  listStyle: 'none',
  margin: 0,
  padding: 0,
};
const track: CSSProperties = {
  position: 'relative',
  blockSize: '1rem',
  borderBlockEnd: '1px solid var(--pf-t--global--border--color--default)',
};
const small: CSSProperties = {
  display: 'block',
  color: 'var(--pf-t--global--text--color--subtle)',
  fontSize: 'var(--pf-t--global--font--size--body--sm)',
  overflowWrap: 'anywhere',
};
const hidden: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};

const at = ({ start, length }: AxisPlace): CSSProperties => ({
  position: 'absolute',
  insetInlineStart: `${start}%`,
  inlineSize: `${length}%`,
  insetBlockStart: 0,
  blockSize: '0.875rem',
  borderRadius: 'var(--pf-t--global--border--radius--tiny)',
});
const hatch = ({ sign }: Clash): CSSProperties => ({
  outline: `2px solid ${SIGNS[sign].bar}`,
  backgroundImage: `repeating-linear-gradient(45deg, ${SIGNS[sign].bar} 0 3px, var(--pf-t--global--background--color--primary--default) 3px 7px)`,
});

interface Clash {
  readonly label: string;
  readonly shared: AxisSpan;
  readonly sign: keyof typeof SIGNS;
}

const clashesOf = (
  lane: MapLane,
  { lanes, mayShare }: Pick<RangeMapProps, 'lanes' | 'mayShare'>,
): readonly Clash[] =>
  lanes
    .filter((other) => (lane.tone === 'own' || other.tone === 'own') && !mayShare?.(lane.id, other.id))
    .flatMap((other) => {
      const sign = lane.tone === 'around' || other.tone === 'around' ? 'warning' : 'danger';
      return lane.spans.flatMap((span) =>
        other.spans.flatMap((second) => {
          const shared = span === second ? undefined : sharedSpan(span, second);
          return shared ? [{ label: other.label, shared, sign }] : [];
        }),
      );
    });

/**
 * Ranges as bars on one axis, one line each, what overlaps hatched. Not to scale: order and overlaps are true, lengths
 * are not. Read out it is a list of the ranges and what each overlaps.
 */
export const RangeMap = ({ label, lanes, mayShare, overlapText, caption }: RangeMapProps) => {
  const place = axisOf(lanes.flatMap(({ spans }) => spans));
  return (
    <figure aria-label={label} style={{ margin: 0 }} data-test="range-map">
      <ul style={list}>
        {lanes.map((lane) => {
          const clashes = clashesOf(lane, { lanes, ...(mayShare ? { mayShare } : {}) });
          return (
            <li key={lane.id} style={line} data-test={`range-${lane.id}`} data-overlaps={clashes.length > 0}>
              <div>
                {lane.label}
                {lane.spans.map((span) => (
                  <span key={span.text} style={small}>
                    {span.text} <span style={hidden}>{span.ends}</span>
                  </span>
                ))}
                <Clashes clashes={clashes} overlapText={overlapText} />
              </div>
              <Track lane={lane} clashes={clashes} place={place} />
            </li>
          );
        })}
      </ul>
      <figcaption style={{ ...small, marginBlockStart: 'var(--pf-t--global--spacer--sm)' }}>
        {caption}
      </figcaption>
    </figure>
  );
};

/** What a line overlaps, each other line once. */
const Clashes = ({
  clashes,
  overlapText,
}: { clashes: readonly Clash[] } & Pick<RangeMapProps, 'overlapText'>) => {
  const signs = new Map(clashes.map(({ label, sign }) => [label, sign]));
  return [...signs].map(([label, sign]) => (
    <span key={label} style={{ ...small, color: SIGNS[sign].text }}>
      {overlapText(label)}
    </span>
  ));
};

interface TrackProps {
  lane: MapLane;
  clashes: readonly Clash[];
  place: (span: AxisSpan) => AxisPlace;
}

/** The bars of one line; what they say stands beside them in words. */
const Track = ({ lane, clashes, place }: TrackProps) => (
  <div style={track} aria-hidden>
    {lane.spans.map((span) => (
      <div
        key={span.text}
        title={`${span.text}: ${span.ends}`}
        style={{ ...at(place(span)), backgroundColor: COLORS[lane.tone] }}
      />
    ))}
    {clashes.map((clash, index) => (
      <div key={index} style={{ ...at(place(clash.shared)), ...hatch(clash) }} data-test="overlap" />
    ))}
  </div>
);
