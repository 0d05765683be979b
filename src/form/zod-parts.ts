/** The parts of zod that schemas use: named one by one, as the whole (with its words in fifty languages) is four times as large. */
export {
  array,
  boolean,
  custom,
  discriminatedUnion,
  enum,
  int,
  literal,
  number,
  object,
  record,
  string,
} from 'zod/v4';
