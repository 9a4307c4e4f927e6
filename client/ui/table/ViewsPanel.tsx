import { Button, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { CloseIcon } from '../icons/index.tsx';
import { MenuItem, MenuRule } from '../Menu.tsx';
import { notify } from '../Toast.tsx';
import styles from './DataTable.module.css';
import type { TableChoices } from './views.ts';

/** The views of a list, and a name for another. */
export function ViewsPanel({ choices, close }: { choices: TableChoices; close(): void }) {
  const t = useT('ui');
  const [name, setName] = useState('');
  const save = () => {
    const view = name.trim();
    if (view === '') return;
    choices.saveView(view);
    close();
    notify({ tone: 'done', title: t('table.viewSaved', { name: view }), body: t('table.viewWhere') });
  };
  return (
    <>
      {choices.views.map((view) => (
        <div key={view.name} className={styles.view}>
          <MenuItem
            onClick={() => {
              choices.openView(view);
              close();
            }}
          >
            {view.name}
          </MenuItem>
          <Button
            type="text"
            size="small"
            icon={<CloseIcon size={12} />}
            aria-label={t('table.removeView', { name: view.name })}
            onClick={() => choices.removeView(view.name)}
          />
        </div>
      ))}
      {choices.views.length > 0 && <MenuRule />}
      <form
        className={styles.newView}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Input
          autoFocus
          size="small"
          value={name}
          placeholder={t('table.viewName')}
          aria-label={t('table.viewName')}
          maxLength={30}
          onChange={(event) => setName(event.target.value)}
        />
        <Button size="small" htmlType="submit">
          {t('table.save')}
        </Button>
      </form>
    </>
  );
}
