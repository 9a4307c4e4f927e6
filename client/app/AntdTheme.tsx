import { ConfigProvider } from 'antd';
import en from 'antd/es/locale/en_US';
import zh from 'antd/es/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';
import { useAppearance } from '../lib/appearance.ts';
import { language } from '../lib/language.ts';
import { useSignal } from '../lib/signal.ts';
import { DownIcon } from '../ui/icons/index.tsx';
import { antdTheme } from '../ui/theme.ts';

// antd's own is read aloud as "down", in whatever language.
const ARROW = { suffixIcon: <DownIcon size={12} /> };
const LOCALES = { 'zh-CN': zh, en };

/** antd in the page's own tokens and language. */
export function AntdTheme({ children }: { children: ReactNode }) {
  const { theme, text } = useAppearance();
  const locale = LOCALES[useSignal(language)];
  const config = useMemo(() => antdTheme(text), [theme, text]);
  return (
    <ConfigProvider
      theme={config}
      locale={locale}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      select={ARROW}
      virtual
    >
      {children}
    </ConfigProvider>
  );
}
