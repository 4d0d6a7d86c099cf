package io.qingliu.events.emergency;

import io.qingliu.events.Zh;

/** Grade of an incident, by common Chinese usage. */
public enum IncidentGrade {
    /** The highest grade. */
    @Zh("特别重大")
    EXTRAORDINARY,
    /** The second. */
    @Zh("重大")
    MAJOR,
    /** The third. */
    @Zh("较大")
    SERIOUS,
    /** The lowest. */
    @Zh("一般")
    ORDINARY
}
