import type { ReactNode } from 'react';

export interface IconProps {
  /** Side in px of the 16 px grid; 16 unless told. */
  size?: number;
  className?: string;
  /** Only where the icon stands alone; beside a text it is decoration. */
  label?: string;
}

export type Icon = (props: IconProps) => ReactNode;

/** One line icon: 16 px grid, 1.5 px stroke, the colour of the text around it. */
function icon(content: ReactNode): Icon {
  return function LineIcon({ size = 16, className, label }) {
    const name =
      label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
    return (
      <svg
        viewBox="0 0 16 16"
        style={{ width: `calc(${size}px * var(--text))`, height: `calc(${size}px * var(--text))` }}
        className={className}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        focusable="false"
        {...name}
      >
        {content}
      </svg>
    );
  };
}

const path = (d: string) => icon(<path d={d} />);

export const DoorIcon = path('M3 14V2.5h7V14M1.5 14h13M10 4.2l3 1V14M7.8 8.3v.1');
export const HomeIcon = path('M2.5 7.5L8 3l5.5 4.5V13.5h-4V9.5h-3v4h-4z');
export const PlanIcon = icon(
  <>
    <rect x="3" y="2.5" width="10" height="11.5" rx="1" />
    <path d="M5.5 6h5M5.5 8.7h5M5.5 11.4h3" />
  </>,
);
export const CalendarIcon = icon(
  <>
    <rect x="2.5" y="3.5" width="11" height="10" rx="1" />
    <path d="M2.5 6.7h11M5.5 2v3M10.5 2v3M5 9h3M7 11.4h4" />
  </>,
);
export const RegistryIcon = icon(
  <>
    <ellipse cx="8" cy="4" rx="5" ry="1.8" />
    <path d="M3 4v8c0 1 2.2 1.8 5 1.8s5-.8 5-1.8V4M3 8c0 1 2.2 1.8 5 1.8S13 9 13 8" />
  </>,
);
export const RepeatIcon = path('M13 8a5 5 0 11-1.6-3.7M13 2.5v2.8h-2.8');
export const ChartIcon = path('M3 13.5V8M7 13.5V3M11 13.5V6M14.2 13.5H1.8');
export const HelpIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.3 6.3a1.7 1.7 0 113 1.1c-.7.6-1.3 1-1.3 1.8M8 11.4v.1" />
  </>,
);
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2L14 14" />
  </>,
);
export const TrayIcon = path('M2.5 10v3.5h11V10M2.5 10l2-6.5h7l2 6.5h-3.7l-1 1.8H7.2l-1-1.8z');
export const PeopleIcon = icon(
  <>
    <circle cx="6" cy="5.5" r="2.3" />
    <path d="M1.8 13.5c0-2.6 1.9-4 4.2-4s4.2 1.4 4.2 4M10.5 3.4a2.3 2.3 0 010 4.2M11.8 9.7c1.5.5 2.4 1.8 2.4 3.8" />
  </>,
);
export const PersonIcon = icon(
  <>
    <circle cx="8" cy="5.3" r="2.6" />
    <path d="M2.8 14c.4-3 2.5-4.4 5.2-4.4s4.8 1.4 5.2 4.4" />
  </>,
);
export const TickIcon = path('M3 8.5l3.2 3L13 4.5');
export const ClockIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.8" />
    <path d="M8 4.8V8l2.2 1.6" />
  </>,
);
export const WarningIcon = path('M8 2.5l6 11H2zM8 6.8v3M8 11.6v.1');
export const DashIcon = path('M4 8h8');
export const LockIcon = icon(
  <>
    <rect x="3" y="7" width="10" height="7" rx="1" />
    <path d="M5 7V5a3 3 0 016 0v2" />
  </>,
);
export const OfflineIcon = path('M4.5 12.5a3 3 0 01-.3-6 4 4 0 017.6.8 2.6 2.6 0 01.2 5.2zM2.5 2.5l11 12');
export const DownloadIcon = path('M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M2.8 13.5h10.4');
export const UploadIcon = path('M8 10.7v-8M4.8 5.7L8 2.5l3.2 3.2M2.8 13.5h10.4');
export const PlaceIcon = icon(
  <>
    <path d="M8 14s4.5-4.3 4.5-7.5a4.5 4.5 0 00-9 0C3.5 9.7 8 14 8 14z" />
    <circle cx="8" cy="6.5" r="1.6" />
  </>,
);
export const BackIcon = path('M10 3L5 8l5 5');
export const ForwardIcon = path('M6 3.5L10.5 8 6 12.5');
export const EyeIcon = icon(
  <>
    <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" />
    <circle cx="8" cy="8" r="1.9" />
  </>,
);
export const EyeOffIcon = path(
  'M2.5 2.5l11 11M4.2 5C2.4 6.2 1.5 8 1.5 8S4 12.2 8 12.2c1.1 0 2.1-.3 2.9-.8M6.6 4c.4-.1.9-.2 1.4-.2 4 0 6.5 4.2 6.5 4.2s-.6 1.1-1.8 2.2',
);
export const DownIcon = path('M3.5 6L8 10.5 12.5 6');
export const ListIcon = path('M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1');
export const MoreIcon = icon(<path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth={2.4} />);
export const CopyIcon = icon(
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
    <path d="M10.5 5.5v-3h-8v8h3" />
  </>,
);
export const CloseIcon = path('M4 4l8 8M12 4l-8 8');
export const PlusIcon = path('M8 3v10M3 8h10');
export const TextSizeIcon = path('M1.8 12.5L5.5 4l3.7 8.5M3 9.8h5M10.2 12.5l2-4.8 2 4.8M10.9 11h2.6');
export const LanguageIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M2 8h12M8 2c2.2 2 2.6 4 2.6 6S10.2 12 8 14c-2.2-2-2.6-4-2.6-6S5.8 4 8 2z" />
  </>,
);
export const SignOutIcon = path('M6.5 2.5h-4v11h4M10 5l3 3-3 3M13 8H6');
export const SunIcon = icon(
  <>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1" />
  </>,
);
export const MoonIcon = path('M13 9.6A5.5 5.5 0 016.4 3a5.5 5.5 0 106.6 6.6z');
export const JournalIcon = path('M3.5 2.5h9v11h-9zM6 2.5v11M8.3 5.5h2M8.3 8h2');
export const PolicyIcon = path('M3 4.5h6M12 4.5h1M3 8h1.5M7.5 8H13M3 11.5h5M11 11.5h2M10.5 3v3M6 6.5v3M9.5 10v3');
export const ShieldIcon = path('M8 2l5 1.8v4c0 3-2.2 5-5 6.2-2.8-1.2-5-3.2-5-6.2v-4zM5.8 8l1.6 1.6 2.9-3');
export const FilterIcon = path('M2.5 4.5h11M4.5 8h7M6.5 11.5h3');
