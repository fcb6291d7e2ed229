// The rooms of the house: every folder of packages/ and apps/, by what stands on the disk. What a room is held to follows from its
// tag, and a tag that is not named here gets all of it: naming the strict rooms instead would let each new one escape.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './nx.mjs';

/** Rooms that talk to a machine: their clock, their chance and their imports of Node or a screen are their own. */
const impure = ['layer:storage', 'layer:emulator', 'layer:web-part', 'layer:site'];
/** Rooms whose sentences nobody at a desk reads. */
const unread = ['layer:emulator', 'layer:site'];

/** Every room: `folder` ("packages/support-domain"), its package.json, its tags, whether it is pure and whether it is read. */
export const rooms = ['packages', 'apps']
  .flatMap((group) =>
    readdirSync(path.join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${group}/${entry.name}`),
  )
  .map((folder) => {
    const file = path.join(root, folder, 'package.json');
    const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const tags = manifest.nx?.tags ?? [];
    return {
      folder,
      manifest,
      tags,
      isPure: !tags.some((tag) => impure.includes(tag)),
      isRead: !tags.some((tag) => unread.includes(tag)),
    };
  });

// Where the rooms are kept elsewhere one day, no gate is green for having looked at none.
if (rooms.length === 0) throw new Error('No room was found in packages/ and apps/.');

/** A sentence for each room that none of these files (paths from the root) is in: a gate that looks past a room is no gate for it. */
export function unseenRooms(files) {
  return rooms
    .filter(({ folder }) => !files.some((file) => file.startsWith(`${folder}/`)))
    .map(({ folder }) => `${folder}: the gate has looked at nothing in this room`);
}
