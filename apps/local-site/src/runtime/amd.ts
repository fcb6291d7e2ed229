/** Wraps a CommonJS or UMD script as an AMD module of the loader, in the shape of SPFx's own output. */
export function amdModule(name: string, dependencies: readonly string[], script: string): string {
  // `define` is hidden from the script: a UMD file would otherwise name itself to the loader.
  return `define(${JSON.stringify(name)}, ${JSON.stringify(dependencies)}, function () {
var given = arguments, names = ${JSON.stringify(dependencies)};
var module = { exports: {} }, exports = module.exports, define = undefined;
var require = function (name) {
  var at = names.indexOf(name);
  if (at < 0) throw new Error('The local site has no module ' + name);
  return given[at];
};
${script}
return module.exports;
});
`;
}

/** A stand-in as a module: what one of the host's bundles exports under `key`. */
export function standInModule(name: string, bundle: string, key: string): string {
  return amdModule(
    name,
    [bundle],
    `module.exports = require(${JSON.stringify(bundle)}).standIns[${JSON.stringify(key)}];`,
  );
}
