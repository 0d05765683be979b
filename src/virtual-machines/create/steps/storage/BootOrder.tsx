import { useState } from 'react';
import { Button, Checkbox, Flex, FlexItem, List, ListItem } from '@patternfly/react-core';
import { ArrowDownIcon, ArrowUpIcon } from '@patternfly/react-icons';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import { inBootOrder, moved, placesOf } from '../../../model/boot-order';
import { hasRoot, type Values } from '../../values';

interface Entry {
  readonly path: 'root' | `disks.${number}` | `nics.${number}`;
  readonly name: string;
  readonly isNic: boolean;
  readonly bootOrder: number | null;
}

/** Disks and NICs in one list, as the firmware tries them: dragged, or moved by its buttons. */
export const BootOrder = () => {
  const { t } = useWords();
  const { control, setValue, trigger } = useFormContext<Values>();
  const [basic, root, disks, nics] = useWatch({ control, name: ['basic', 'root', 'disks', 'nics'] });
  const [dragged, setDragged] = useState<number>();
  const problem = useFieldProblem('root.bootOrder');
  const all: readonly Entry[] = [
    ...(hasRoot(basic)
      ? [{ path: 'root' as const, name: root.name, isNic: false, bootOrder: root.bootOrder }]
      : []),
    ...disks.map(({ name, bootOrder }, index) => ({
      path: `disks.${index}` as const,
      name,
      isNic: false,
      bootOrder,
    })),
    ...nics.map(({ name, bootOrder }, index) => ({
      path: `nics.${index}` as const,
      name,
      isNic: true,
      bootOrder,
    })),
  ];
  const order = inBootOrder(all).map((entry) => all.indexOf(entry));
  const take = (next: readonly number[]) => {
    placesOf(next, all.length).forEach((place, index) => {
      const entry = all[index];
      if (entry && entry.bootOrder !== place)
        setValue(`${entry.path}.bootOrder`, place, { shouldDirty: true });
    });
    void trigger(['root', 'disks', 'nics']);
  };
  const move = (from: number, to: number) => take(moved(order, from, to));
  return (
    <FieldFrame
      name="bootOrder"
      label={t('Boot order')}
      problem={problem}
      role="group"
      helper={t('The firmware tries them from top to bottom. Drag them, or use the arrows.')}
    >
      <List isPlain isBordered data-test="boot-order">
        {order.map((index, place) => {
          const name = all[index]?.name ?? '';
          return (
            <ListItem
              key={name}
              draggable
              onDragStart={() => setDragged(place)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => {
                if (dragged !== undefined) move(dragged, place);
                setDragged(undefined);
              }}
              data-test={`boot-${name}`}
            >
              <Flex alignItems={{ default: 'alignItemsCenter' }} flexWrap={{ default: 'nowrap' }}>
                <FlexItem grow={{ default: 'grow' }}>
                  {all[index]?.isNic
                    ? t('{{place}}. Network interface {{name}}', { place: place + 1, name })
                    : t('{{place}}. Disk {{name}}', { place: place + 1, name })}
                </FlexItem>
                <Button
                  variant="plain"
                  icon={<ArrowUpIcon />}
                  aria-label={t('Move {{name}} up', { name })}
                  isAriaDisabled={place === 0}
                  onClick={() => move(place, place - 1)}
                />
                <Button
                  variant="plain"
                  icon={<ArrowDownIcon />}
                  aria-label={t('Move {{name}} down', { name })}
                  isAriaDisabled={place === order.length - 1}
                  onClick={() => move(place, place + 1)}
                />
              </Flex>
            </ListItem>
          );
        })}
      </List>
      <Bootables all={all} order={order} onTake={take} />
    </FieldFrame>
  );
};

interface BootablesProps {
  all: readonly Entry[];
  order: readonly number[];
  onTake: (order: readonly number[]) => void;
}

/** Which entries are tried at all. */
const Bootables = ({ all, order, onTake }: BootablesProps) => {
  const { t } = useWords();
  return (
    <>
      {all.map(({ name, path }, index) => (
        <Checkbox
          key={path}
          id={`bootable-${path.replace('.', '-')}`}
          label={t('Boot from {{name}}', { name })}
          isChecked={order.includes(index)}
          onChange={(_event, isOn) => onTake(isOn ? [...order, index] : order.filter((one) => one !== index))}
        />
      ))}
    </>
  );
};
