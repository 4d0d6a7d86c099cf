package io.qingliu.query.annualreport;

import io.qingliu.events.Zh;
import java.util.Arrays;

/** What counts as having reached the standard; which of them does is a policy's (rulings §3). */
enum MetWhen {
    @Zh("验收合格")
    ACCEPTED,
    @Zh("总结报告已提交")
    REPORTED,
    @Zh("已销号")
    CLOSED_OUT;

    /** What a policy's value says; acceptance where it says nothing that is known. */
    static MetWhen read(String value) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(value))
                .findFirst()
                .orElse(ACCEPTED);
    }

    long of(Counts counts) {
        return switch (this) {
            case ACCEPTED -> counts.accepted();
            case REPORTED -> counts.reported();
            case CLOSED_OUT -> counts.closedOut();
        };
    }
}
