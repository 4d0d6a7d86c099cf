package io.qingliu.command.calendar;

import io.qingliu.command.kernel.Rule;

/** The rules of a working-day calendar. */
public enum CalendarRule implements Rule {
    /** Versions are counted from 1 without a gap. */
    THE_NEXT_VERSION_FOLLOWS_THE_LAST(Rule.integrity(
            "版本号应为 {0}，收到 {1}；已发布的版本不能改写，请按下一版本发布。",
            "The version must be {0}, not {1}; a published version is never rewritten, publish the next one.")),
    /** A calendar knows at least one day. */
    A_CALENDAR_RUNS_FORWARD(
            Rule.integrity("末日 {1} 早于首日 {0}；请核对。", "The last day {1} lies before the first {0}; check them.")),
    /** A day outside would be silently ignored. */
    A_DAY_LIES_WITHIN_THE_CALENDAR(Rule.integrity(
            "{0} 不在日历范围 {1} 至 {2} 之内；请核对日期或扩大范围。",
            "{0} lies outside the calendar, {1} to {2}; check the day or widen the calendar.")),
    /** A day is one or the other, and stands once. */
    A_DAY_IS_HOLIDAY_OR_WORKING_DAY(Rule.integrity(
            "{0} 重复出现，或同时列为节假日和调休上班日；请只保留一处。",
            "{0} stands more than once, or both as a holiday and as a make-up working day; keep one.")),
    /** On other days people work anyhow. */
    A_MAKE_UP_DAY_IS_A_WEEKEND(Rule.integrity(
            "调休上班日 {0} 不是周末；周一至周五本来就上班，请核对。",
            "The make-up working day {0} is no weekend; people work on weekdays anyhow, check it."));

    private final Wording wording;

    CalendarRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
