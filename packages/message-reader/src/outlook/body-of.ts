import type { Pace } from '../pace.js';
import { decodeText } from '../text/character-sets.js';
import { chooseBody, noBody, type BodyRead } from '../text/choose-body.js';
import { readHtml } from '../text/html-text.js';
import { readRtf } from '../text/rtf-text.js';
import { longestBody, pageOfLocale, property, type PropertyBag } from './message-properties.js';
import { unpackRtf } from './unpack-rtf.js';

/** The words of a message of Outlook's, from the writing of them that says most: text, a page, or RTF. */
export async function bodyOf(message: PropertyBag, pace: Pace): Promise<BodyRead> {
  const plain = { ...noBody, text: await message.text(property.body, longestBody) };
  const page = await message.bytes(property.html);
  const html = page
    ? decodeText(page, {
        codePage: message.whole(property.internetCodePage) ?? message.whole(property.messageCodePage),
        localePage: pageOfLocale(message.whole(property.localeId)),
        isHtml: true,
        isCut: page.length >= longestBody,
      })
    : await message.text(property.html, longestBody);
  const body = chooseBody(plain, html === '' ? noBody : await readHtml(html, pace));
  if (body.text.trim() !== '') return body;
  const packed = await message.bytes(property.rtf);
  return packed ? { ...noBody, text: await readRtf(await unpackRtf(packed, pace), pace) } : body;
}
