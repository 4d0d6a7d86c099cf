package io.qingliu.events.policy;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.PolicyId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rules that a policy can hold: the code under which a rule is stored, the policy it belongs to, and how its value reads.
 *
 * <p>Values are data that the municipal bureau loads (rulings §5); only the codes and the way to read them are fixed here.
 */
public enum PolicyCode {
    /** The day by which the 2025 cohort must reach the standard (notice 二). */
    @Zh("2025年批次期限")
    COHORT_2025_DUE("policy-cohort", "cohort.2025.due", Form.DAY),
    /** The day by which all others must (notice 二). */
    @Zh("2027年批次期限")
    COHORT_2027_DUE("policy-cohort", "cohort.2027.due", Form.DAY),
    /** Whether a national park puts its clusters into the 2025 cohort (notice 二; the parent plan did not say so). */
    @Zh("国家级园区列入2025年批次")
    COHORT_2025_NATIONAL("policy-cohort", "cohort.2025.national-parks", Form.YES_NO),
    /** The rivers whose frontage puts a cluster into the 2025 cohort; the notice says 长江沿线 without a definition. */
    @Zh("“长江沿线”所指河流")
    COHORT_2025_RIVERS("policy-cohort", "cohort.2025.rivers", Form.WORDS),

    /** Whether a fix must be verified by another person than the fixer. */
    @Zh("核验人不得为整改人")
    FIXER_MUST_NOT_VERIFY("policy-remediation", "remediation.fixer-must-not-verify", Form.YES_NO),
    /** Whether a fix needs evidence. */
    @Zh("整改须附佐证")
    FIX_NEEDS_EVIDENCE("policy-remediation", "remediation.fix-needs-evidence", Form.YES_NO),
    /** Whether an empty problem list needs a statement. */
    @Zh("空清单须说明")
    EMPTY_LIST_NEEDS_STATEMENT("policy-remediation", "remediation.empty-list-needs-statement", Form.YES_NO),
    /** The severities whose open problems block the completion of the remediation. */
    @Zh("未整改即不得报告完成的等级")
    SEVERITIES_BLOCKING_COMPLETION("policy-remediation", "remediation.severities-blocking-completion", Form.WORDS),

    /** Whether a standing veto blocks a pass. */
    @Zh("一票否决项阻断合格")
    VETOES_BLOCK("policy-acceptance", "acceptance.vetoes-block", Form.YES_NO),
    /** The roles that must sign a conclusion (notice 四: 责任部门会同执法支队). */
    @Zh("会签角色")
    SIGNING_ROLES("policy-acceptance", "acceptance.signing-roles", Form.WORDS),
    /** Whether points need evidence or a reason. */
    @Zh("评分须附佐证或理由")
    POINTS_NEED_EVIDENCE_OR_REASON("policy-acceptance", "acceptance.points-need-evidence-or-reason", Form.YES_NO),

    /** The last day on which a remediation may be completed for the demonstration (notice 四(一)4: “2024年12月1日前”). */
    @Zh("示范整治完成截止日")
    DEMONSTRATION_CUT_OFF("policy-demonstration", "demonstration.cut-off", Form.DAY),
    /** How many demonstrations are the goal (notice 二); not a cap (rulings §10). */
    @Zh("示范目标数")
    DEMONSTRATION_GOAL("policy-demonstration", "demonstration.goal", Form.NUMBER),

    /** Which role closes out a cluster; the notice uses the word 销号 without saying who. */
    @Zh("销号主体")
    CLOSE_OUT_AUTHORITY("policy-closeout", "close-out.authority", Form.WORDS),
    /** Whether a close-out needs an accepted summary report. */
    @Zh("销号须总结报告已受理")
    CLOSE_OUT_NEEDS_ACCEPTED_REPORT("policy-closeout", "close-out.needs-accepted-report", Form.YES_NO),

    /** Working days kept before the anchor for the report. */
    @Zh("预留报告工作日")
    SCHEDULE_REPORT_DAYS("policy-schedule", "schedule.report-working-days", Form.NUMBER),
    /** Working days kept for acceptance and signatures. */
    @Zh("预留验收工作日")
    SCHEDULE_ACCEPTANCE_DAYS("policy-schedule", "schedule.acceptance-working-days", Form.NUMBER),
    /** Working days kept in reserve for a failed round. */
    @Zh("预留复验工作日")
    SCHEDULE_RESERVE_DAYS("policy-schedule", "schedule.reserve-working-days", Form.NUMBER),
    /** Working days kept for sampling on dry days. */
    @Zh("预留晴天采样工作日")
    SCHEDULE_DRY_SAMPLING_DAYS("policy-schedule", "schedule.dry-sampling-working-days", Form.NUMBER),

    /** What counts as having reached the standard: ACCEPTED, REPORTED or CLOSED_OUT (rulings §3). */
    @Zh("达到建设标准的口径")
    STANDARD_MET("policy-standard", "standard.met-when", Form.WORDS),
    /** Whether a park meets the standard only when all its clusters in scope do. */
    @Zh("园区须全部组团达标")
    PARK_NEEDS_ALL_CLUSTERS("policy-standard", "standard.park-needs-all-clusters", Form.YES_NO);

    /** How a value reads. */
    public enum Form {
        /** A day, {@code yyyy-MM-dd}. */
        DAY,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** A whole number from 0. */
        NUMBER,
        /** Words separated by commas; may be empty. */
        WORDS
    }

    private final PolicyId policy;
    private final String code;
    private final Form form;

    PolicyCode(String policy, String code, Form form) {
        this.policy = new PolicyId(policy);
        this.code = code;
        this.form = form;
    }

    /** The policy that the rule belongs to. */
    public PolicyId policy() {
        return policy;
    }

    /** The code under which the rule is stored. */
    public String code() {
        return code;
    }

    /** How its value reads. */
    public Form form() {
        return form;
    }

    /** The rule stored under {@code code}. */
    public static Optional<PolicyCode> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /** All rules of a policy, in order. */
    public static List<PolicyCode> of(PolicyId policy) {
        return Arrays.stream(values())
                .filter(rule -> rule.policy.equals(policy))
                .toList();
    }
}
