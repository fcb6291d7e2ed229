export { writeDmn, type DmnOptions } from './write-dmn.js';
