import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { ShownView } from '../../lib/views/useSavedViews.ts';
import { CloseIcon } from '../icons/index.tsx';
import { MenuItem, MenuRule } from '../Menu.tsx';
import { Refusal } from '../Refusal.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import type { TableChoices } from './views.ts';
import styles from './ViewsPanel.module.css';

const LONGEST_NAME = 60;

/** The views of a list, and a name for another. */
export function ViewsPanel({ choices, close }: { choices: TableChoices; close(): void }) {
  const t = useT('ui');
  const { views, error, reading, readAgain } = choices;
  return (
    <div className={styles.panel}>
      {views.length > 0 && (
        <ul className={styles.views}>
          {views.map((view) => (
            <ViewLine key={`${view.id} ${view.name}`} view={view} choices={choices} close={close} />
          ))}
        </ul>
      )}
      {error !== null && (
        <div role="alert" className={styles.note}>
          <b>{t('table.viewsNotRead')}</b>
          <Refusal error={error} />
          <Button size="small" loading={reading} onClick={readAgain}>
            {t('retry')}
          </Button>
        </div>
      )}
      {error === null && views.length === 0 && (
        <p className={styles.note}>{reading ? t('loading') : t('table.noViews')}</p>
      )}
      <MenuRule />
      <NewView choices={choices} close={close} />
    </div>
  );
}

function ViewLine({ view, choices, close }: { view: ShownView; choices: TableChoices; close(): void }) {
  const t = useT('ui');
  const [busy, setBusy] = useState(false);
  return (
    <li className={styles.view}>
      <MenuItem
        onClick={() => {
          choices.openView(view);
          close();
        }}
      >
        <span className={styles.name}>
          {view.name}
          {view.id === undefined && <small>{t('table.viewHere')}</small>}
        </span>
      </MenuItem>
      <Button
        type="text"
        size="small"
        loading={busy}
        icon={<CloseIcon size={12} />}
        aria-label={t('table.removeView', { name: view.name })}
        onClick={() => {
          setBusy(true);
          void choices.removeView(view).finally(() => setBusy(false));
        }}
      />
    </li>
  );
}

function NewView({ choices, close }: { choices: TableChoices; close(): void }) {
  const t = useT('ui');
  const [name, setName] = useState('');
  const { views, saving, refused, forgetRefusal, saveView } = choices;
  useEffect(() => forgetRefusal, []);
  const wanted = name.trim();
  const replaces = views.some((view) => view.name === wanted);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && !saving) saveView(wanted, close);
      }}
    >
      <div className={styles.newView}>
        <Input
          autoFocus
          size="small"
          value={name}
          placeholder={t('table.viewName')}
          aria-label={t('table.viewName')}
          maxLength={LONGEST_NAME}
          onChange={(event) => {
            setName(event.target.value);
            forgetRefusal();
          }}
        />
        <Button size="small" htmlType="submit" loading={saving}>
          {replaces ? t('table.replaceView') : t('table.save')}
        </Button>
      </div>
      {refused !== undefined && (
        <div className={styles.refused}>
          <b>{t('table.viewNotSaved')}</b>
          <RefusalNotice error={refused} />
        </div>
      )}
    </form>
  );
}
