/** Bodies that are no firms, though officers speak for them. */
export const NO_BODY = /(?:局|委|委员会|厅|部|办|办公室|院|会|署|协会|政府|中心|园区|开发区|高新区|学校|大学|学院|医院|法院|镇|乡|街道|村|社|站|所|省|市|区|县|项目|现场|有关|相关|该|副|原|现任|前)$|^(?:项目|公司|企业|该|有关|相关|据|时任|现任|我|这)/
/** 甲、乙等一批“…”成长: a list of firms, short as it is. */
export const NEWCOMERS = /等一批$/
/** Works that are named after a field, not a firm. */
export const OF_SCIENCE = /(?:实验室|研究院|研究中心|学院|大学)$/
/** What tells a list of firms that supply others. */
export const SUPPLIERS = /配套|上下游|关联|协作|生产|制造/
/** Titles only firms are given. */
export const FIRMS_TITLE = /小巨人|单项冠军|专精特新|(?:智能|灯塔|绿色)工厂|企业技术中心|典型案例|优秀案例|龙头企业|高新技术企业|示范企业|标杆企业|独角兽|500强|百强企业/
/** Trades that are fields of an economy as well. */
export const FIELD = /^(?:新能源|能源|航天|农业|工业|智能|新材料|生物医药|文旅|物流|数据|装备|储能|光伏|机器人|半导体|食品|信息|渔业|牧业)/
/** What tells that a list before 企业 is of places: 甲、乙等城市企业. */
export const OF_TOWNS = /城市|地区|[市县区地省]/
/** What the names of places end in more often than those of firms. */
export const LIKE_PLACE = /[堡州县旗镇山岛湾滩沟河湖海原川岭坡口坝庄店洼甸屯寨塘溪港]$/
/** What a small place ends in. */
export const OF_A_PLACE = /[镇乡村县区]$/
