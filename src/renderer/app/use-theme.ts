import { Classes } from '@blueprintjs/core'
import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../../shared/model/preferences.ts'

const darkScheme = matchMedia('(prefers-color-scheme: dark)')

function followScheme(listener: () => void): () => void {
  darkScheme.addEventListener('change', listener)
  return () => { darkScheme.removeEventListener('change', listener) }
}

/** Puts the theme on the page; "system" follows the operating system while the page is open. */
export function useTheme(theme: Theme): void {
  const prefersDark = useSyncExternalStore(followScheme, () => darkScheme.matches)
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark)
  useEffect(() => {
    document.body.classList.toggle(Classes.DARK, isDark)
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'
  }, [isDark])
}
