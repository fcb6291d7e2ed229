export type { EmulatorOptions, EmulatorPerson, SharePointEmulator } from './emulator.js';
