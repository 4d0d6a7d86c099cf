package io.qingliu.query.annualreport;

import static io.qingliu.query.annualreport.Block.Column.day;
import static io.qingliu.query.annualreport.Block.Column.number;
import static io.qingliu.query.annualreport.Block.Column.text;
import static io.qingliu.query.annualreport.Writing.row;

import io.qingliu.events.Words;
import io.qingliu.query.annualreport.Block.Bar;
import io.qingliu.query.annualreport.Block.Column;
import io.qingliu.query.annualreport.Programme.Group;
import io.qingliu.query.annualreport.Programme.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages about how far the programme has come: targets, cohorts, units, parks, states. */
final class ProgressPages {
    private static final List<Column> GROUP = List.of(
            text("单位", 8),
            number("纳入组团", 4),
            number("验收合格", 4),
            number("报告已提交", 5),
            number("已销号", 4),
            number("2025批次", 4),
            number("其中合格", 4),
            number("其中销号", 4),
            number("2027批次", 4),
            number("其中合格", 4),
            number("其中销号", 4),
            number("批次未定", 4));
    private static final List<String> STAGES = List.of("已销号", "报告已提交未销号", "验收合格未提交报告", "尚未合格");

    private final AnnualReport report;
    private final Programme programme;
    private final Writing writing;

    ProgressPages(AnnualReport report, Writing writing) {
        this.report = report;
        this.programme = report.programme();
        this.writing = writing;
    }

    void write() {
        writing.chapter("总体进展");
        targets();
        units();
        parks();
        writing.chapter("组团状态");
        states();
    }

    private void targets() {
        writing.section("目标完成情况");
        writing.text(summary());
        writing.bars(
                "各批次组团进展（个）",
                STAGES,
                programme.byCohort().stream()
                        .filter(it -> it.all().clusters() > 0)
                        .map(it -> bar(it.name(), it.all()))
                        .toList());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Target it : programme.targets()) {
            rows.add(row(
                    it.zh(),
                    it.dueOn(),
                    it.goal(),
                    it.met(),
                    it.clusters().accepted(),
                    it.clusters().reported(),
                    it.clusters().closedOut(),
                    it.parks() == null ? null : it.parks().parks(),
                    it.parks() == null ? null : it.parks().accepted(),
                    it.parks() == null ? null : it.parks().closedOut(),
                    it.source() + "（" + Words.zh(it.mark()) + "）"));
        }
        writing.table(
                "目标完成情况",
                "目标完成情况",
                List.of(
                        text("目标", 14),
                        day("期限"),
                        number("目标组团", 4),
                        number("达标", 3),
                        number("验收合格", 4),
                        number("报告已提交", 4),
                        number("已销号", 3),
                        number("涉及园区", 4),
                        number("全部合格园区", 4),
                        number("全部销号园区", 4),
                        text("依据", 8)),
                rows,
                "没有目标。",
                "达标按“" + programme.metWhenZh() + "”计" + metPolicy() + "；示范目标的达标数为已确定且未撤销的示范园区（组团）数。");
    }

    private String metPolicy() {
        if (programme.metPolicy() == null) {
            return "（未加载政策）";
        }
        String mark = programme.metMark() == null ? "" : "，" + Words.zh(programme.metMark());
        return "（" + programme.metPolicy() + mark + "）";
    }

    private String summary() {
        Heading heading = report.heading();
        if (heading.facts() == 0 && report.clusters().isEmpty()) {
            return "统计期内台账没有记录任何事实，以下各项均为零。";
        }
        Counts all = programme.targets().getLast().clusters();
        return "截至" + Writing.zh(heading.day()) + "，纳入建设范围的组团共 " + all.clusters() + " 个，其中验收合格 "
                + Writing.of(all.accepted(), all.clusters()) + "，已提交总结报告 "
                + Writing.of(all.reported(), all.clusters()) + "，已销号 " + Writing.of(all.closedOut(), all.clusters())
                + "。统计期内销号 " + report.closeOuts().standing() + " 个，发现问题 "
                + report.problems().all().found() + " 个、整改销案 "
                + report.problems().all().closed() + " 个，期末未销案 "
                + report.problems().all().open() + " 个（逾期 "
                + report.problems().all().overdue() + " 个）。";
    }

    private static Bar bar(String name, Counts counts) {
        long reported = Math.max(0, counts.reported() - counts.closedOut());
        long accepted = Math.max(0, counts.accepted() - counts.closedOut() - reported);
        return new Bar(
                name,
                List.of(
                        counts.closedOut(),
                        reported,
                        accepted,
                        Math.max(0, counts.clusters() - counts.closedOut() - reported - accepted)));
    }

    private void units() {
        writing.section("各区县进展");
        writing.table(
                "各区县进展",
                "各区县进展（" + programme.boundariesOn() + "管辖范围）",
                GROUP,
                groups(programme.byUnit()),
                "没有纳入建设范围的组团。",
                null);
        if (programme.moved().isEmpty()) {
            writing.text("与" + Writing.zh(programme.boundariesBefore()) + "相比，各组团的管辖区县没有变化。");
        } else {
            writing.table(
                    "管辖调整",
                    "统计期内管辖区县调整的组团",
                    List.of(text("组团", 10), text("原管辖", 10), text("现管辖", 10)),
                    programme.moved().stream()
                            .map(it -> row(it.cluster(), it.beforeZh(), it.afterZh()))
                            .toList(),
                    "",
                    null);
        }
        writing.table(
                "原管辖范围进展",
                "各区县进展（" + programme.boundariesBefore() + "管辖范围）",
                GROUP,
                groups(programme.byUnitBefore()),
                "没有纳入建设范围的组团。",
                null);
    }

    private static List<List<@Nullable Object>> groups(List<Group> groups) {
        return groups.stream()
                .map(it -> row(
                        it.name(),
                        it.all().clusters(),
                        it.all().accepted(),
                        it.all().reported(),
                        it.all().closedOut(),
                        it.cohort2025().clusters(),
                        it.cohort2025().accepted(),
                        it.cohort2025().closedOut(),
                        it.cohort2027().clusters(),
                        it.cohort2027().accepted(),
                        it.cohort2027().closedOut(),
                        it.undetermined().clusters()))
                .toList();
    }

    private void parks() {
        writing.section("各园区进展");
        Programme.ParkCounts all = programme.parks().getFirst();
        writing.text("有纳入范围组团的园区共 " + all.parks() + " 个，所属纳入组团全部验收合格的 " + Writing.of(all.accepted(), all.parks())
                + "，全部销号的 " + Writing.of(all.closedOut(), all.parks()) + "。");
        writing.table(
                "各园区进展",
                "各园区进展",
                List.of(
                        text("园区", 12),
                        text("级别", 4),
                        number("纳入组团", 4),
                        number("验收合格", 4),
                        number("报告已提交", 5),
                        number("已销号", 4)),
                programme.byPark().stream()
                        .map(it -> row(
                                it.name(),
                                it.levelZh(),
                                it.counts().clusters(),
                                it.counts().accepted(),
                                it.counts().reported(),
                                it.counts().closedOut()))
                        .toList(),
                "没有纳入建设范围的组团。",
                null);
    }

    private void states() {
        States states = report.states();
        List<States.Row> met = states.rows().stream()
                .filter(it -> it.counts().stream().anyMatch(count -> count > 0))
                .toList();
        List<Bar> months = new ArrayList<>();
        for (int i = 0; i < states.days().size(); i++) {
            int month = i;
            months.add(new Bar(
                    states.days().get(i).getMonthValue() + "月",
                    met.stream().map(it -> it.counts().get(month)).toList()));
        }
        writing.bars("各月末组团状态（个）", met.stream().map(States.Row::zh).toList(), months);
        List<Column> columns = new ArrayList<>(List.of(text("状态", 8)));
        for (LocalDate day : states.days()) {
            columns.add(number(day.getMonthValue() + "月", 3));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        met.forEach(it -> {
            List<@Nullable Object> cells = new ArrayList<>(List.of(it.zh()));
            cells.addAll(it.counts());
            rows.add(cells);
        });
        if (!rows.isEmpty()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of("合计"));
            cells.addAll(states.clusters());
            rows.add(cells);
        }
        writing.table(
                "各月末组团状态",
                "各月末组团状态",
                columns,
                rows,
                "统计期内没有登记的组团。",
                "含不纳入建设范围的组团，不含已拆分、合并的组团；未列出的状态各月均为零。末列为"
                        + Objects.requireNonNull(states.days().getLast()) + "。");
    }
}
