import { page, part, payload, type, type TypeEntry } from './guards.ts';

const TARGET_ACTS = 'saveTarget setTargetStatus setTargetClass unmaskTarget';
const PERSON_ACTS = `saveInspector verifyInspector withdrawVerification setInspectorLeave recuseInspector endRecusal
  unmaskInspector`;

/** The records of the registries, with their histories and what is asked of all of them. */
export const recordTypes: Record<string, TypeEntry> = {
  TargetRecord: type(
    { 'Query.targetRecord': 'registry:target', 'TargetPayload.record': 'parent' },
    'target viewerCanSave viewerCanLabel viewerCanClaim viewerCanGiveBack viewerCanUnmask',
  ),
  TargetRegistryRights: type(
    { 'Query.targetRegistryRights': 'registry:rights' },
    'viewerCanAdd viewerCanLabel viewerCanSet viewerCanClaim viewerCanKeepLabels',
  ),
  TargetPayload: payload(TARGET_ACTS, 'record'),
  BulkTargetsPayload: payload('labelTargets setTargets claimTargets giveBackTargets', 'changed remaining'),
  LabellingPreview: type({ 'Query.labellingPreview': 'registry:labelling' }, 'found changing unknown'),
  SettingPreview: type({ 'Query.settingPreview': 'registry:setting' }, 'found changing refused'),
  SettingRefusal: part('SettingPreview.refused', 'reason clause targets examples'),
  TargetLabel: part('TargetLabelConnection.nodes TargetLabelPayload.label', 'name synonyms meaning targets revision'),
  TargetLabelConnection: page('Query.targetLabels', 'registry:labels'),
  TargetLabelPayload: payload('saveTargetLabel', 'label'),
  TargetRegistryHealth: type({ 'Query.targetRegistryHealth': 'registry:health' }, 'counts kinds districts ages'),
  TargetHealthCounts: part(
    'TargetRegistryHealth.counts TargetHealthOfKind.counts TargetHealthOfDistrict.counts',
    'active unlabelled unclassed unclaimed',
  ),
  TargetHealthOfKind: part('TargetRegistryHealth.kinds', 'kind counts register'),
  TargetHealthOfDistrict: part('TargetRegistryHealth.districts', 'district counts'),
  RecordAge: part('TargetRegistryHealth.ages', 'fromDays toDays targets'),
  RegisterFigure: part('TargetHealthOfKind.register RegisterFigurePayload.figure', 'kind count source on'),
  RegisterFigurePayload: payload('setRegisterFigure', 'figure'),
  RecordChange: part('RecordChangeConnection.nodes', 'at kind by department changes reason'),
  FieldChange: part('RecordChange.changes ImportLine.changes', 'field before after'),
  RecordChangeConnection: type(
    {
      'Query.targetHistory': 'registry:target-history',
      'Query.inspectorHistory': 'registry:inspector-history',
      'UpstreamList.history': 'parent',
    },
    'nodes pageInfo',
    'totalCount',
  ),
  InspectorRecord: type(
    { 'Query.inspectorRecord': 'registry:inspector', 'InspectorPayload.record': 'parent' },
    `inspector verifiedBy absences recusals drawable viewerCanSave viewerCanVerify viewerCanWithdraw viewerCanUnmask`,
    // Whole numbers are for the own department's liaison alone, and told (R021).
    'identityNumber phone username',
  ),
  InspectorPayload: payload(PERSON_ACTS, 'record'),
  BulkInspectorsPayload: payload('setInspectors', 'changed remaining'),
  InspectorSettingPreview: type(
    { 'Query.inspectorSettingPreview': 'registry:inspector-setting' },
    'found changing refused',
  ),
  InspectorSettingRefusal: part('InspectorSettingPreview.refused', 'reason inspectors examples'),
  Absence: part('InspectorRecord.absences', 'kind from to'),
  Recusal: part('InspectorRecord.recusals', 'id target keyword reason since'),
  PersonnelGap: part('PersonnelGapConnection.nodes', 'kind name department inspectorId'),
  PersonnelGapConnection: page('Query.personnelGaps', 'registry:gaps'),
  Specialty: part('SpecialtyConnection.nodes SpecialtyPayload.specialty', 'code name kind'),
  SpecialtyConnection: page('Query.specialties', 'registry:specialties'),
  SpecialtyPayload: payload('saveSpecialty', 'specialty'),
};
