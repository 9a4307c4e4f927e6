import type { Rule } from '../outcome.ts';
import { page, part, payload, type, type TypeEntry } from './guards.ts';

/** Long works and files: whoever asked for them has them; the administrator sees the work and not what came of it. */
export const jobTypes: Record<string, TypeEntry> = {
  Job: type(
    {
      'Query.job': 'job:read',
      'Subscription.jobProgress': 'job:follow',
      'Subscription.viewerJobs': 'job:follow-own',
      'JobConnection.nodes': 'parent',
      'CancelJobPayload.job': 'parent',
      'TableImport.job': 'import:job',
      'ExportPayload.job': 'parent',
    },
    'id kind name state progress isCancelling failure revision createdAt startedAt endedAt',
    'resultJson link file viewerCanCancel',
  ),
  JobProgress: part('Job.progress', 'done total phase'),
  JobFailure: part('Job.failure', 'errorId message'),
  JobConnection: page('Viewer.jobs', 'job:own'),
  CancelJobPayload: payload('cancelJob', 'job'),
  StoredFile: type(
    {
      'Job.file': 'job:file',
      'RequestDownloadPayload.file': 'parent',
      'AdjustmentDocument.file': 'parent',
      'BodyMeeting.minutes': 'parent',
    },
    'id purpose name bytes sha256 storedAt',
  ),
  FileTicket: part('RequestUploadPayload.ticket RequestDownloadPayload.ticket', 'token expiresAt'),
  RequestUploadPayload: payload('requestUpload', 'ticket url name'),
  RequestDownloadPayload: payload('requestDownload', 'ticket url file'),
};

const ofJob = (field: string, selection = ''): Rule[] => [
  {
    ask: ({ jobId }) => [`query ($id: ID!) { job(id: $id) { ${field} ${selection} } }`, { id: jobId }],
    says: (job) => (job[field] === null ? 'null' : 'shown'),
    //                 anon lead part left out on off strn head oth. leader aud. admin
    rows: { released: 'U shown N N N N N N N N N N null' },
  },
];

const own: Rule = {
  ask: () => ['{ viewer { jobs(first: 10) { totalCount nodes { name } } } }'],
  says: ({ jobs }) => `${jobs.totalCount}/${jobs.nodes.length}`,
  // Its own file, its import, and the frames that were sealed of two plans together.
  rows: { any: 'U 3/3 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0' },
};

/** Fields of long works that have a rule of their own; columns as in `ROLES`. */
export const jobFields: Record<string, Rule[]> = {
  'Viewer.jobs': [own],
  'JobConnection.totalCount': [own],
  'Job.resultJson': ofJob('resultJson'),
  'Job.link': ofJob('link'),
  'Job.file': ofJob('file', '{ id }'),
  'Job.viewerCanCancel': [
    {
      ask: ({ jobId }) => ['query ($id: ID!) { job(id: $id) { viewerCanCancel { code } } }', { id: jobId }],
      says: (job) => job.viewerCanCancel.code,
      rows: { released: 'U WRONG_STATE N N N N N N N N N N WRONG_STATE' },
    },
  ],
};
