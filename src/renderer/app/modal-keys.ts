const MODAL = '.bp6-dialog, dialog[open], .popover [role="menu"]'

/**
 * While a dialog or menu is open, keys stay in it: the shell's and the views' own keys would act on what lies behind.
 * Call it before the first render, for it must come before the listeners it keeps the keys from.
 */
export function keepKeysInModals(): void {
  document.addEventListener('keydown', (event) => {
    // Overlays listen on the document for Escape.
    if (event.key !== 'Escape' && document.querySelector(MODAL) !== null) event.stopImmediatePropagation()
  })
}
