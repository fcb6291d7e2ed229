import { shippedSnapshot } from '@tms-support/support-domain';
import { writeDmn, type DmnOptions } from '@tms-support/support-domain/dmn';

const options: DmnOptions = { name: 'Our rules' };
void writeDmn(shippedSnapshot, options).then((xml) => {
  console.log(xml.includes('https://www.omg.org/spec/DMN/20191111/MODEL/')); // → true
  console.log(xml.match(/<dmn:rule /g)?.length); // → 6
  console.log(/hitPolicy="(\w+)"/.exec(xml)?.[1], /<dmn:decision id="escalation" name="([^"]+)"/.exec(xml)?.[1]); // → FIRST Our rules
});
