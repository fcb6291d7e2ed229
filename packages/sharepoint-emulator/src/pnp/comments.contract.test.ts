import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = 'Contract comments';
const BEA = 'i:0#.f|membership|bea@emulator.example';
let site: ContractSite;
let id = 0;
let email = '';
beforeAll(async () => {
  site = await openContractSite();
  email = (await site.sp.web.currentUser()).Email;
  site.running?.emulator.ensureGroup({ title: 'Writers', permissionLevel: 'Contribute' });
  site.running?.emulator.ensurePerson({
    loginName: BEA,
    title: 'Bea Okafor',
    email: 'bea@emulator.example',
    groups: ['Writers'],
  });
  await site.sp.web.lists.add(TITLE);
  id = (await list().items.add({ Title: 'discussed' })).Id;
});
afterAll(async () => {
  await list().delete();
  await site.close();
});
const inEmulator = onRealSite ? test.skip : test;
const list = () => site.sp.web.lists.getByTitle(TITLE);
const item = () => list().items.getById(id);

test('a comment says who wrote it, when and to what; the newest is first, and a mention is written out', async () => {
  const before = await item().select('OData__UIVersionString')();
  const me = await site.sp.web.currentUser();
  const first = await item().comments.add('Is <this> right?');
  expect({ ...first }).toMatchObject({
    text: 'Is &lt;this&gt; right?',
    isReply: false,
    itemId: id,
    parentId: '0',
    replyCount: 0,
    likeCount: 0,
  });
  expect(first.author).toMatchObject({ loginName: me.LoginName, name: me.Title, id: me.Id });
  const mention = { loginName: me.LoginName, email: me.Email, name: me.Title };
  await item().comments.add({ text: 'See @mention{0}', mentions: [mention] });
  const all = await item().comments();
  expect(all.map((one) => one.text)).toEqual(['See @mention&#123;0&#125;', 'Is &lt;this&gt; right?']);
  expect(all[0]).toMatchObject({ mentions: [mention], listId: (await list()()).Id });
  expect(await item().select('OData__UIVersionString')()).toEqual(before);
  expect(await item().comments.top(1)()).toHaveLength(1);
  expect(await refusalOf(item().comments.add('  '))).toMatchObject({ status: 400 });
});

test('replies stand under their comment, in order; likes count each person once', async () => {
  const comment = await item().comments.add('Who comes?');
  await comment.replies.add('I do');
  const second = await comment.replies.add({ text: 'So do I' });
  expect({ ...second }).toMatchObject({ isReply: true, parentId: comment.id });
  expect((await comment.replies()).map((one) => one.text)).toEqual(['I do', 'So do I']);
  expect(await refusalOf(second.replies.add('To a reply'))).toMatchObject({ status: 400 });
  await second.like();
  await comment.like();
  await comment.like();
  const read = (await item().comments.getById(comment.id).expand('replies', 'likedBy')()) as unknown as Record<
    string,
    unknown
  >;
  expect(read).toMatchObject({ replyCount: 2, likeCount: 1, isLikedByUser: true, likedBy: [{ email }] });
  expect(read['replies']).toMatchObject([{ likeCount: 0 }, { likeCount: 1 }]);
  await comment.unlike();
  expect(await item().comments.getById(comment.id)()).toMatchObject({ likeCount: 0, isLikedByUser: false });
  await comment.delete();
  expect(await refusalOf(item().comments.getById(second.id)())).toMatchObject({ status: 404 });
  await item().comments.clear();
  expect(await item().comments()).toEqual([]);
});

test('an item is liked once by each, and says by whom', async () => {
  await item().like();
  await item().like();
  expect(await item().getLikedBy()).toMatchObject([{ email }]);
  expect(await item().getLikedByInformation()).toMatchObject({
    likeCount: 1,
    isLikedByUser: true,
    likedBy: [{ id: expect.any(Number) }],
  });
  await item().unlike();
  expect(await item().getLikedBy()).toEqual([]);
});

inEmulator(
  'another’s comment is theirs to delete, and the list keeper’s; a list may have comments turned off',
  async () => {
    const bea = site.as(BEA).web.lists.getByTitle(TITLE).items.getById(id);
    const mine = await item().comments.add('Mine');
    const hers = await bea.comments.add('Hers');
    expect(await refusalOf(bea.comments.getById(mine.id).delete())).toMatchObject({ status: 403 });
    expect(await refusalOf(bea.comments.clear())).toMatchObject({ status: 403 });
    await item().comments.getById(hers.id).delete();
    await list().update({ DisableCommenting: true } as never);
    expect(await refusalOf(bea.comments.add('More'))).toMatchObject({ status: 403 });
    await list().update({ DisableCommenting: false } as never);
    await list().update({ ReadSecurity: 2 });
    expect(await refusalOf(bea.comments())).toMatchObject({ status: 404 });
    await list().update({ ReadSecurity: 1 });
  },
);

test('an item that comes back out of the bin brings its comments and likes', async () => {
  const { Id } = await list().items.add({ Title: 'short-lived' });
  const comment = await list().items.getById(Id).comments.add('Kept');
  await comment.like();
  const bin = await list().items.getById(Id).recycle();
  await site.sp.web.recycleBin.getById(bin).restore();
  expect(await list().items.getById(Id).comments()).toMatchObject([{ id: comment.id, text: 'Kept', likeCount: 1 }]);
});
