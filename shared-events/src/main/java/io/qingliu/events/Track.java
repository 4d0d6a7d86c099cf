package io.qingliu.events;

/** In which of the notice's two sequences of steps a survey is made. */
public enum Track {
    /** Notice 四(一). */
    @Zh("示范创建")
    DEMONSTRATION,
    /** Notice 四(二). */
    @Zh("整体建设")
    GENERAL
}
