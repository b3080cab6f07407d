/** Only texts with one of these claim a gap in the market filled. */
export const PRODUCT_WORD = /空白|垄断/
/** 填补国内产品空白, 打破国外垄断. */
export const FILLS = /(?:成功|率先|一举|有效|实现)?(?<claim>填补(?:了)?(?:国内|国际|世界|全国|全省|全市|我国|国产|行业|区域)(?:同类|该类)?(?:产品|药品|技术|市场|行业|领域)?(?:的)?空白|打破(?:了)?(?:国外|国际|外国|海外)[〇㐀-鿿]{0,6}垄断)/g
/** 甲、乙等多项药品制剂: the products and their kind. */
export const LISTED = /^(?<list>[〇㐀-鿿A-Za-z0-9-]{2,16}?(?:、[〇㐀-鿿A-Za-z0-9-]{2,16}?){0,8})(?<open>等)?(?:多[项种个款]|\d+[项种个款]|一批)(?<category>[〇㐀-鿿]{2,10})$/
export const LISTED_PLAINLY = /^(?<list>[〇㐀-鿿A-Za-z0-9-]{2,16}?(?:、[〇㐀-鿿A-Za-z0-9-]{2,16}?){1,8})(?<open>等)?(?<category>产品|制剂|药品|设备|材料)?$/
/** 甲公司自主研发的乙. */
export const MADE = /^(?<owner>[〇㐀-鿿A-Za-z]{2,16}?)(?:自主|独立|成功|联合)*(?:研发|研制|开发|生产|制造|推出)(?:生产)?的(?<name>[〇㐀-鿿A-Za-z0-9“”-]{2,20})$/
/** What fills a gap in the law, a subject or a place is no product. */
export const NO_PRODUCT = /法规|法律|条例|制度|立法|学科|研究领域|服务|项目|历史|标准|政策|^(?:这|其|该|此|并|也|从而|产品|技术)/
