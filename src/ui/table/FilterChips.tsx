import { Button, Flex, FlexItem, Label, LabelGroup } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { Column } from './column';
import type { TableState } from './url-state';

interface FilterChipsProps<Row> {
  columns: readonly Column<Row>[];
  filters: TableState['filters'];
  onChange: (filters: TableState['filters']) => void;
}

/** The filters in force as chips, each of which can be taken away. */
export const FilterChips = <Row,>({ columns, filters, onChange }: FilterChipsProps<Row>) => {
  const { t, say } = useWords();
  const active = columns.flatMap((column) => {
    const chosen = filters[column.id];
    return column.filter && chosen && chosen.length > 0 ? [{ column, chosen }] : [];
  });
  if (active.length === 0) return null;
  const put = (id: string, values: readonly string[]) => onChange({ ...filters, [id]: values });
  return (
    <Flex
      alignItems={{ default: 'alignItemsCenter' }}
      gap={{ default: 'gapSm' }}
      style={{ marginBlockEnd: 'var(--pf-t--global--spacer--sm)' }}
      data-test="chips"
    >
      {active.map(({ column, chosen }) => (
        <FlexItem key={column.id}>
          <LabelGroup
            categoryName={say(column.title)}
            isClosable
            closeBtnAriaLabel={t('Clear the filter {{name}}', { name: say(column.title) })}
            onClick={() => put(column.id, [])}
            collapsedText={t('{{count}} more', { count: Math.max(0, chosen.length - 3) })}
            expandedText={t('Show less')}
          >
            {chosen.map((value) => {
              const word = column.filter?.word ? say(column.filter.word(value)) : value;
              return (
                <Label
                  key={value}
                  variant="outline"
                  onClose={() =>
                    put(
                      column.id,
                      chosen.filter((one) => one !== value),
                    )
                  }
                  closeBtnAriaLabel={t('Remove {{what}}', { what: word })}
                >
                  {word}
                </Label>
              );
            })}
          </LabelGroup>
        </FlexItem>
      ))}
      <FlexItem>
        <Button variant="link" isInline onClick={() => onChange({})} data-test="clear-chips">
          {t('Clear filters')}
        </Button>
      </FlexItem>
    </Flex>
  );
};
