package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Published;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CalendarRef;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyPublished;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the bureau has published when these tests run: the remediation policy strict and, from 2026 on, lenient. */
final class Loaded {
    static final PolicyRef STRICT = new PolicyRef(new PolicyId("policy-remediation"), 1);
    static final PolicyRef LENIENT = new PolicyRef(new PolicyId("policy-remediation"), 2);
    static final PolicyRef SCHEDULE = new PolicyRef(new PolicyId("policy-schedule"), 1);
    static final PolicyRef DEMONSTRATION = new PolicyRef(new PolicyId("policy-demonstration"), 1);
    /** From July 2024 to the end of 2025, without holidays. */
    static final CalendarRef CALENDAR = new CalendarRef(new CalendarId("calendar-test"), 1);

    static final Published REFERENCE = Published.of(
            policy(
                    STRICT,
                    "2024-06-18",
                    Map.of(
                            PolicyCode.FIXER_MUST_NOT_VERIFY, "true",
                            PolicyCode.FIX_NEEDS_EVIDENCE, "true",
                            PolicyCode.EMPTY_LIST_NEEDS_STATEMENT, "true",
                            PolicyCode.SEVERITIES_BLOCKING_COMPLETION, "CRITICAL,MAJOR")),
            policy(
                    LENIENT,
                    "2026-01-01",
                    Map.of(
                            PolicyCode.FIXER_MUST_NOT_VERIFY, "false",
                            PolicyCode.FIX_NEEDS_EVIDENCE, "false",
                            PolicyCode.EMPTY_LIST_NEEDS_STATEMENT, "false",
                            PolicyCode.SEVERITIES_BLOCKING_COMPLETION, "")),
            policy(
                    SCHEDULE,
                    "2024-06-18",
                    Map.of(
                            PolicyCode.SCHEDULE_REPORT_DAYS, "1",
                            PolicyCode.SCHEDULE_ACCEPTANCE_DAYS, "2",
                            PolicyCode.SCHEDULE_RESERVE_DAYS, "0",
                            PolicyCode.SCHEDULE_DRY_SAMPLING_DAYS, "3")),
            policy(
                    DEMONSTRATION,
                    "2024-06-18",
                    Map.of(
                            PolicyCode.DEMONSTRATION_CUT_OFF, "2024-11-29",
                            PolicyCode.DEMONSTRATION_GOAL, "5")),
            calendar());

    private Loaded() {}

    private static PolicyPublished policy(PolicyRef ref, String from, Map<PolicyCode, String> values) {
        return new PolicyPublished(
                ref.policy(),
                Someone.as(Role.MUNICIPAL_BUREAU, "zhou", from).toEventContext(),
                ref.version(),
                ref.policy().value(),
                LocalDate.parse(from),
                values.entrySet().stream()
                        .map(rule -> new PolicyRule(
                                rule.getKey().code(), rule.getValue(), Mark.PROPOSED, "proposed", "规则", "rule"))
                        .toList());
    }

    private static CalendarPublished calendar() {
        return new CalendarPublished(
                CALENDAR.calendar(),
                Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-06-18").toEventContext(),
                1,
                "工作日历",
                Mark.PROPOSED,
                LocalDate.parse("2024-07-01"),
                LocalDate.parse("2025-12-31"),
                List.of(),
                List.of());
    }
}
