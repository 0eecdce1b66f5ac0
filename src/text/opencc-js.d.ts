/** The one file of opencc-js that is used, which ships without types: "乾 干|亂 乱|…". */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
