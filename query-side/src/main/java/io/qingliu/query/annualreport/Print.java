package io.qingliu.query.annualreport;

import java.util.List;

/**
 * A report as a paper, before it is printed in one form or another.
 *
 * @param title its title
 * @param under the lines below it: period, position
 * @param mark a mark over every page where the data are invented; empty where they are not
 * @param blocks its pieces in order
 * @param origin what an export says of itself, name beside value
 */
record Print(String title, List<String> under, String mark, List<Block> blocks, List<Origin> origin) {
    /**
     * Something that an export says of itself.
     *
     * @param name what
     * @param value how it is
     */
    record Origin(String name, String value) {}

    /** Its tables, in order. */
    List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    static Print of(MadeReport made) {
        AnnualReport report = made.report();
        Heading heading = report.heading();
        Writing writing = new Writing();
        new ProgressPages(report, writing).write();
        new WorkPages(report, writing).write();
        new ClosingPages(report, writing).write();
        writing.headline("口径说明");
        heading.notes().forEach(writing::text);
        writing.text("内容摘要值（SHA-256）：" + made.digest() + "。");
        return new Print(
                heading.title(),
                List.of(
                        "统计期：" + Writing.zh(heading.from()) + "至" + Writing.zh(heading.to())
                                + (heading.wholePeriod() ? "" : "（台账截至" + Writing.zh(heading.day()) + "）"),
                        "数据截至台账第 " + heading.position() + " 号记录"),
                heading.illustrative() ? "演示数据 ILLUSTRATIVE" : "",
                writing.blocks(),
                origin(made));
    }

    private static List<Origin> origin(MadeReport made) {
        Heading heading = made.report().heading();
        return List.of(
                new Origin("报告", heading.title()),
                new Origin("性质", heading.illustrative() ? "演示数据，均为虚构，不得作为正式数据使用" : "台账数据"),
                new Origin("筛选条件", "全市，无其他筛选"),
                new Origin("统计期（按事实发生日期 on）", heading.from() + " 至 " + heading.to()),
                new Origin("统计日", heading.day().toString()),
                new Origin("台账截至（按记录 as-of）", "第 " + heading.position() + " 号记录"),
                new Origin("对比年度", Integer.toString(heading.compareYear())),
                new Origin("达标口径", made.report().programme().metWhenZh() + policy(made.report())),
                new Origin("内容摘要值（SHA-256）", made.digest()),
                new Origin("内容版式", Integer.toString(heading.edition())),
                new Origin(
                        "复核地址",
                        "/api/reports/annual/" + heading.year() + "?as-of=" + heading.position() + "&compare="
                                + heading.compareYear() + "&on=" + heading.to()));
    }

    private static String policy(AnnualReport report) {
        String policy = report.programme().metPolicy();
        return policy == null ? "（未加载政策，按验收合格计）" : "（" + policy + "）";
    }
}
