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

export const PAGES: readonly Page[] = [
  {
    path: '/',
    load: () => import('./Home.tsx'),
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
    load: () => import('../plans/list/PlansPage.tsx'),
    nav: {
      name: 'nav.plans',
      icon: PlanIcon,
      keys: 'g p',
      roles: ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'],
    },
  },
  {
    path: '/programmes',
    load: () => import('../programmes/year/YearPage.tsx'),
    nav: { name: 'nav.programmes', group: 'programmes', icon: CalendarIcon, keys: 'g y', roles: PROGRAMME_READERS },
  },
  { path: '/programmes/calendar', load: () => import('../programmes/calendar/CalendarPage.tsx') },
  { path: '/programmes/radar', load: () => import('../programmes/radar/RadarPage.tsx') },
  { path: '/programmes/deadlines', load: () => import('../programmes/deadlines/DeadlinesPage.tsx') },
  {
    path: '/programmes/bodies',
    load: () => import('../programmes/bodies/BodiesPage.tsx'),
    nav: { name: 'nav.bodies', group: 'programmes', icon: PeopleIcon, roles: [...PROGRAMME_READERS, 'ADMINISTRATOR'] },
  },
  { path: '/programmes/industries', load: () => import('../programmes/industries/IndustriesPage.tsx') },
  { path: '/programmes/:id', load: () => import('../programmes/page/ProgrammePage.tsx') },
  { path: '/programmes/:id/:tab', load: () => import('../programmes/page/ProgrammePage.tsx') },
  { path: '/plans/new', load: () => import('../plans/form/PlanNewPage.tsx') },
  { path: '/plans/:id/edit', load: () => import('../plans/form/PlanEditPage.tsx') },
  { path: '/plans/:id', load: () => import('../plans/page/PlanPage.tsx') },
  { path: '/plans/:id/:tab', load: () => import('../plans/page/PlanPage.tsx') },
  {
    path: '/items',
    load: () => import('../items/list/ItemsPage.tsx'),
    nav: {
      name: 'nav.items',
      group: 'registries',
      icon: ListIcon,
      keys: 'g i',
      roles: ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'],
    },
  },
  { path: '/items/new', load: () => import('../items/form/ItemNewPage.tsx') },
  { path: '/items/claims', load: () => import('../items/claims/ClaimsPage.tsx') },
  { path: '/items/matters', load: () => import('../items/matters/MattersPage.tsx') },
  { path: '/items/:code', load: () => import('../items/page/ItemPage.tsx') },
  { path: '/items/:code/edit', load: () => import('../items/form/ItemEditPage.tsx') },
  { path: '/imports', load: () => import('../imports/list/ImportsPage.tsx') },
  { path: '/imports/new', load: () => import('../imports/start/ImportNewPage.tsx') },
  { path: '/imports/:id', load: () => import('../imports/ImportPage.tsx') },
  { path: '/upstream', load: () => import('../items/upstream/UpstreamListsPage.tsx') },
  { path: '/upstream/:id', load: () => import('../items/upstream/UpstreamListPage.tsx') },
  { path: '/upstream/:id/put', load: () => import('../items/upstream/UpstreamItemPage.tsx') },
  {
    path: '/my-checks',
    load: () => import('../phone/MyChecksPage.tsx'),
    nav: { name: 'nav.myChecks', icon: ListIcon, keys: 'g c', roles: ['INSPECTOR'] },
  },
  { path: '/my-checks/:id', load: () => import('../phone/CheckPage.tsx') },
  {
    path: '/targets',
    load: () => import('../registry/targets/TargetsPage.tsx'),
    nav: {
      name: 'nav.targets',
      group: 'registries',
      icon: RegistryIcon,
      keys: 'g t',
      roles: ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'],
    },
  },
  { path: '/targets/new', load: () => import('../registry/targets/TargetFormPage.tsx') },
  { path: '/targets/health', load: () => import('../registry/targets/HealthPage.tsx') },
  { path: '/targets/:id', load: () => import('../registry/targets/TargetPage.tsx') },
  { path: '/targets/:id/edit', load: () => import('../registry/targets/TargetFormPage.tsx') },
  {
    path: '/inspectors',
    load: () => import('../registry/inspectors/InspectorsPage.tsx'),
    nav: {
      name: 'nav.inspectors',
      group: 'registries',
      icon: PeopleIcon,
      keys: 'g n',
      roles: ['LIAISON', 'LEGAL', 'AUDITOR', 'ADMINISTRATOR'],
    },
  },
  { path: '/inspectors/new', load: () => import('../registry/inspectors/InspectorFormPage.tsx') },
  { path: '/inspectors/:id', load: () => import('../registry/inspectors/InspectorPage.tsx') },
  { path: '/inspectors/:id/edit', load: () => import('../registry/inspectors/InspectorFormPage.tsx') },
  {
    path: '/dashboard',
    load: () => import('../reports/DashboardPage.tsx'),
    nav: { name: 'nav.dashboard', icon: ChartIcon, keys: 'g d', roles: ['LEADER', 'DEPARTMENT_LEADER', 'LIAISON'] },
  },
  {
    path: '/journal',
    load: () => import('../audit/JournalPage.tsx'),
    nav: { name: 'nav.journal', icon: JournalIcon, keys: 'g j', roles: ['AUDITOR'] },
  },
  {
    path: '/proofs',
    load: () => import('../audit/ProofsPage.tsx'),
    nav: { name: 'nav.proofs', icon: ShieldIcon, keys: 'g v', roles: ['AUDITOR'] },
  },
  {
    path: '/policy',
    load: () => import('../policy/PolicyPage.tsx'),
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
  { path: '/public', load: () => import('../public-pages/PublicPlansPage.tsx') },
  { path: '/public/programmes', load: () => import('../public-pages/PublicProgrammesPage.tsx') },
  { path: '/public/programmes/:id', load: () => import('../public-pages/PublicProgrammePage.tsx') },
  { path: '/public/plans/:number', load: () => import('../public-pages/PublicPlanPage.tsx') },
  { path: '/public/rounds/:id', load: () => import('../draws/round/PublicRoundPage.tsx') },
  { path: '/public/recusal', load: () => import('../checks/recusal/PublicRecusalPage.tsx') },
  { path: '/verify', load: () => import('../draws/verify/VerifyPage.tsx') },
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
