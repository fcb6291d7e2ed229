// jsdom has neither: the screen scrolls a heading into view, and reads who asked for less motion.
if (typeof window !== 'undefined') {
  window.HTMLElement.prototype.scrollIntoView = function scrollIntoView() {};
  window.matchMedia =
    window.matchMedia || (() => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
}
// Nor these, which every browser has: dropped messages are decoded with them.
const { TextDecoder, TextEncoder } = require('node:util');
Object.assign(globalThis, { TextDecoder, TextEncoder });
