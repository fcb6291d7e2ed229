// Properties are tried with the same cases every time, so that a run says of a change what it says of it everywhere.
// PROPERTY_SEED=<another number> tries others: whoever finds a case that fails adds it as an example.
const { configureGlobal, readConfigureGlobal } = require('fast-check');

configureGlobal({ ...readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20220201) });
