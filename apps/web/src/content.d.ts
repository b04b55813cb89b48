declare module '$rulebook?url' {
  const url: string;
  export default url;
}
declare module '$labels?url' {
  const url: string;
  export default url;
}
declare module '$reading' {
  const reading: import('@netra/content').Reading;
  export default reading;
}
