package io.qingliu.events.unit;

import io.qingliu.events.Zh;

/** What kind of reporting unit it is. */
public enum UnitKind {
    /** A district. */
    @Zh("区")
    DISTRICT,
    /** A county. */
    @Zh("县")
    COUNTY,
    /** An autonomous county. */
    @Zh("自治县")
    AUTONOMOUS_COUNTY,
    /** A development zone that reports for itself, for instance 万盛经开区. */
    @Zh("开发区")
    DEVELOPMENT_ZONE,
    /** A branch of the municipal bureau: 两江新区分局. */
    @Zh("市局分局")
    MUNICIPAL_BRANCH
}
