import type { ReactNode } from 'react';
import type { Message } from '../../i18n/message';

/** Which rows a filter of a column lets through. */
export interface ColumnFilter<Row> {
  /** The value or values of a row that the filter compares. */
  readonly of: (row: Row) => string | readonly string[];
  /** The word for a value; without it the value itself. */
  readonly word?: (value: string) => Message;
}

/** One column of a table. */
export interface Column<Row> {
  /** In the URL. */
  readonly id: string;
  readonly title: Message;
  readonly cell: (row: Row) => ReactNode;
  /** Ascending order. */
  readonly sort?: (a: Row, b: Row) => number;
  readonly filter?: ColumnFilter<Row>;
  /** Share of the width in per cent, as PatternFly offers it. */
  readonly width?: 10 | 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50;
  /** Not shown until chosen. */
  readonly isOptional?: boolean;
}
