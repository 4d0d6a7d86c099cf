package io.qingliu.events;

/** What a fix built or repaired; the kind fixes the unit of its quantity. */
public enum WorkKind {
    /** Sewers built, in metres. */
    @Zh("新建污水管网（米）")
    SEWER_BUILT_M,
    /** Sewers repaired, in metres. */
    @Zh("修复污水管网（米）")
    SEWER_REPAIRED_M,
    /** Pipes inspected, in metres. */
    @Zh("检测管网（米）")
    SEWER_INSPECTED_M,
    /** Storm drains built, in metres. */
    @Zh("新建雨水管渠（米）")
    STORM_DRAIN_BUILT_M,
    /** Treatment capacity added, in cubic metres a day. */
    @Zh("新增处理能力（立方米/日）")
    CAPACITY_ADDED_M3_PER_DAY,
    /** Storage added, in cubic metres. */
    @Zh("新增调蓄容积（立方米）")
    STORAGE_ADDED_M3,
    /** Misconnections fixed, counted. */
    @Zh("整改错接混接（处）")
    MISCONNECTIONS_FIXED,
    /** Structural defects repaired, counted. */
    @Zh("修复结构性缺陷（处）")
    DEFECTS_REPAIRED,
    /** Outlets standardised, counted. */
    @Zh("规范排口（个）")
    OUTLETS_STANDARDISED,
    /** Enterprises connected, counted. */
    @Zh("新增纳管企业（家）")
    ENTERPRISES_CONNECTED
}
