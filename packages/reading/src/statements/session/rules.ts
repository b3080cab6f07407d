const NUMERAL = '[一二三四五六七八九十]{1,3}'
const BODY = '人民代表大会|人大|政治协商会议|政协|(?:市|区|县|省|州)委(?:员会)?|委员会|代表大会|党代会|工会|妇代会'
/** 第十八届人民代表大会第二次会议, 区十三届人大三次会议, 市委七届五次全会. */
export const SESSION = new RegExp(`(?<before>${BODY})?第?(?<term>${NUMERAL})届(?<body>(?:[〇㐀-鿿]{0,6}?(?:${BODY})(?:常务委员会|常委会)?)?)第?(?<number>${NUMERAL})(?:次(?:全体)?(?:会议|全会)|中全会)`, 'g')
/** 近日, 日前: of the month in which the text is written. */
export const LATELY = /近日|日前|昨日|今日|昨天|今天|刚刚/
