import { MergePreviewDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';

/** What one plan spared: visits as if each department had gone by itself, less the joint ones. */
export function SavedVisits({ planId }: { planId: string }) {
  const t = useT('reports');
  const { data } = useHubQuery(MergePreviewDocument, { planId });
  const merge = data?.plan?.mergePreview;
  if (merge === undefined) return <span className="od-3">…</span>;
  return (
    <>
      <b>{countText(merge.visitsSaved)}</b>
      <small>
        {t('rows.visits', { separate: countText(merge.separateVisits), joint: countText(merge.jointVisits) })}
      </small>
    </>
  );
}
