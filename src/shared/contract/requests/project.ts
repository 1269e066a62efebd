import { z } from 'zod'
import type { ProjectInfo, RecentProject } from '../../model/project.ts'
import type { OutgoingFile } from '../host.ts'
import { request } from '../spec.ts'
import { id, label, nothing } from './fields.ts'

export const projectRequests = {
  'project.get': request<ProjectInfo>()(nothing),
  'project.recent': request<readonly RecentProject[]>()(nothing),
  /** Makes an empty project of that name in the data folder and opens it. */
  'project.create': request<ProjectInfo>()(z.strictObject({ name: label })),
  /** Opens a project file that the host staged: in place where it came by path, as a copy in the data folder where it came as bytes. */
  'project.open': request<ProjectInfo>()(z.strictObject({ file: id })),
  'project.openRecent': request<ProjectInfo>()(z.strictObject({ key: id })),
  /** Writes a consistent copy for the host to save. */
  'project.saveCopy': request<OutgoingFile>()(nothing)
}
