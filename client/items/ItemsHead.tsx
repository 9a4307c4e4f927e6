import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';
import { PageHeader, PageTabs } from '../ui/index.ts';

/** The head that the list, the claims and the check points share. */
export function ItemsHead({ aside }: { aside?: ReactNode }) {
  const t = useT('items');
  const tabs = [
    { to: '/items', name: t('tabs.list'), end: true },
    { to: '/items/claims', name: t('tabs.claims') },
    { to: '/items/matters', name: t('tabs.matters') },
  ];
  return <PageHeader title={t('title')} aside={aside} tabs={<PageTabs label={t('title')} tabs={tabs} />} />;
}
