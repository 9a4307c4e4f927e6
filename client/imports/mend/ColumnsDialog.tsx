import { Button, Select } from 'antd';
import { useState } from 'react';
import { ImportFieldsDocument, MapImportHeadingsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Field } from '../../plans/form/Field.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { Dialog, RefusalNotice, useAllowClear } from '../../ui/index.ts';
import { useImportAct, type WholeImport } from '../useImport.ts';

/** Says what columns mean. The file is then read anew. */
export function ColumnsDialog({ one, onClose }: { one: WholeImport; onClose(): void }) {
  const t = useT('imports');
  const allowClear = useAllowClear();
  const { data } = useHubQuery(ImportFieldsDocument, { kind: one.kind }, { staleTime: Infinity });
  const [said, say] = useState<Record<string, string | null>>({});
  const act = useImportAct(MapImportHeadingsDocument);
  const known = new Map(one.tables.flatMap(({ columns }) => columns).map((column) => [column.heading, column.field]));
  const headings = Object.entries(said).map(([heading, field]) => ({ heading, field }));
  const options = data?.importFields.map(({ field, name }) => ({ value: field, label: name })) ?? [];
  const foot = (
    <>
      <Button onClick={onClose}>{t('back')}</Button>
      <Button
        type="primary"
        loading={act.busy}
        disabled={headings.length === 0}
        onClick={() => act.send({ importId: one.id, headings, expectedRevision: one.revision }, onClose)}
      >
        {t('columns.read')}
      </Button>
    </>
  );
  return (
    <Dialog open wide onClose={onClose} title={t('columns.title')} foot={foot}>
      <div className={layout.fields}>
        <p className="od-2">{t('columns.text')}</p>
        <div className={layout.two}>
          {[...known].map(([heading, field]) => (
            <Field key={heading} label={heading} problems={[]} path={heading}>
              {(control) => (
                <Select
                  {...control}
                  allowClear={allowClear}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={(heading in said ? said[heading] : field) ?? undefined}
                  placeholder={t('columns.none')}
                  options={options}
                  onChange={(next: string | undefined) => say({ ...said, [heading]: next ?? null })}
                />
              )}
            </Field>
          ))}
        </div>
        {act.error !== null && <RefusalNotice error={act.error} />}
      </div>
    </Dialog>
  );
}
