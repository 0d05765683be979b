import { useWords } from '../../i18n/useWords';
import type { Action } from './action';

/** Why an action cannot be done, with each of several reasons in a line of its own. */
export const ReasonText = ({ action: { reason, because = [] } }: { action: Action }) => {
  const { say } = useWords();
  return (
    <>
      {reason ? say(reason) : null}
      {because.map((one, index) => (
        <div key={index}>{say(one)}</div>
      ))}
    </>
  );
};
