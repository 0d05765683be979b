import { useEffect, useRef, type ReactNode } from 'react';
import { DocumentTitle } from '@openshift-console/dynamic-plugin-sdk';
import { Flex, FlexItem, PageBreadcrumb, PageSection } from '@patternfly/react-core';
import { FocusHeading } from '../heading/FocusHeading';
import { TasksButton } from '../tasks/TasksButton';
import { Toasts } from '../tasks/Toasts';

interface PageProps {
  /** The heading, and the document's title. */
  title: string;
  breadcrumb?: ReactNode;
  /** The kind's sign, before the heading. */
  icon?: ReactNode;
  /** The status label, after the heading. */
  titleBadge?: ReactNode;
  /** Buttons at the right of the heading, the most likely first. */
  actions?: readonly ReactNode[];
  /** One sentence below the heading. */
  subtitle?: ReactNode;
  /** The namespace selector, where the page follows it. */
  namespaceBar?: ReactNode;
  /** Without the padded section around the children: tabs and wizards bring their own. */
  hasNoSection?: boolean;
  children: ReactNode;
}

/** The frame of every page: document title, heading that takes the focus on arrival, Tasks and toasts. */
export const Page = ({
  title,
  breadcrumb,
  titleBadge,
  actions = [],
  subtitle,
  namespaceBar,
  ...rest
}: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      {namespaceBar}
      {breadcrumb ? <PageBreadcrumb hasBodyWrapper={false}>{breadcrumb}</PageBreadcrumb> : null}
      <PageSection hasBodyWrapper={false}>
        <Flex
          justifyContent={{ default: 'justifyContentSpaceBetween' }}
          alignItems={{ default: 'alignItemsCenter' }}
          flexWrap={{ default: 'wrap' }}
          rowGap={{ default: 'rowGapSm' }}
        >
          <Flex
            alignItems={{ default: 'alignItemsCenter' }}
            columnGap={{ default: 'columnGapMd' }}
            style={{ minWidth: 0, flex: '0 1 auto' }}
          >
            <Flex
              alignItems={{ default: 'alignItemsBaseline' }}
              columnGap={{ default: 'columnGapMd' }}
              flexWrap={{ default: 'nowrap' }}
              style={{ minWidth: 0 }}
            >
              {rest.icon ? <FlexItem>{rest.icon}</FlexItem> : null}
              <FlexItem style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <FocusHeading level="h1" ref={heading} test="page-heading">
                  {title}
                </FocusHeading>
              </FlexItem>
            </Flex>
            {titleBadge ? <FlexItem>{titleBadge}</FlexItem> : null}
          </Flex>
          <Flex alignItems={{ default: 'alignItemsCenter' }} gap={{ default: 'gapSm' }}>
            {actions.map((action, index) => (
              <FlexItem key={index}>{action}</FlexItem>
            ))}
            <FlexItem>
              <TasksButton />
            </FlexItem>
          </Flex>
        </Flex>
        {subtitle}
      </PageSection>
      {rest.hasNoSection ? rest.children : <PageSection hasBodyWrapper={false}>{rest.children}</PageSection>}
      <Toasts />
    </>
  );
};
