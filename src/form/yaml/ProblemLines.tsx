import { List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { YamlProblem } from './form-yaml';

/** Says of a problem where it is. */
const useLineWords = () => {
  const { t, say } = useWords();
  return ({ line, column, message }: YamlProblem): string => {
    const words = say(message);
    return column === undefined
      ? t('Line {{line}}: {{words}}', { line, words })
      : t('Line {{line}}, column {{column}}: {{words}}', { line, column, words });
  };
};

/** What there is to say about a text, each at its line. */
export const ProblemLines = ({ problems }: { problems: readonly YamlProblem[] }) => {
  const words = useLineWords();
  return (
    <List isPlain>
      {problems.map((problem, index) => (
        <ListItem key={index}>{words(problem)}</ListItem>
      ))}
    </List>
  );
};
