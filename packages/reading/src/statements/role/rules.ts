/** Parts a firm can be said to play in a list of firms. */
const PART = '互联网小贷|小额贷款|龙头企业|链主企业|配套企业|上市公司|上市企业|总部企业|专精特新企业|独角兽企业|瞪羚企业|灯塔工厂|隐形冠军'
/** 甲、乙等15家企业“民参军”; 甲、乙等“军转民”; 甲、乙等互联网小贷. */
export const ROLE = new RegExp(`(?<list>[〇㐀-鿿A-Za-z]{2,12}(?:、[〇㐀-鿿A-Za-z]{2,10}){0,9})等(?:\\d+(?:余|多)?家)?(?:(?:企业|公司)?“?(?<converts>民参军|军转民)”?|(?<part>[〇㐀-鿿]{0,6}?(?:${PART})))`, 'g')
export const ROLE_WORD = new RegExp(`民参军|军转民|${PART}`)
/** 支持, 培育出: a verb before the first of a list. */
export const BEFORE_LIST = /^.*?(?:支持|推动|引进|引入|鼓励|引导|促进|培育了?|涌现出?了?|聚集了?|集聚了?|拥有|包括|其中|现有|以及|新增|依托|推进)(?=[〇㐀-鿿A-Za-z]{2,10}$)/
