/** What the bench uses of scripts/. */
import * as build from '../../scripts/native/build.mjs';
import * as paths from '../../scripts/paths.mjs';

export const root: string = paths.root;
export const cache: string = paths.cache;
export const addonPath: () => string = build.addonPath;
export const buildEnvironment: () => NodeJS.ProcessEnv = build.buildEnvironment;
