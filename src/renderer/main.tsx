import '@blueprintjs/core/lib/css/blueprint.css'
import './app/theme.css'
import './app/app.css'
import './features/open-articles/open-articles.css'
import './features/search/search.css'
import './features/briefing/briefing.css'
import { BlueprintProvider, FocusStyleManager } from '@blueprintjs/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { FullPage } from './app/full-page.tsx'
import { renderKeysDialog } from './app/keys-dialog.tsx'
import { keepKeysInModals } from './app/modal-keys.ts'
import { connect } from './client/connect.ts'
import { watchSaving } from './client/save-state.ts'
import { WorkbenchProvider } from './client/workbench.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id “root”.')
const page = createRoot(root)
FocusStyleManager.onlyShowFocusOnTabs()
keepKeysInModals()

const connection = await connect()
if (connection.ok) {
  const saving = watchSaving(connection.value)
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <WorkbenchProvider transport={saving.transport}>
          <BlueprintProvider hotkeysProviderRenderDialog={renderKeysDialog}>
            <App saving={saving} />
          </BlueprintProvider>
        </WorkbenchProvider>
      </ErrorBoundary>
    </StrictMode>
  )
} else {
  page.render(<FullPage title="Dateline isn’t connected" sentence={connection.error.message} />)
}
