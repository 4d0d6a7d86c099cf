package io.qingliu.events;

/** Where a problem lies: in the three parts of the survey form, or in management. */
public enum ProblemPart {
    /** Sources: enterprises and drainage users. */
    @Zh("源")
    SOURCE,
    /** The pipe network. */
    @Zh("网")
    NETWORK,
    /** Treatment facilities. */
    @Zh("厂")
    PLANT,
    /** Management and digital upkeep. */
    @Zh("管理")
    MANAGEMENT
}
