import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type HubError, isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { useRefusedField } from '../plans/form/useRefusedField.ts';
import { PageHeader, Refusal, Sheet } from '../ui/index.ts';
import styles from './registry.module.css';

interface FormPageProps {
  title: string;
  busy: boolean;
  error: HubError | null;
  /** Reads the record again below what is typed: the next save is one on what is stored then. */
  onKeepMine(): void;
  onSave(): void;
  children: ReactNode;
}

/** A record's form: what was typed stays on a refusal, which stands at its field and in whole at the foot. */
export function FormPage({ title, busy, error, onKeepMine, onSave, children }: FormPageProps) {
  const t = useT('registry');
  const navigate = useNavigate();
  const form = useRefusedField(error);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <PageHeader title={title} />
      <div className={styles.form}>
        <Sheet>
          <div className={styles.fields}>{children}</div>
          {error !== null && (
            <div className={styles.refused} role="alert">
              <Refusal error={error} />
              {isHubError(error, 'STALE') && (
                <Button size="small" onClick={onKeepMine}>
                  {t('form.keepMine')}
                </Button>
              )}
            </div>
          )}
          <div className={styles.submit}>
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('form.save')}
            </Button>
            <Button onClick={() => void navigate(-1)}>{t('form.leave')}</Button>
          </div>
        </Sheet>
      </div>
    </form>
  );
}
