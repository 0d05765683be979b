import { useId } from 'react';
import { Card, CardBody, CardTitle, Content, ContentVariants, Flex, Skeleton } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { axisTop, DRAWING, linePath } from '../model/chart-scale';
import type { MetricChart } from '../model/metric-queries';
import { amount } from './amount';
import { isEmpty, type Lines } from './useSeries';

/** The lines of a chart, told apart by colour and by their strokes. */
const STROKES = [
  { stroke: 'var(--pf-t--chart--color--blue--300)' },
  { stroke: 'var(--pf-t--chart--color--orange--300)', strokeDasharray: '5 2' },
];
/** So many steps without a value break a line. */
const MISSED = 3;

/** One chart: its lines over time, with the newest value of each in words. */
export const ChartCard = ({ chart, lines }: { chart: MetricChart; lines: Lines | undefined }) => {
  const { t, say } = useWords();
  const title = useId();
  return (
    <Card isCompact data-test={`chart-${chart.id}`}>
      <CardTitle component="h3" id={title}>
        {say(chart.title)}
      </CardTitle>
      <CardBody>
        {!lines ? (
          <Skeleton height="8rem" screenreaderText={t('Loading')} />
        ) : lines.error && isEmpty(lines) ? (
          <Content component={ContentVariants.small}>{say(explainError(lines.error))}</Content>
        ) : isEmpty(lines) ? (
          <Content component={ContentVariants.small}>{t('Nothing was measured in this time.')}</Content>
        ) : (
          <Drawing chart={chart} lines={lines} labelledBy={title} />
        )}
      </CardBody>
    </Card>
  );
};

const Drawing = ({ chart, lines, labelledBy }: { chart: MetricChart; lines: Lines; labelledBy: string }) => {
  const { say, language } = useWords();
  const { range, points } = lines;
  const span = { from: range.start / 1000, to: range.end / 1000 };
  const top = axisTop(
    points.flatMap((line) => line.map(([, value]) => value)),
    chart.unit.startsWith('bytes'),
  );
  const clock = (ms: number): string =>
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(ms);
  return (
    <>
      <Content component={ContentVariants.small} style={{ marginBlockEnd: 0 }}>
        {amount(top, chart.unit, language)}
      </Content>
      <svg
        viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={labelledBy}
        style={{ inlineSize: '100%', blockSize: '6rem', display: 'block' }}
      >
        {[0, 0.5, 1].map((share) => (
          <line
            key={share}
            x1={0}
            x2={DRAWING.width}
            y1={share * DRAWING.height}
            y2={share * DRAWING.height}
            stroke="var(--pf-t--global--border--color--default)"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {points.map((line, at) => (
          <path
            key={at}
            d={linePath(line, span, { top, gap: range.step * MISSED })}
            fill="none"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
            {...STROKES[at % STROKES.length]}
          />
        ))}
      </svg>
      <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }}>
        {[range.start, range.end].map((ms) => (
          <Content key={ms} component={ContentVariants.small} style={{ marginBlockEnd: 0 }}>
            {clock(ms)}
          </Content>
        ))}
      </Flex>
      <Flex columnGap={{ default: 'columnGapMd' }}>
        {chart.lines.map((line, at) => {
          const last = points[at]?.at(-1)?.[1];
          return (
            <span key={line.query} data-test={`${chart.id}-${at}`}>
              <svg width="20" height="8" aria-hidden="true">
                <line x1={0} x2={20} y1={4} y2={4} strokeWidth={2} {...STROKES[at % STROKES.length]} />
              </svg>{' '}
              {say(line.title)}
              {last === undefined ? null : `: ${amount(last, chart.unit, language)}`}
            </span>
          );
        })}
      </Flex>
    </>
  );
};
