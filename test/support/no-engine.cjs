// Preloaded by --require: a machine for which the embedded engine has no binary.
const Module = require('node:module');

const load = Module._load;
Module._load = (request, ...rest) => {
  if (/@grafeo-db\/js-|\.node$/.test(request)) {
    throw Object.assign(new Error(`Cannot find module '${request}'`), { code: 'MODULE_NOT_FOUND' });
  }
  return load(request, ...rest);
};
