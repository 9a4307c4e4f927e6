import type { Directory } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import type { OverlapItem, OverlapSource } from '../../../schema/merging/overlap.ts';
import type { Radar } from './radar.ts';
import type { Source, SourceItem } from './source.ts';

export const sourceId = ({ kind, uuid }: Pick<Source, 'kind' | 'uuid'>): string =>
  globalId(kind === 'TASK' ? 'ProgrammeTask' : 'JointPlan', uuid);

export const itemView = ({ code, name, departmentId }: SourceItem, directory: Directory): OverlapItem => ({
  code,
  name,
  departmentCode: directory.byId(departmentId).code,
});

/** A source as the API shows it, by its place in the radar. */
export function sourceView(radar: Radar, i: number, directory: Directory): OverlapSource {
  const source = radar.sources[i]!;
  const { kind, name, origin, leadId, months, isJointByDefault, timesAYear } = source;
  return {
    id: sourceId(source),
    kind,
    name,
    origin,
    lead: leadId === null ? null : directory.byId(leadId),
    participants: source.participantIds.map((id) => directory.byId(id)),
    fromMonth: months?.from ?? null,
    toMonth: months?.to ?? null,
    industryCodes: [...source.industryCodes],
    districtCodes: [...source.districtCodes],
    targetKinds: [...source.targetKinds] as OverlapSource['targetKinds'],
    items: source.items.map((item) => itemView(item, directory)),
    isJointByDefault,
    targetsInFrame: radar.frames[i]!,
    targetsShared: radar.shared[i]!,
    timesAYear,
    expectedVisits: radar.expected[i]!.visits,
  };
}
