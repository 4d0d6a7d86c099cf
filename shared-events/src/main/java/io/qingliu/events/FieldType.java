package io.qingliu.events;

/** What a field of a survey form holds, and so which validator reads it. */
public enum FieldType {
    /** Any text of 1 to 500 characters. */
    @Zh("文本")
    TEXT,
    /** A whole number. */
    @Zh("整数")
    INTEGER,
    /** A decimal number with at most the stated decimals. */
    @Zh("小数")
    DECIMAL,
    /** A day, yyyy-MM-dd. */
    @Zh("日期")
    DATE,
    /** 是 or 否, stored as true or false. */
    @Zh("是否")
    YES_NO,
    /** One of the stated options. */
    @Zh("单选")
    OPTION,
    /** Some of the stated options, separated by 、. */
    @Zh("多选")
    OPTIONS,
    /** 18 characters with the check digit of GB 32100. */
    @Zh("统一社会信用代码")
    USCC,
    /** 22 characters of HJ 608-2017. */
    @Zh("排污许可证编号")
    PERMIT_NUMBER,
    /** DW or YS and three digits, HJ 608-2017. */
    @Zh("排放口编码")
    OUTLET_CODE,
    /** Four digits of GB/T 4754. */
    @Zh("行业类别代码")
    INDUSTRY_CODE,
    /** 24 characters of HJ 212 (MN). */
    @Zh("设备编码")
    DEVICE_NUMBER,
    /** Degrees, six decimals, within Chongqing. */
    @Zh("经度")
    LONGITUDE,
    /** Degrees, six decimals, within Chongqing. */
    @Zh("纬度")
    LATITUDE
}
