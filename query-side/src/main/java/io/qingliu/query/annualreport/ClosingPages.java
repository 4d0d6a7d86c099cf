package io.qingliu.query.annualreport;

import static io.qingliu.query.annualreport.Block.Column.day;
import static io.qingliu.query.annualreport.Block.Column.number;
import static io.qingliu.query.annualreport.Block.Column.text;
import static io.qingliu.query.annualreport.Writing.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of texts and comparisons: summary reports, practices, duties, another year, what was restated, every cluster. */
final class ClosingPages {
    private final AnnualReport report;
    private final Writing writing;

    ClosingPages(AnnualReport report, Writing writing) {
        this.report = report;
        this.writing = writing;
    }

    void write() {
        summaryReports();
        practices();
        duties();
        comparison();
        restated();
        clusters();
    }

    private void summaryReports() {
        writing.chapter("典型做法、建设亮点和突出成效");
        if (report.summaryReports().isEmpty()) {
            writing.text("统计期内没有提交建设总结报告。");
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SummaryText it : report.summaryReports()) {
            writing.point(it.unit() + " " + it.name());
            writing.text(
                    "（" + it.document() + "，" + Writing.zh(it.submittedOn()) + (it.accepted() ? "，已受理" : "，待受理") + "）");
            writing.text("典型做法：" + it.typicalPractices());
            writing.text("建设亮点：" + it.highlights());
            writing.text("突出成效：" + it.results());
            rows.add(row(
                    it.unit(),
                    it.name(),
                    it.document(),
                    it.submittedOn(),
                    (long) it.version(),
                    it.accepted() ? "已受理" : "待受理"));
        }
        writing.table(
                "总结报告",
                "统计期内提交的建设总结报告",
                List.of(text("区县", 7), text("组团", 8), text("报告文件", 10), day("提交日期"), number("版本", 3), text("受理", 4)),
                rows,
                "",
                "被退回的不列。");
    }

    private void practices() {
        writing.chapter("示范经验推广");
        if (report.practices().isEmpty()) {
            writing.text("统计期内没有发布或采用示范经验。");
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PracticeLine it : report.practices()) {
            writing.point(it.title() + "（" + it.document() + "）");
            writing.text(it.text());
            writing.text("来源：" + String.join("、", it.from()) + "；发布日期：" + Writing.zh(it.publishedOn())
                    + (it.withdrawnOn() == null
                            ? "。"
                            : "；已于" + Writing.zh(it.withdrawnOn()) + "撤回：" + it.withdrawal()));
            it.adoptions().forEach(one -> rows.add(row(it.title(), one.name(), one.on(), one.note())));
        }
        writing.table(
                "示范经验采用",
                "统计期内采用示范经验的组团",
                List.of(text("示范经验", 12), text("采用组团", 8), day("日期"), text("采用情况", 16)),
                rows,
                "统计期内没有组团采用示范经验。",
                null);
    }

    private void duties() {
        writing.chapter("联合执法、应急演练和调度");
        writing.table(
                "联合执法与演练",
                "联合执法、应急协作、调度督办和年度计划",
                List.of(
                        text("类别", 5),
                        day("日期"),
                        text("事项", 10),
                        text("内容", 10),
                        text("涉及组团", 8),
                        text("参与单位", 9),
                        text("期内进展", 10),
                        text("结果", 10),
                        text("文件", 7)),
                report.duties().stream()
                        .map(it -> row(
                                it.kindZh(),
                                it.on(),
                                it.title(),
                                it.text(),
                                String.join("、", it.clusters()),
                                String.join("、", it.parties()),
                                String.join("；", it.steps()),
                                it.endedOn() == null ? "" : it.endedOn() + " " + Block.shown(it.outcome()),
                                it.document()))
                        .toList(),
                "统计期内没有联合执法、应急演练和调度事项。",
                null);
    }

    private void comparison() {
        Heading heading = report.heading();
        writing.chapter("与" + heading.compareYear() + "年对比");
        writing.table(
                "年度对比",
                "主要指标与" + heading.compareYear() + "年同期对比",
                List.of(
                        text("指标", 11),
                        text("范围", 11),
                        text("单位", 3),
                        number(heading.year() + "年", 5),
                        number(heading.compareYear() + "年", 5),
                        number("增减", 5)),
                report.comparison().stream()
                        .filter(it -> it.of() == null || it.value() != 0 || it.compared() != 0)
                        .map(it -> row(
                                it.zh(),
                                it.ofZh() == null ? "全部" : it.ofZh(),
                                it.unit(),
                                it.value(),
                                it.compared(),
                                new Block.Change(it.difference())))
                        .toList(),
                "",
                "两年数字均按台账第 " + heading.position() + " 号记录所知统计；两年均为零的分项不列。");
    }

    private void restated() {
        Restated restated = report.restated();
        writing.chapter("上年度已印发报告的数据重述");
        if (restated.reportId() == null) {
            writing.text("台账中没有印发过 " + (report.heading().year() - 1) + " 年度的报告，无从比较。");
            return;
        }
        writing.text(
                "上年度报告《" + restated.title() + "》于" + Writing.zh(java.util.Objects.requireNonNull(restated.issuedOn()))
                        + "印发，数据截至台账第 " + restated.position() + " 号记录。同一统计期按本报告所据的第 "
                        + report.heading().position() + " 号记录重新统计，"
                        + (restated.lines().isEmpty()
                                ? "各项主要指标均无变化。"
                                : "有 " + restated.lines().size() + " 项指标发生变化，原因如下。"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> causes = new ArrayList<>();
        for (Restated.Line it : restated.lines()) {
            String name = it.ofZh() == null ? it.zh() : it.zh() + "：" + it.ofZh();
            rows.add(row(
                    name,
                    it.published(),
                    it.now(),
                    new Block.Change(it.difference()),
                    new Block.Change(it.byTime()),
                    (long) it.causes().size()));
            it.causes()
                    .forEach(cause -> causes.add(row(
                            name,
                            cause.position(),
                            cause.typeZh() + (cause.transcribed() ? "（据纸质补录）" : ""),
                            cause.cluster(),
                            cause.occurredOn(),
                            cause.recordedOn(),
                            new Block.Change(cause.change()))));
        }
        if (rows.isEmpty()) {
            return;
        }
        writing.table(
                "数据重述",
                "重述的指标",
                List.of(
                        text("指标", 14),
                        number("印发时", 5),
                        number("现值", 5),
                        number("增减", 4),
                        number("其中统计日变化", 5),
                        number("相关记录", 5)),
                rows,
                "",
                "增减为统计日变化与下表各记录影响之和。");
        writing.table(
                "重述原因",
                "引起重述的记录",
                List.of(
                        text("指标", 11),
                        number("记录编号", 5),
                        text("事项", 9),
                        text("组团", 7),
                        day("发生日期"),
                        day("记录日期"),
                        number("影响", 4)),
                causes,
                "没有记录引起变化，差异只来自统计日。",
                null);
    }

    private void clusters() {
        writing.headline("附表 组团一览");
        writing.table(
                "组团一览",
                "组团一览（" + report.heading().day() + "）",
                List.of(
                        text("组团", 8),
                        text("园区", 9),
                        text("区县", 6),
                        text("批次", 5),
                        text("期限", 7),
                        text("状态", 6),
                        text("合格", 2),
                        text("报告", 2),
                        text("销号", 2),
                        text("得分", 3),
                        number("未销案", 3),
                        number("逾期", 3),
                        number("末条记录", 4)),
                report.clusters().stream()
                        .map(it -> row(
                                it.name(),
                                it.park(),
                                it.unit(),
                                it.inScope() ? it.cohortZh() : "—",
                                it.dueOn(),
                                it.successors().isEmpty() ? it.stateZh() : "已拆分或合并",
                                yes(it.accepted()),
                                yes(it.reported()),
                                yes(it.closedOut()),
                                it.score(),
                                it.openProblems(),
                                it.overdueProblems(),
                                it.lastEvent()))
                        .toList(),
                "台账中还没有组团。",
                null);
    }

    private static String yes(boolean it) {
        return it ? "√" : "";
    }
}
