import { defineKind } from '../kind.js';
import { VERSION_COMMANDS } from './version.commands.js';
import { VERSION, versionData, type VersionData } from './version.schema.js';
import { viewVersion } from './version.view.js';

export const versionKind = defineKind<VersionData>({
  kind: VERSION.kind,
  data: versionData,
  commands: VERSION_COMMANDS,
  view: viewVersion,
});
