/** Bodies that are no firms, though officers speak for them. */
export const NO_BODY = /(?:局|委|委员会|厅|部|办|办公室|院|会|署|协会|政府|中心|园区|开发区|高新区|学校|大学|学院|医院|法院|镇|乡|街道|村|社|站|所|省|市|区|县|项目|现场|有关|相关|该|副|原|现任|前)$|^(?:项目|公司|企业|该|有关|相关|据|时任|现任|我|这)/
/** 甲、乙等一批“…”成长: a list of firms, short as it is. */
export const NEWCOMERS = /等一批$/
/** Works that are named after a field, not a firm. */
export const OF_SCIENCE = /(?:实验室|研究院|研究中心|学院|大学)$/
/** What tells a list of firms that supply others. */
export const SUPPLIERS = /配套|上下游|关联|协作|生产|制造/
