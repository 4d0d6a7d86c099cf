package io.qingliu.query.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Chongqing: what "days left" counts from. Pages and endpoints ask it; folds never do. */
public interface Today {
    /** The programme's time zone. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day. */
    LocalDate day();

    /** The day that a clock shows. */
    static Today by(Clock clock) {
        return () -> LocalDate.now(clock.withZone(ZONE));
    }
}
