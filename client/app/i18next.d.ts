import 'i18next';
import type app from './locales/zh-CN.json';
import type identity from '../identity/locales/zh-CN.json';
import type jobs from '../jobs/locales/zh-CN.json';
import type journal from '../journal/locales/zh-CN.json';
import type invitations from '../invitations/locales/zh-CN.json';
import type merging from '../merging/locales/zh-CN.json';
import type plans from '../plans/locales/zh-CN.json';
import type policy from '../policy/locales/zh-CN.json';
import type phone from '../phone/locales/zh-CN.json';
import type reports from '../reports/locales/zh-CN.json';
import type registry from '../registry/locales/zh-CN.json';
import type audit from '../audit/locales/zh-CN.json';
import type checks from '../checks/locales/zh-CN.json';
import type draws from '../draws/locales/zh-CN.json';
import type imports from '../imports/locales/zh-CN.json';
import type items from '../items/locales/zh-CN.json';
import type programmes from '../programmes/locales/zh-CN.json';
import type publicPages from '../public-pages/locales/zh-CN.json';
import type ui from '../ui/locales/zh-CN.json';
import type lib from '../lib/locales/zh-CN.json';

// The Chinese texts are the model: a key that they lack is a type error. Types only; nothing is loaded from here.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false;
    enableSelector: false;
    resources: {
      app: typeof app;
      identity: typeof identity;
      jobs: typeof jobs;
      journal: typeof journal;
      invitations: typeof invitations;
      merging: typeof merging;
      plans: typeof plans;
      policy: typeof policy;
      phone: typeof phone;
      reports: typeof reports;
      registry: typeof registry;
      audit: typeof audit;
      checks: typeof checks;
      draws: typeof draws;
      imports: typeof imports;
      items: typeof items;
      programmes: typeof programmes;
      'public-pages': typeof publicPages;
      ui: typeof ui;
      lib: typeof lib;
    };
  }
}
