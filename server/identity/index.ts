export { type DepartmentRecord, type Directory, directoryOf } from './directory.ts';
export { findOwnJob } from './jobs/jobs.queries.ts';
export { type Gatehouse, gatehouseOf, openGatehouse } from './gatehouse.ts';
export { hashPassword } from './password.ts';
export type { Session, Sessions } from './sessions.ts';
