/**
 * What the pack itself runs, from a disk, in any current browser: it checks every part, says how old it is, and gives the documents out. Plain
 * text, as it goes into the page: the page's own rule lets this script run by its hash, and no other. It fetches nothing. `crypto.subtle` is not
 * counted on: whether a file: page is a secure context is each browser's own choice [R: W3C Secure Contexts, 3.1, note on file; MDN, "Secure contexts", has file: among
 * what counts as delivered securely], and a file share or a mail program's viewer may be no file: at all. So the hash is worked out here.
 */
export const packScript = `'use strict';
(function () {
  var K = [], primes = [], n = 2;
  while (primes.length < 64) {
    if (primes.every(function (p) { return n % p; })) { primes.push(n); K.push(part(Math.cbrt(n))); }
    n += 1;
  }
  function part(x) { return ((x - Math.floor(x)) * 4294967296) | 0; }
  function hasher() {
    var h = primes.slice(0, 8).map(function (p) { return part(Math.sqrt(p)); });
    var rest = new Uint8Array(64), used = 0, total = 0, w = new Int32Array(64);
    function block(b, at) {
      var i, s0, s1;
      for (i = 0; i < 16; i += 1, at += 4) w[i] = (b[at] << 24) | (b[at + 1] << 16) | (b[at + 2] << 8) | b[at + 3];
      for (i = 16; i < 64; i += 1) {
        s0 = w[i - 15]; s1 = w[i - 2];
        s0 = ((s0 >>> 7) | (s0 << 25)) ^ ((s0 >>> 18) | (s0 << 14)) ^ (s0 >>> 3);
        s1 = ((s1 >>> 17) | (s1 << 15)) ^ ((s1 >>> 19) | (s1 << 13)) ^ (s1 >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
      var a = h[0], c1 = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7], t1, t2;
      for (i = 0; i < 64; i += 1) {
        t1 = (k + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        t2 = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & c1) ^ (a & c) ^ (c1 & c))) | 0;
        k = g; g = f; f = e; e = (d + t1) | 0; d = c; c = c1; c1 = a; a = (t1 + t2) | 0;
      }
      h[0] = (h[0] + a) | 0; h[1] = (h[1] + c1) | 0; h[2] = (h[2] + c) | 0; h[3] = (h[3] + d) | 0;
      h[4] = (h[4] + e) | 0; h[5] = (h[5] + f) | 0; h[6] = (h[6] + g) | 0; h[7] = (h[7] + k) | 0;
    }
    return {
      add: function (bytes) {
        var at = 0;
        total += bytes.length;
        if (used) {
          at = Math.min(64 - used, bytes.length);
          rest.set(bytes.subarray(0, at), used);
          used += at;
          if (used < 64) return;
          block(rest, 0);
          used = 0;
        }
        for (; at + 64 <= bytes.length; at += 64) block(bytes, at);
        rest.set(bytes.subarray(at), 0);
        used = bytes.length - at;
      },
      end: function () {
        var bits = total * 8, pad = new Uint8Array(used < 56 ? 64 - used : 128 - used), i;
        pad[0] = 128;
        for (i = 0; i < 8; i += 1) pad[pad.length - 1 - i] = Math.floor(bits / Math.pow(256, i)) % 256;
        var length = total;
        this.add(pad);
        total = length;
        return h.map(function (x) { return ('0000000' + (x >>> 0).toString(16)).slice(-8); }).join('');
      }
    };
  }
  function bytesOf(text) {
    var raw = atob(text), bytes = new Uint8Array(raw.length), i;
    for (i = 0; i < raw.length; i += 1) bytes[i] = raw.charCodeAt(i);
    return bytes;
  }
  /* A document is worked through in slices, so that a big one holds up nobody. */
  function each(id, slice, done) {
    var holder = document.getElementById(id), text = holder ? holder.textContent.trim() : '', at = 0, size = 1398104;
    function next() {
      try {
        if (at >= text.length) return done();
        slice(bytesOf(text.slice(at, at + size)));
        at += size;
        setTimeout(next, 0);
      } catch (cause) { done(cause); }
    }
    next();
  }
  var said = document.getElementById('check'), list;
  function say(words, isGood) { said.textContent = words; said.className = isGood ? 'good' : 'bad'; }
  function sameText(id, hash) {
    var one = hasher(), holder = document.getElementById(id);
    if (!holder) return false;
    one.add(new TextEncoder().encode(holder.textContent));
    return one.end() === hash;
  }
  try {
    list = JSON.parse(document.getElementById('parts').textContent);
  } catch (cause) { list = undefined; }
  var days = list && Math.floor((Date.now() - Date.parse(list.madeAt)) / 86400000);
  [].forEach.call(document.querySelectorAll('.age'), function (one) {
    one.textContent = !(days >= 1) ? 'less than a day old' : days === 1 ? '1 day old' : days + ' days old';
  });
  if (list && new Date().toISOString().slice(0, 10) >= list.deleteOn) document.getElementById('delete').className = 'bad';
  if (!list || !document.getElementById('end')) return say('This pack is incomplete: the file was cut off. Make a new one, or ask for another copy.', false);
  var wrong = [];
  if (!sameText('body', list.body)) wrong.push('the text of this page');
  function file(at) {
    if (at >= list.files.length) {
      var all = list.files.length + 1;
      return say(wrong.length ? 'Damaged: ' + wrong.join(', ') + '. The rest is as it was made.' : 'Checked: all ' + all + ' parts are as they were made.', !wrong.length);
    }
    var one = hasher();
    say('Checking part ' + (at + 1) + ' of ' + list.files.length + ' …', true);
    each('f' + at, function (bytes) { one.add(bytes); }, function (cause) {
      if (cause || one.end() !== list.files[at].hash) wrong.push(list.files[at].name);
      file(at + 1);
    });
  }
  [].forEach.call(document.querySelectorAll('button[data-file]'), function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var at = Number(button.getAttribute('data-file')), parts = [];
      each('f' + at, function (bytes) { parts.push(bytes); }, function (cause) {
        if (cause) return say('This document cannot be saved: its part of the file is damaged.', false);
        var link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
        link.download = list.files[at].name;
        document.body.appendChild(link);
        link.click();
        link.remove();
        setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
      });
    });
  });
  file(0);
})();
`;
