package io.qingliu.query.annualreport;

import static io.qingliu.query.annualreport.Block.Column.day;
import static io.qingliu.query.annualreport.Block.Column.number;
import static io.qingliu.query.annualreport.Block.Column.text;
import static io.qingliu.query.annualreport.Writing.row;

import io.qingliu.events.WorkKind;
import io.qingliu.query.annualreport.Block.Bar;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages about the work itself: scores, problems, works, close-outs, demonstrations. */
final class WorkPages {
    private final AnnualReport report;
    private final Writing writing;

    WorkPages(AnnualReport report, Writing writing) {
        this.report = report;
        this.writing = writing;
    }

    void write() {
        scores();
        problems();
        works();
        closeOuts();
        demonstrations();
    }

    private void scores() {
        Scores scores = report.scores();
        writing.chapter("验收评分");
        writing.text("纳入建设范围的 " + scores.clusters() + " 个组团中，" + scores.scored() + " 个有现行有效的验收结论，其分布为："
                + scores.bands().stream()
                        .map(it -> it.zh() + " " + it.clusters() + " 个")
                        .collect(Collectors.joining("，"))
                + "。");
        writing.section("得分及变化");
        writing.table(
                "得分及变化",
                "得分及变化",
                List.of(
                        text("组团", 8),
                        text("区县", 6),
                        text("期初得分", 5),
                        text("期末得分", 5),
                        text("变化", 4),
                        text("期末结论", 4),
                        day("结论日期"),
                        text("评分细则", 7),
                        text("来源", 5)),
                scores.lines().stream()
                        .map(it -> row(
                                it.name(),
                                it.unit(),
                                it.before() == null ? null : it.before().shown(),
                                it.after() == null ? null : it.after().shown(),
                                it.change(),
                                it.after() == null ? null : it.after().verdictZh(),
                                it.after() == null ? null : it.after().on(),
                                it.after() == null ? null : it.after().rubric(),
                                it.after() == null ? null : it.after().markZh()))
                        .toList(),
                "还没有任何组团有验收结论。",
                "得分按评分细则的计分精度精确显示，有不适用项的折算后截取，不四舍五入；评分细则不同或有不适用项的不作差。");
        writing.section("统计期内的验收结论");
        writing.table(
                "期内验收结论",
                "统计期内的验收结论",
                List.of(
                        text("组团", 8),
                        number("轮次", 3),
                        day("日期"),
                        text("结论", 4),
                        text("得分", 4),
                        text("否决项", 6),
                        text("撤销日期", 7)),
                scores.conclusions().stream()
                        .map(it -> row(
                                it.name(),
                                (long) it.score().round(),
                                it.score().on(),
                                it.score().verdictZh(),
                                it.score().shown(),
                                String.join("、", it.score().vetoes()),
                                it.annulledOn()))
                        .toList(),
                "统计期内没有作出验收结论。",
                null);
    }

    private void problems() {
        ProblemCounts problems = report.problems();
        writing.chapter("问题整改");
        writing.bars(
                "各类问题期内发现与销案（个）",
                List.of("整改销案", "期末未销案"),
                problems.byCode().stream()
                        .map(it -> new Bar(it.code() + " " + it.zh(), List.of(it.closed(), it.open())))
                        .toList());
        List<List<@Nullable Object>> rows = new java.util.ArrayList<>(
                problems.byCode().stream().map(WorkPages::problem).toList());
        if (!rows.isEmpty()) {
            rows.add(problem(problems.all()));
        }
        writing.table(
                "问题整改情况",
                "问题整改情况",
                List.of(
                        text("代码", 3),
                        text("问题", 11),
                        number("期初未销案", 4),
                        number("发现", 3),
                        number("销案", 3),
                        number("撤销", 3),
                        number("反弹", 3),
                        number("期末未销案", 4),
                        number("其中逾期", 4),
                        text("用时中位数（天）", 5)),
                rows,
                "至期末没有登记问题。",
                "问题代码为本产品建议，不是官方分类。");
    }

    private static List<@Nullable Object> problem(ProblemCounts.Line it) {
        return row(
                it.code().equals("ALL") ? "" : it.code(),
                it.zh(),
                it.openBefore(),
                it.found(),
                it.closed(),
                it.withdrawn(),
                it.relapsed(),
                it.open(),
                it.overdue(),
                it.medianDays());
    }

    private void works() {
        writing.chapter("工程建设");
        writing.text("统计期内新建污水管网 " + Writing.km(done(WorkKind.SEWER_BUILT_M)) + " 千米，修复污水管网 "
                + Writing.km(done(WorkKind.SEWER_REPAIRED_M)) + " 千米，检测管网 "
                + Writing.km(done(WorkKind.SEWER_INSPECTED_M)) + " 千米，新建雨水管渠 "
                + Writing.km(done(WorkKind.STORM_DRAIN_BUILT_M)) + " 千米，新增处理能力 "
                + done(WorkKind.CAPACITY_ADDED_M3_PER_DAY) + " 立方米/日。");
        writing.table(
                "工程量",
                "工程量",
                List.of(
                        text("工程类型", 12),
                        number("期内完成", 6),
                        number("其中已核验", 6),
                        number(report.heading().compareYear() + "年同期", 6),
                        number("启动以来累计", 6)),
                report.works().stream()
                        .map(it -> row(it.zh(), it.done(), it.verified(), it.compared(), it.sinceBeginning()))
                        .toList(),
                "",
                "按整改完成报告日期统计；被退回的不计。");
    }

    private long done(WorkKind kind) {
        return report.works().stream()
                .filter(it -> it.kind() == kind)
                .mapToLong(WorkLine::done)
                .sum();
    }

    private void closeOuts() {
        CloseOuts closeOuts = report.closeOuts();
        writing.chapter("销号情况");
        writing.text("统计期内销号且至期末有效的组团 " + closeOuts.standing() + " 个"
                + (closeOuts.fallen() == 0 ? "" : "，另有 " + closeOuts.fallen() + " 个销号后因验收结论撤销或反弹重启而失效") + "。");
        if (closeOuts.lines().isEmpty()) {
            return;
        }
        writing.table(
                "分批次区县销号",
                "分批次、分区县销号数",
                List.of(text("批次", 6), text("区县", 8), number("销号组团", 4), text("销号文件", 16)),
                closeOuts.counts().stream()
                        .map(it -> row(it.cohortZh(), it.unit(), it.closedOut(), String.join("、", it.documents())))
                        .toList(),
                "期内销号均已失效。",
                "区县以销号当日管辖为准。");
        writing.table(
                "销号明细",
                "销号明细",
                List.of(
                        text("组团", 8),
                        text("区县", 6),
                        text("批次", 6),
                        day("销号日期"),
                        text("销号主体", 7),
                        text("销号文件", 10),
                        text("政策", 8),
                        text("失效日期", 7)),
                closeOuts.lines().stream()
                        .map(it -> row(
                                it.name(),
                                it.unit(),
                                it.cohortZh(),
                                it.on(),
                                it.authorityZh(),
                                it.documentShown(),
                                it.policy(),
                                it.fellOn()))
                        .toList(),
                "",
                null);
    }

    private void demonstrations() {
        writing.chapter("示范创建与通报表扬");
        List<DemonstrationLine> decided = report.demonstrations().stream()
                .filter(it -> it.confirmedOn() != null || it.notSelected() != null || it.commendedOn() != null)
                .toList();
        writing.table(
                "示范与表扬",
                "示范与表扬",
                List.of(
                        text("组团", 8),
                        text("区县", 6),
                        text("现状", 5),
                        text("确定日期", 7),
                        text("示范清单", 9),
                        text("现场抽查", 5),
                        text("表扬日期", 7),
                        text("表扬通报", 9),
                        text("未入选或撤销", 9)),
                decided.stream()
                        .map(it -> row(
                                it.name(),
                                it.unit(),
                                it.standingZh(),
                                it.confirmedOn(),
                                it.listDocument(),
                                sampled(it.sampled()),
                                it.commendedOn(),
                                it.circularDocument(),
                                against(it)))
                        .toList(),
                "至期末没有示范园区（组团）和通报表扬的决定。",
                "未抽查的组团也可列入示范清单，注明“未抽查”。");
    }

    private static @Nullable String sampled(@Nullable Boolean yes) {
        return yes == null ? null : yes ? "已抽查" : "未抽查";
    }

    private static String against(DemonstrationLine it) {
        StringBuilder text = new StringBuilder(it.notSelected() == null ? "" : "未入选：" + it.notSelected());
        if (it.revokedOn() != null) {
            text.append("示范于")
                    .append(it.revokedOn())
                    .append("撤销（")
                    .append(it.revocationDocument())
                    .append("）");
        }
        if (it.withdrawnOn() != null) {
            text.append("表扬于").append(it.withdrawnOn()).append("撤回");
        }
        return text.toString();
    }
}
