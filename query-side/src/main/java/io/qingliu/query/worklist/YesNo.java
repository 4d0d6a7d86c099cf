package io.qingliu.query.worklist;

import io.qingliu.events.Zh;
import org.jspecify.annotations.Nullable;

/** A filter that asks for one side only. */
enum YesNo {
    @Zh("是")
    YES,
    @Zh("否")
    NO;

    /** Whether a thing is on the side that is asked for; any is where nothing is. */
    static boolean admits(@Nullable YesNo asked, boolean holds) {
        return asked == null || (asked == YES) == holds;
    }
}
