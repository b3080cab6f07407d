const SURNAME = '欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤邢康易乔赖牛文施洪祁殷颜倪葛俞章鲁尤包左柯柳温路房]'
const GOVERNMENT = '(?:省|市|区|县|州|镇|乡|旗)长'
const OFFICE = `(?:代理?|常务)?副?(?:${GOVERNMENT}|局长|院长|校长|厅长|部长|处长|会长|秘书长|董事长|理事长|总经理|总裁|总工程师|首席执行官|主任|主席|(?:省委|市委|区委|县委|州委|镇党委|党工委|党组|党委)(?:副?书记|常委))`
const SPEAKS = '介绍|表示|说|指出|强调|透露|认为|告诉|坦言'
const ACTS = '主持|出席|宣布|致辞|讲话|率队|带队|会见|陪同|参加|当选|作(?:政府|工作|了)|向(?:大会|会议)|代表|在(?:会上|会议|座谈|开工|签约|接受|调研)'

/** Words that begin like a name and are none: 市长方面表示, 董事长于近日表示, 会长向媒体透露. */
const NO_NAME = '方面|高度|于[近日今昨当会]|向[媒记大会全社公外与]|严[肃格正]|万[分元]|任职|金融|孔雀'
/** 某区代理区长某某介绍: an office, the name of a person, and what the person says or does. */
export const OFFICE_HOLDER = new RegExp(`(?<office>${OFFICE})(?<person>(?!${NO_NAME})(?:${SURNAME})[〇㐀-鿿]{1,2}?)(?:(?<says>${SPEAKS})|(?=${ACTS}))`, 'g')
/** Only texts with one of these name an office. */
export const OFFICE_WORD = /长|书记|主任|主席|总裁|总经理|常委|执行官|工程师/
/** The body or place just before an office, back to the clause's beginning. */
export const BODY_BEFORE = /[〇㐀-鿿A-Za-z（）()]{1,24}$/
/** What stands before the body and is no part of it. */
export const BEFORE_BODY = /^(?:据悉|据|由|经|日前|近日|昨日|昨天|今日|今天|当天|会上|其间|期间|随后|同时|对此|[时后日上]|的|与|和|对|向|为|是|了)+/
