// PnPjs hangs each part of SharePoint on its web by importing it for its effect. This file has what every visit needs; what
// set-up and files need besides stands beside them, and comes with them.
import '@pnp/sp/batching.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
