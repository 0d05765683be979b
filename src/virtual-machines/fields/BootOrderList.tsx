import { useEffect, useRef, useState } from 'react';
import { Button, Checkbox, Flex, FlexItem, List, ListItem } from '@patternfly/react-core';
import { ArrowDownIcon, ArrowUpIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { moved } from '../model/boot-order';

/** A disk or a NIC that the firmware may try. */
export interface BootEntry {
  /** Unique among all, as part of an id. */
  readonly key: string;
  readonly name: string;
  readonly isNic: boolean;
}

interface BootOrderListProps {
  all: readonly BootEntry[];
  /** Indices of `all` as they are tried. */
  order: readonly number[];
  onTake: (order: readonly number[]) => void;
}

/** The button that keeps the focus when its row moves: a moved element loses it. */
const useKeptFocus = () => {
  const pressed = useRef<string>(undefined);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pressed.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-test="${pressed.current}"]`)?.focus();
    pressed.current = undefined;
  });
  return { list, keep: (test: string) => (pressed.current = test) };
};

/** Disks and NICs in one list, as the firmware tries them: dragged, or moved by the buttons of each row; ticked to be in it. */
export const BootOrderList = ({ all, order, onTake }: BootOrderListProps) => {
  const { t } = useWords();
  const [dragged, setDragged] = useState<number>();
  const { list, keep } = useKeptFocus();
  const move = (from: number, to: number) => {
    if (to >= 0 && to < order.length && from !== to) onTake(moved(order, from, to));
  };
  return (
    <div ref={list}>
      <List isPlain isBordered data-test="boot-order">
        {order.map((index, place) => {
          const { key = '', name = '', isNic } = all[index] ?? {};
          const [up, down] = [`boot-up-${key}`, `boot-down-${key}`];
          const press = (test: string, to: number) => {
            keep(test);
            move(place, to);
          };
          return (
            <ListItem
              key={key}
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
                  {isNic
                    ? t('{{place}}. Network interface {{name}}', { place: place + 1, name })
                    : t('{{place}}. Disk {{name}}', { place: place + 1, name })}
                </FlexItem>
                <Button
                  variant="plain"
                  icon={<ArrowUpIcon />}
                  aria-label={t('Move {{name}} up', { name })}
                  isAriaDisabled={place === 0}
                  onClick={() => press(up, place - 1)}
                  data-test={up}
                />
                <Button
                  variant="plain"
                  icon={<ArrowDownIcon />}
                  aria-label={t('Move {{name}} down', { name })}
                  isAriaDisabled={place === order.length - 1}
                  onClick={() => press(down, place + 1)}
                  data-test={down}
                />
              </Flex>
            </ListItem>
          );
        })}
      </List>
      {all.map(({ key, name }, index) => (
        <Checkbox
          key={key}
          id={`bootable-${key}`}
          label={t('Boot from {{name}}', { name })}
          isChecked={order.includes(index)}
          onChange={(_event, isOn) => onTake(isOn ? [...order, index] : order.filter((one) => one !== index))}
        />
      ))}
    </div>
  );
};
