package io.qingliu.events;

/** Level 级别 of a park (rulings §17: 市级 on input reads as 省级). */
public enum ParkLevel {
    /** A national park, 13 of 50 (notice 一). */
    @Zh("国家级")
    NATIONAL,
    /** A provincial park, 37 of 50 (notice 一). */
    @Zh("省级")
    PROVINCIAL
}
