// PnPjs hangs each part of SharePoint on its web by importing it for its effect. This file has what every visit needs; what
// set-up needs besides stands beside it, and comes with it.
import '@pnp/sp/batching.js';
import '@pnp/sp/webs/index.js';
