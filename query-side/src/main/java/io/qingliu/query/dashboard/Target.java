package io.qingliu.query.dashboard;

import io.qingliu.events.Zh;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;

/** The targets of the notice (二) that concern the obligation; the demonstrations of 2024 stand apart (rulings §2). */
public enum Target {
    /** All along the Yangtze and all national parks by the end of 2025. */
    @Zh("2025年底：长江沿线所有工业园区（组团）、国家级园区（组团）达到建设标准")
    RIVER_AND_NATIONAL_BY_2025("By the end of 2025: all along the Yangtze and in national parks", 2025),
    /** All by the end of 2027. */
    @Zh("2027年年底：全市所有工业园区（组团）达到建设标准")
    ALL_BY_2027("By the end of 2027: all parks (clusters)", 2027);

    /** The clause that sets them. */
    static final String SOURCE = "渝环办〔2024〕163号 二";

    private final String en;
    private final int year;

    Target(String en, int year) {
        this.en = en;
        this.year = year;
    }

    String en() {
        return en;
    }

    /** The rule that says which day ends it. */
    PolicyCode dueRule() {
        return this == ALL_BY_2027 ? PolicyCode.COHORT_2027_DUE : PolicyCode.COHORT_2025_DUE;
    }

    /** The day that ends it as the notice is read, where no policy has been published: “年底” is 31 December. */
    LocalDate yearEnd() {
        return LocalDate.of(year, 12, 31);
    }
}
