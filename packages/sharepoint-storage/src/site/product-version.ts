/** The version of what is packaged: whoever helps has to know which code it was. A test holds it to the package's own. */
export const productVersion = '0.2.0';
