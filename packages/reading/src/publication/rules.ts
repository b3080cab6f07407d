/** The words by which a document says how far a figure has come. */

/** 经普查修订; 最终核实数. */
export const REVISED = /经(?:第[一二三四五六七]次)?(?:全国)?经济普查|(?:经普|普查)(?:后|数据)?(?:核定|修订|调整)|根据[^，。；]{0,16}普查[^，。；]{0,10}修订|修订(?:后|数|为)|最终核实/u
/** 预计完成; 经初步预计: no figure yet, whatever else is said of it. */
export const ESTIMATED = /预计|预估|估计|测算|估算/u
/** 初步核算; 快报数. */
export const PRELIMINARY = /初步(?:核算|统计|测算|汇总|数)|快报/u
/** Documents that give a year's final figures by their kind. */
export const FINAL_KIND = /统计公报|年鉴|决算|普查公报/u
/** Documents that give first figures by their kind. */
export const FIRST_KIND = /快报|快讯/u
