// Before the first build there are no typings of the style sheets. Once Heft has made them, they are found first, and a
// class that does not exist is an error.
declare module '*.module.scss' {
  const styles: { readonly [name: string]: string };
  export default styles;
}
