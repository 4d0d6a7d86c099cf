package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Published;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyPublished;
import java.time.LocalDate;
import java.util.List;

/** The policies of the tests; every rule's source document is named after it: "文:cohort.2025.due". */
final class Policies {
    static final PolicyRef MAINSTREAM = cohort(1);
    static final PolicyRef THREE_RIVERS = cohort(2);
    static final PolicyRef RIVERS_ONLY = cohort(3);
    static final PolicyRef NATIONAL_ONLY = cohort(4);
    static final PolicyRef BUREAU_CLOSES_OUT = closeOut(1);
    static final PolicyRef DISTRICT_CLOSES_OUT_WITHOUT_REPORT = closeOut(2);
    static final PolicyRef SCHEDULE = new PolicyRef(new PolicyId("policy-schedule"), 1);

    /** All of them. */
    static final Published PUBLISHED = Published.of(
            cohort(MAINSTREAM, true, "长江"),
            cohort(THREE_RIVERS, true, "长江, 嘉陵江, 乌江"),
            cohort(RIVERS_ONLY, false, "长江"),
            cohort(NATIONAL_ONLY, true, ""),
            closeOut(BUREAU_CLOSES_OUT, "MUNICIPAL_BUREAU", true),
            closeOut(DISTRICT_CLOSES_OUT_WITHOUT_REPORT, "DISTRICT_BUREAU", false));

    private Policies() {}

    static String source(PolicyCode code) {
        return "文:" + code.code();
    }

    private static PolicyRef cohort(int version) {
        return new PolicyRef(new PolicyId("policy-cohort"), version);
    }

    private static PolicyRef closeOut(int version) {
        return new PolicyRef(new PolicyId("policy-closeout"), version);
    }

    private static PolicyPublished cohort(PolicyRef ref, boolean national, String rivers) {
        return published(
                ref,
                rule(PolicyCode.COHORT_2025_DUE, "2025-12-31"),
                rule(PolicyCode.COHORT_2027_DUE, "2027-12-31"),
                rule(PolicyCode.COHORT_2025_NATIONAL, String.valueOf(national)),
                rule(PolicyCode.COHORT_2025_RIVERS, rivers));
    }

    private static PolicyPublished closeOut(PolicyRef ref, String authority, boolean needsReport) {
        return published(
                ref,
                rule(PolicyCode.CLOSE_OUT_AUTHORITY, authority),
                rule(PolicyCode.CLOSE_OUT_NEEDS_ACCEPTED_REPORT, String.valueOf(needsReport)));
    }

    private static PolicyPublished published(PolicyRef ref, PolicyRule... rules) {
        return new PolicyPublished(
                ref.policy(),
                Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-06-18").toEventContext(),
                ref.version(),
                "政策",
                LocalDate.parse("2024-06-18"),
                List.of(rules));
    }

    private static PolicyRule rule(PolicyCode code, String value) {
        return new PolicyRule(code.code(), value, Mark.PROPOSED, source(code), "规则", "a rule");
    }
}
