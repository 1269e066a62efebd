import { type BlueprintProviderProps, Dialog, DialogBody } from '@blueprintjs/core'
import { type ComponentProps, type ReactElement } from 'react'
import { KeyHint } from '../ui/key-hint.tsx'
import { groupKeys } from './group-keys.ts'

type RenderDialog = NonNullable<BlueprintProviderProps['hotkeysProviderRenderDialog']>
type DialogState = Parameters<RenderDialog>[0]

/** Every key there is at the moment, by group; takes the place of Blueprint's own overview. */
export const renderKeysDialog: RenderDialog = (state, { handleDialogClose }) => <KeysDialog state={state} onClose={handleDialogClose} />

function KeysDialog({ state, onClose }: { readonly state: DialogState; readonly onClose: NonNullable<ComponentProps<typeof Dialog>['onClose']> }): ReactElement {
  return (
    <Dialog transitionDuration={0} isOpen={state.isDialogOpen} onClose={onClose} title="All keys" className="keys-dialog">
      <DialogBody useOverflowScrollContainer={false}>
        <div className="keys-groups" tabIndex={0} role="region" aria-label="Keys by group">
          <div className="keys-columns">{groupKeys(state.hotkeys).map(({ name, lines }) => (
            <section key={name} className="keys-group">
              <h3>{name}</h3>
              <dl>
                {lines.map(({ label, combos }) => (
                  <div key={label} className="keys-line">
                    <dt>{label}</dt>
                    <dd>{combos.map((combo) => <KeyHint key={combo} combo={combo} />)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}</div>
        </div>
      </DialogBody>
    </Dialog>
  )
}
