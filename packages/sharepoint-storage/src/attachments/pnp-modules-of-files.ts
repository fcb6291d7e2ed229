// What files beside an item alone ask of PnPjs: the import counts for its effect.
import '@pnp/sp/attachments/index.js';
