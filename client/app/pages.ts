import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import type { ParseKeys } from 'i18next';
import type { Role } from '../generated/graphql.js';
import {
  CalendarIcon,
  ChartIcon,
  HomeIcon,
  type Icon,
  JournalIcon,
  ListIcon,
  PeopleIcon,
  PlanIcon,
  PolicyIcon,
  RegistryIcon,
  ShieldIcon,
} from '../ui/icons/index.tsx';
import { withTexts } from '../lib/i18n.ts';
import { useDeskCount } from './home/useDeskCount.ts';

/** A page in the frame, for those who are signed in. A screen comes with one entry here, and is then found everywhere. */
export interface Page {
  path: string;
  load(): Promise<{ default: ComponentType }>;
  /** Its place in the rail, in this order. */
  nav?: PageNav;
}

export interface PageNav {
  name: ParseKeys<'app'>;
  icon: Icon;
  /** Whose rail shows it; all when left out. */
  roles?: readonly Role[];
  /** Where it leads, when the path has parameters. */
  to?: string;
  /** The shortcut to it, such as `g p`. */
  keys?: string;
  /** A hook: how many things wait there. */
  useCount?(): number | undefined;
  /** The rail shows the pages of a group as one entry; their tabs lead to each. */
  group?: keyof typeof GROUPS;
}

const GROUPS = {
  // 一单两库: the list and the two registries.
  registries: { name: 'nav.registries', icon: RegistryIcon, within: ['/upstream', '/imports'] },
  programmes: { name: 'nav.programmes', icon: CalendarIcon, within: ['/programmes'] },
} as const satisfies Record<string, Pick<PageNav, 'name' | 'icon'> & { within: readonly string[] }>;

const PROGRAMME_READERS: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'];

// Pages with more than one address.
const programmePage = () => withTexts(import('../programmes/page/ProgrammePage.tsx'), 'items', 'plans', 'programmes');
const planPage = () => withTexts(import('../plans/page/PlanPage.tsx'), 'invitations', 'plans');
const targetForm = () => withTexts(import('../registry/targets/TargetFormPage.tsx'), 'registry');
const inspectorForm = () => withTexts(import('../registry/inspectors/InspectorFormPage.tsx'), 'registry');

export const PAGES: readonly Page[] = [
  {
    path: '/',
    load: () => withTexts(import('./Home.tsx'), 'invitations', 'journal', 'plans'),
    nav: {
      name: 'nav.home',
      icon: HomeIcon,
      keys: 'g h',
      // The others' day begins on a page of their own.
      roles: ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'],
      useCount: useDeskCount,
    },
  },
  {
    path: '/plans',
    load: () => withTexts(import('../plans/list/PlansPage.tsx'), 'plans'),
    nav: {
      name: 'nav.plans',
      icon: PlanIcon,
      keys: 'g p',
      roles: ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'],
    },
  },
  {
    path: '/programmes',
    load: () => withTexts(import('../programmes/year/YearPage.tsx'), 'programmes'),
    nav: { name: 'nav.programmes', group: 'programmes', icon: CalendarIcon, keys: 'g y', roles: PROGRAMME_READERS },
  },
  {
    path: '/programmes/calendar',
    load: () => withTexts(import('../programmes/calendar/CalendarPage.tsx'), 'plans', 'programmes'),
  },
  {
    path: '/programmes/radar',
    load: () => withTexts(import('../programmes/radar/RadarPage.tsx'), 'plans', 'programmes'),
  },
  {
    path: '/programmes/deadlines',
    load: () => withTexts(import('../programmes/deadlines/DeadlinesPage.tsx'), 'programmes'),
  },
  {
    path: '/programmes/bodies',
    load: () => withTexts(import('../programmes/bodies/BodiesPage.tsx'), 'programmes'),
    nav: { name: 'nav.bodies', group: 'programmes', icon: PeopleIcon, roles: [...PROGRAMME_READERS, 'ADMINISTRATOR'] },
  },
  {
    path: '/programmes/industries',
    load: () => withTexts(import('../programmes/industries/IndustriesPage.tsx'), 'plans', 'programmes'),
  },
  {
    path: '/programmes/:id',
    load: programmePage,
  },
  {
    path: '/programmes/:id/:tab',
    load: programmePage,
  },
  { path: '/plans/new', load: () => withTexts(import('../plans/form/PlanNewPage.tsx'), 'plans') },
  { path: '/plans/:id/edit', load: () => withTexts(import('../plans/form/PlanEditPage.tsx'), 'plans') },
  {
    path: '/plans/:id',
    load: planPage,
  },
  {
    path: '/plans/:id/:tab',
    load: planPage,
  },
  {
    path: '/items',
    load: () => withTexts(import('../items/list/ItemsPage.tsx'), 'imports', 'items', 'registry'),
    nav: {
      name: 'nav.items',
      group: 'registries',
      icon: ListIcon,
      keys: 'g i',
      roles: ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'],
    },
  },
  { path: '/items/new', load: () => withTexts(import('../items/form/ItemNewPage.tsx'), 'items', 'plans') },
  { path: '/items/claims', load: () => withTexts(import('../items/claims/ClaimsPage.tsx'), 'items', 'registry') },
  { path: '/items/matters', load: () => withTexts(import('../items/matters/MattersPage.tsx'), 'items', 'registry') },
  { path: '/items/:code', load: () => withTexts(import('../items/page/ItemPage.tsx'), 'items', 'journal') },
  { path: '/items/:code/edit', load: () => withTexts(import('../items/form/ItemEditPage.tsx'), 'items', 'plans') },
  { path: '/imports', load: () => withTexts(import('../imports/list/ImportsPage.tsx'), 'imports', 'registry') },
  { path: '/imports/new', load: () => withTexts(import('../imports/start/ImportNewPage.tsx'), 'imports') },
  { path: '/imports/:id', load: () => withTexts(import('../imports/ImportPage.tsx'), 'imports') },
  { path: '/upstream', load: () => withTexts(import('../items/upstream/UpstreamListsPage.tsx'), 'items', 'registry') },
  {
    path: '/upstream/:id',
    load: () => withTexts(import('../items/upstream/UpstreamListPage.tsx'), 'items', 'registry'),
  },
  {
    path: '/upstream/:id/put',
    load: () => withTexts(import('../items/upstream/UpstreamItemPage.tsx'), 'items', 'plans'),
  },
  {
    path: '/my-checks',
    load: () => withTexts(import('../phone/MyChecksPage.tsx'), 'phone'),
    nav: { name: 'nav.myChecks', icon: ListIcon, keys: 'g c', roles: ['INSPECTOR'] },
  },
  { path: '/my-checks/:id', load: () => withTexts(import('../phone/CheckPage.tsx'), 'phone') },
  {
    path: '/targets',
    load: () => withTexts(import('../registry/targets/TargetsPage.tsx'), 'imports', 'registry'),
    nav: {
      name: 'nav.targets',
      group: 'registries',
      icon: RegistryIcon,
      keys: 'g t',
      roles: ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'],
    },
  },
  {
    path: '/targets/new',
    load: targetForm,
  },
  { path: '/targets/health', load: () => withTexts(import('../registry/targets/HealthPage.tsx'), 'registry') },
  { path: '/targets/:id', load: () => withTexts(import('../registry/targets/TargetPage.tsx'), 'registry') },
  {
    path: '/targets/:id/edit',
    load: targetForm,
  },
  {
    path: '/inspectors',
    load: () => withTexts(import('../registry/inspectors/InspectorsPage.tsx'), 'imports', 'registry'),
    nav: {
      name: 'nav.inspectors',
      group: 'registries',
      icon: PeopleIcon,
      keys: 'g n',
      roles: ['LIAISON', 'LEGAL', 'AUDITOR', 'ADMINISTRATOR'],
    },
  },
  {
    path: '/inspectors/new',
    load: inspectorForm,
  },
  { path: '/inspectors/:id', load: () => withTexts(import('../registry/inspectors/InspectorPage.tsx'), 'registry') },
  {
    path: '/inspectors/:id/edit',
    load: inspectorForm,
  },
  {
    path: '/dashboard',
    load: () => withTexts(import('../reports/DashboardPage.tsx'), 'journal', 'reports'),
    nav: { name: 'nav.dashboard', icon: ChartIcon, keys: 'g d', roles: ['LEADER', 'DEPARTMENT_LEADER', 'LIAISON'] },
  },
  {
    path: '/journal',
    load: () => withTexts(import('../audit/JournalPage.tsx'), 'audit', 'journal'),
    nav: { name: 'nav.journal', icon: JournalIcon, keys: 'g j', roles: ['AUDITOR'] },
  },
  {
    path: '/proofs',
    load: () => withTexts(import('../audit/ProofsPage.tsx'), 'audit'),
    nav: { name: 'nav.proofs', icon: ShieldIcon, keys: 'g v', roles: ['AUDITOR'] },
  },
  {
    path: '/policy',
    load: () => withTexts(import('../policy/PolicyPage.tsx'), 'policy'),
    nav: {
      name: 'nav.policy',
      icon: PolicyIcon,
      keys: 'g o',
      roles: ['ADMINISTRATOR', 'LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'],
    },
  },
];

/** Pages outside the frame, for everyone. */
export const PUBLIC_PAGES: readonly Page[] = [
  { path: '/sign-in', load: () => import('../identity/SignInPage.tsx') },
  { path: '/public', load: () => withTexts(import('../public-pages/PublicPlansPage.tsx'), 'public-pages') },
  {
    path: '/public/programmes',
    load: () => withTexts(import('../public-pages/PublicProgrammesPage.tsx'), 'public-pages'),
  },
  {
    path: '/public/programmes/:id',
    load: () => withTexts(import('../public-pages/PublicProgrammePage.tsx'), 'plans', 'programmes', 'public-pages'),
  },
  {
    path: '/public/plans/:number',
    load: () => withTexts(import('../public-pages/PublicPlanPage.tsx'), 'public-pages'),
  },
  {
    path: '/public/rounds/:id',
    load: () => withTexts(import('../draws/round/PublicRoundPage.tsx'), 'draws', 'public-pages'),
  },
  {
    path: '/public/recusal',
    load: () => withTexts(import('../checks/recusal/PublicRecusalPage.tsx'), 'checks', 'public-pages'),
  },
  { path: '/verify', load: () => withTexts(import('../draws/verify/VerifyPage.tsx'), 'draws', 'public-pages') },
];

/** Whether an address leads somewhere: what is not built yet must not be offered. */
export function leads(to: string): boolean {
  const [pathname = ''] = to.split(/[?#]/);
  return [...PAGES, ...PUBLIC_PAGES].some(({ path }) => matchPath(path, pathname) !== null);
}

export interface NavEntry extends PageNav {
  to: string;
  /** Addresses below which the entry is the current one, where that is not its own alone. */
  within?: readonly string[];
}

/** The rail of someone with these roles. */
export function navOf(roles: readonly Role[]): NavEntry[] {
  return PAGES.flatMap(({ path, nav }) =>
    nav === undefined || (nav.roles !== undefined && !nav.roles.some((role) => roles.includes(role)))
      ? []
      : [{ ...nav, to: nav.to ?? path }],
  );
}

/** The same with each group as one entry, which leads to the first of its pages that is theirs. */
export function railOf(nav: readonly NavEntry[]): NavEntry[] {
  return nav.flatMap((entry, index) => {
    const { group } = entry;
    if (group === undefined) return [entry];
    if (nav.findIndex((one) => one.group === group) < index) return [];
    const within = nav.filter((one) => one.group === group).map(({ to }) => to);
    return [{ ...entry, ...GROUPS[group], within: [...within, ...GROUPS[group].within] }];
  });
}

/** Whether an entry is the current one at this address. */
export function isCurrent({ to, within = [to] }: NavEntry, pathname: string): boolean {
  return within.some((path) => matchPath({ path, end: path === '/' }, pathname) !== null);
}
