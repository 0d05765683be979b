import { Fragment } from 'react';
import { Divider, DropdownItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { Action } from './action';
import { ReasonText } from './ReasonText';

/** The items of a menu of actions. Disabled ones stay focusable and say why in their tooltip. */
export const ActionItems = ({ actions }: { actions: readonly Action[] }) => {
  const { say } = useWords();
  return (
    <>
      {actions.map((action, index) => (
        <Fragment key={action.id}>
          {action.startsGroup && index > 0 ? <Divider component="li" /> : null}
          <DropdownItem
            isAriaDisabled={Boolean(action.reason)}
            isDanger={action.isDanger === true}
            onClick={() => (action.reason ? undefined : action.run())}
            data-test={`action-${action.id}`}
            {...(action.note && !action.reason ? { description: say(action.note) } : {})}
            {...(action.reason
              ? { tooltipProps: { content: <ReasonText action={action} />, position: 'left' } }
              : {})}
          >
            {say(action.title)}
          </DropdownItem>
        </Fragment>
      ))}
    </>
  );
};
