import {
  Card,
  CardBody,
  CardTitle,
  Grid,
  GridItem,
  Skeleton,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The shape of a table while it loads. */
export const TableSkeleton = ({ rows = 6, columns = 5 }: { rows?: number; columns?: number }) => {
  const { t } = useWords();
  return (
    <Stack hasGutter>
      {count(rows).map((row) => (
        <StackItem key={row}>
          <Grid hasGutter>
            {count(columns).map((column) => (
              <GridItem key={column} span={2}>
                <Skeleton {...(row + column === 0 ? { screenreaderText: t('Loading') } : {})} fontSize="md" />
              </GridItem>
            ))}
          </Grid>
        </StackItem>
      ))}
    </Stack>
  );
};

/** The shape of a details tab while it loads: a column of facts and one of what is happening. */
export const DetailsSkeleton = () => {
  const { t } = useWords();
  return (
    <Grid hasGutter>
      {[8, 5].map((lines) => (
        <GridItem key={lines} lg={6}>
          <Card>
            <CardTitle>
              <Skeleton
                width="33%"
                fontSize="lg"
                {...(lines === 8 ? { screenreaderText: t('Loading') } : {})}
              />
            </CardTitle>
            <CardBody>
              <Stack hasGutter>
                {count(lines).map((line) => (
                  <StackItem key={line}>
                    <Skeleton width={line % 2 ? '66%' : '50%'} />
                  </StackItem>
                ))}
              </Stack>
            </CardBody>
          </Card>
        </GridItem>
      ))}
    </Grid>
  );
};
