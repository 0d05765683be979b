import { useState } from 'react';
import {
  Alert,
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Radio,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { KubeObject } from '../../kubernetes/types/object';
import { type Difference, firstChoices, type Side } from './three-way';

/** A saving that may wait for a choice, as `useSaveOver` gives it. */
interface Saving {
  readonly isBusy: boolean;
  readonly conflict:
    | {
        readonly theirs: KubeObject;
        readonly differences: readonly Difference[];
        /** Who wrote last, where the object tells it. */
        readonly by: string | undefined;
      }
    | undefined;
  readonly choose: (choices: Readonly<Record<string, Side>>) => Promise<void>;
  /** Back to the form, which still holds all that was typed. */
  readonly back: () => void;
}

interface ConflictDialogProps {
  /** What is edited: "Node pool demo". */
  what: string;
  saving: Saving;
}

/**
 * Somebody else was faster: what the form began from, mine and theirs, and a choice for each field. When they change it once more, what
 * was chosen is asked anew. Nothing is shown where nothing waits for a choice.
 */
export const ConflictDialog = ({ what, saving }: ConflictDialogProps) => {
  const { conflict, isBusy, choose, back } = saving;
  if (!conflict) return null;
  const { theirs, differences, by } = conflict;
  return (
    <Choices
      key={theirs.metadata.resourceVersion}
      {...{ what, differences, by, isBusy }}
      onSave={(choices) => void choose(choices)}
      onBack={back}
    />
  );
};

interface ChoicesProps {
  what: string;
  differences: readonly Difference[];
  by: string | undefined;
  onSave: (choices: Readonly<Record<string, Side>>) => void;
  onBack: () => void;
  isBusy: boolean;
}

const Choices = ({ what, differences, by, onSave, onBack, isBusy }: ChoicesProps) => {
  const { t } = useWords();
  const [choices, setChoices] = useState(() => firstChoices(differences));
  const open = differences.filter(({ id }) => choices[id] === undefined).length;
  return (
    <Modal isOpen variant="large" onClose={onBack} aria-labelledby="conflict-title" data-test="conflict">
      <ModalHeader
        title={t('{{what}} was changed meanwhile', { what })}
        labelId="conflict-title"
        titleIconVariant="warning"
        description={
          by === undefined
            ? t('Nothing has been written yet. Choose for each field what is saved.')
            : t('{{by}} wrote last. Nothing has been written yet. Choose for each field what is saved.', {
                by,
              })
        }
      />
      <ModalBody tabIndex={0} aria-label={what}>
        <Stack hasGutter>
          <StackItem>
            <Table
              variant="compact"
              gridBreakPoint="grid-md"
              aria-label={t('Changes of {{what}}', { what })}
              data-test="conflict-fields"
            >
              <Thead>
                <Tr>
                  <Th width={20}>{t('Field')}</Th>
                  <Th width={20}>{t('When you began')}</Th>
                  <Th>{t('Yours')}</Th>
                  <Th>{t('Theirs')}</Th>
                </Tr>
              </Thead>
              <Tbody>
                {differences.map((one) => (
                  <Line
                    key={one.id}
                    difference={one}
                    chosen={choices[one.id]}
                    onChoose={(side) => setChoices((was) => ({ ...was, [one.id]: side }))}
                  />
                ))}
              </Tbody>
            </Table>
          </StackItem>
          {open > 0 ? (
            <StackItem>
              <Alert
                variant="info"
                isInline
                isPlain
                component="p"
                title={t('{{count}} fields were changed by both and wait for your choice.', { count: open })}
                data-test="conflict-open"
              />
            </StackItem>
          ) : null}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          isAriaDisabled={open > 0 || isBusy}
          isLoading={isBusy}
          onClick={() => {
            if (open === 0 && !isBusy) onSave(choices);
          }}
          data-test="conflict-save"
        >
          {t('Save as chosen')}
        </Button>
        <Button variant="link" onClick={onBack} data-test="conflict-back">
          {t('Back to the form')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};

interface LineProps {
  difference: Difference;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

const Line = ({ difference, chosen, onChoose }: LineProps) => {
  const { t, say } = useWords();
  const { id, label, began, changedBy } = difference;
  const text = (words: Message | string) => {
    const said = typeof words === 'string' ? words : say(words);
    return said === '' ? '–' : said;
  };
  const name = say(label);
  const whose = { mine: t('yours'), theirs: t('theirs') };
  const side = (which: Side, isChanged: boolean) => (
    <Radio
      id={`conflict-${id}-${which}`}
      name={`conflict-${id}`}
      label={
        isChanged ? text(difference[which]) : t('{{value}} (unchanged)', { value: text(difference[which]) })
      }
      aria-label={t('{{field}}: {{whose}}', { field: name, whose: whose[which] })}
      isChecked={chosen === which}
      onChange={() => onChoose(which)}
      data-test={`conflict-${id}-${which}`}
    />
  );
  return (
    <Tr data-test={`conflict-field-${id}`} data-changed-by={changedBy}>
      <Td dataLabel={t('Field')}>{name}</Td>
      <Td dataLabel={t('When you began')} modifier="breakWord">
        {text(began)}
      </Td>
      <Td dataLabel={t('Yours')} modifier="breakWord">
        {side('mine', changedBy !== 'them')}
      </Td>
      <Td dataLabel={t('Theirs')} modifier="breakWord">
        {side('theirs', changedBy !== 'me')}
      </Td>
    </Tr>
  );
};
