package io.qingliu.standalone.illustrative;

import io.qingliu.command.calendar.PublishCalendar;
import io.qingliu.command.calendar.PublishCalendarVersion;
import io.qingliu.command.correction.CorrectEvent;
import io.qingliu.command.correction.CorrectEventAgain;
import io.qingliu.command.document.ChangeRetention;
import io.qingliu.command.document.RegisterDocument;
import io.qingliu.command.document.SupersedeDocument;
import io.qingliu.command.essentials.PublishEssentials;
import io.qingliu.command.essentials.PublishEssentialsVersion;
import io.qingliu.command.form.PublishForm;
import io.qingliu.command.form.PublishFormVersion;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.ledger.SetAsideParkedEvent;
import io.qingliu.command.policy.PublishPolicy;
import io.qingliu.command.policy.PublishPolicyVersion;
import io.qingliu.command.rubric.PublishRubric;
import io.qingliu.command.rubric.PublishRubricVersion;
import io.qingliu.command.rubric.WithdrawRubric;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import io.qingliu.standalone.register.ReferenceFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the bureau keeps in order: next versions of reference data, documents, evidence, import batches, corrections. */
final class Administration {
    /** From this day on plans count with the second version of the schedule policy. */
    static final LocalDate SHORTER_WINDOWS = LocalDate.of(2024, 8, 1);

    /** From this day on rounds use the second version of the essentials. */
    static final LocalDate NEW_ESSENTIALS = LocalDate.of(2026, 1, 12);

    private static final Map<String, String> WINDOWS = Map.of(
            "schedule.report-working-days", "5",
            "schedule.acceptance-working-days", "15",
            "schedule.reserve-working-days", "15",
            "schedule.dry-sampling-working-days", "15");

    private static final Person BUREAU = People.bureau(4);

    private final Register register;
    private final Script script;
    private final Filing filing;

    Administration(Register register, RandomGenerator random) {
        this.register = register;
        this.script = new Script("administration", LocalDate.of(2024, 7, 10), random);
        this.filing = new Filing(register, script);
    }

    Script tell() {
        documents();
        script.goTo(LocalDate.of(2024, 7, 22));
        script.ask(BUREAU, Administration::scheduleVersion);
        script.goTo(LocalDate.of(2024, 10, 15));
        filing.imports();
        script.goTo(LocalDate.of(2025, 1, 8));
        script.ask(BUREAU, Administration::rubricVersion);
        filing.evidence();
        script.goTo(LocalDate.of(2025, 2, 18));
        script.ask(
                BUREAU, c -> new WithdrawRubric(new RubricId("rubric-illustrative-2024"), c, 2, "征求意见后决定不作调整，继续使用第1版"));
        script.goTo(LocalDate.of(2025, 3, 10));
        script.ask(BUREAU, Administration::formVersion);
        script.goTo(LocalDate.of(2025, 4, 8));
        corrections();
        setAside();
        script.goTo(LocalDate.of(2025, 12, 22));
        script.ask(BUREAU, Administration::essentialsVersion);
        script.ask(BUREAU, Administration::calendarVersion);
        script.goTo(LocalDate.of(2026, 6, 9));
        script.ask(
                BUREAU,
                c -> new ChangeRetention(new DocumentId("document-演示-任务安排表-2"), c, RetentionClass.LONG, "归档整理：改为长期保管"));
        return script;
    }

    private static PublishPolicyVersion scheduleVersion(CommandContext context) {
        PublishPolicy first = ReferenceFiles.shippedPolicies(context).stream()
                .filter(PublishPolicy.class::isInstance)
                .map(PublishPolicy.class::cast)
                .filter(policy -> policy.policyId().value().equals("policy-schedule"))
                .findFirst()
                .orElseThrow();
        List<PolicyRule> rules = first.rules().stream()
                .map(rule -> new PolicyRule(
                        rule.code(),
                        WINDOWS.getOrDefault(rule.code(), rule.value()),
                        rule.mark(),
                        rule.sourceDocument(),
                        rule.zh(),
                        rule.en()))
                .toList();
        return new PublishPolicyVersion(
                first.policyId(), context, 2, first.title() + "（演示第2版：缩短预留）", SHORTER_WINDOWS, rules);
    }

    private static PublishRubricVersion rubricVersion(CommandContext context) {
        PublishRubric first = (PublishRubric) ReferenceFiles.illustrativeRubric(context);
        return new PublishRubricVersion(
                first.rubricId(),
                context,
                2,
                first.title() + "（征求意见）",
                first.mark(),
                first.scale(),
                first.maxPoints(),
                first.passMarkPoints(),
                first.notApplicable(),
                first.categories(),
                first.items(),
                first.vetoes());
    }

    private static PublishFormVersion formVersion(CommandContext context) {
        PublishForm first = (PublishForm) ReferenceFiles.illustrativeForm(context);
        return new PublishFormVersion(
                first.formId(), context, 2, first.title() + "（第2版，字段未变）", first.mark(), first.kinds());
    }

    private static PublishEssentialsVersion essentialsVersion(CommandContext context) {
        PublishEssentials first = (PublishEssentials) ReferenceFiles.illustrativeEssentials(context);
        return new PublishEssentialsVersion(
                first.essentialsId(), context, 2, first.title() + "（第2版）", first.mark(), first.essentials());
    }

    private static PublishCalendarVersion calendarVersion(CommandContext context) {
        PublishCalendar first = (PublishCalendar) ReferenceFiles.shippedCalendar(context);
        return new PublishCalendarVersion(
                first.calendarId(),
                context,
                2,
                "工作日历 2024–2027（演示第2版，内容未变）",
                first.mark(),
                first.firstDay(),
                first.lastDay(),
                first.holidays(),
                first.makeUpDays());
    }

    private void documents() {
        for (int i = 1; i <= 2; i++) {
            document("document-演示-任务安排表-" + i, "“污水零直排区”建设工作任务安排表（演示第" + i + "稿）", 30 + i);
            script.later(3, 6);
        }
        script.ask(
                BUREAU,
                c -> new SupersedeDocument(
                        new DocumentId("document-演示-任务安排表-1"),
                        c,
                        new DocumentId("document-演示-任务安排表-2"),
                        "任务时限调整，重新印发"));
        for (UnitEntry unit : register.units().subList(0, 12)) {
            Person clerk = People.section(unit, 1);
            LocalDate day = script.day();
            script.ask(
                    clerk,
                    c -> new RegisterDocument(
                            new DocumentId("document-演示-" + unit.stem() + "-2024"),
                            c,
                            Papers.of(unit, day, 12, "").number(),
                            null,
                            unit.name() + "“污水零直排区”建设工作方案",
                            unit.name() + "主管部门",
                            day,
                            DocumentKind.ISSUED,
                            null,
                            Papers.digest(unit.name() + "工作方案"),
                            RetentionClass.PERMANENT,
                            Mark.BUREAU));
        }
    }

    private void document(String id, String title, int number) {
        LocalDate day = script.day();
        script.ask(
                BUREAU,
                c -> new RegisterDocument(
                        new DocumentId(id),
                        c,
                        Papers.municipal(day, number, title).number(),
                        "演示环办〔" + day.getYear() + number,
                        title,
                        "演示市级主管部门",
                        day,
                        DocumentKind.ISSUED,
                        "第" + number + "版",
                        Papers.digest(title),
                        RetentionClass.PERMANENT,
                        Mark.PROPOSED));
    }

    private void corrections() {
        ClusterId cluster = register.cluster(1).id();
        CorrectionId first = new CorrectionId("correction-2025-1");
        Person clerk = People.section(register.unit(1), 1);
        AcceptanceId round = AcceptanceId.of(cluster, 1);
        script.askKnowing(
                clerk,
                (c, known) -> new CorrectEvent(
                        first,
                        c,
                        known.eventId(round, AcceptanceConcluded.class),
                        "acceptance.AcceptanceConcluded",
                        cluster,
                        List.of(new FieldChange("context.basis.title", "—", "验收会议纪要")),
                        "补记依据文件标题"));
        script.later(3, 6);
        script.askKnowing(
                clerk,
                (c, known) -> new CorrectEventAgain(
                        first,
                        c,
                        known.eventId(round, AcceptanceConcluded.class),
                        "acceptance.AcceptanceConcluded",
                        cluster,
                        List.of(new FieldChange("context.basis.title", "验收会议纪要", "验收会议纪要（第一轮）")),
                        "标题再次核对"));
        for (int number : List.of(3, 5, 6)) {
            ClusterId other = register.cluster(number).id();
            script.later(1, 20);
            script.askKnowing(
                    People.bureau(1),
                    (c, known) -> new CorrectEvent(
                            new CorrectionId("correction-2025-" + (number + 1)),
                            c,
                            known.eventId(other, ClusterRegistered.class),
                            "cluster.ClusterRegistered",
                            other,
                            List.of(new FieldChange("managementBody", "管委会", "管委会（含代管片区）")),
                            "登记册附注漏录"));
        }
    }

    /** After an upgrade the administrator tidies up what a projection had parked. */
    private void setAside() {
        ClusterId cluster = register.cluster(2).id();
        script.goTo(LocalDate.of(2025, 6, 24));
        script.askKnowing(
                People.administrator(),
                (c, known) -> new SetAsideParkedEvent(
                        new LedgerId("ledger-main"),
                        c,
                        "audithistory",
                        known.position(cluster, ClusterRegistered.class),
                        known.eventId(cluster, ClusterRegistered.class),
                        "cluster.ClusterRegistered",
                        cluster,
                        "演示：升级前的检索程序无法处理该记录，升级后已重建检索并核对无缺漏，予以搁置"));
    }
}
