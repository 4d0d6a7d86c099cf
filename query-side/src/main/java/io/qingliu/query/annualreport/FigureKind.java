package io.qingliu.query.annualreport;

import io.qingliu.events.Zh;

/** What is counted. Those of clusters stand on the last day; all others are what happened within the period. */
public enum FigureKind {
    @Zh("纳入建设范围的组团")
    CLUSTERS_IN_SCOPE("个"),
    @Zh("验收合格的组团")
    CLUSTERS_ACCEPTED("个"),
    @Zh("已提交总结报告的组团")
    CLUSTERS_REPORTED("个"),
    @Zh("已销号的组团")
    CLUSTERS_CLOSED_OUT("个"),
    @Zh("示范园区（组团）")
    DEMONSTRATIONS("个"),
    @Zh("获通报表扬的组团")
    COMMENDED("个"),
    @Zh("期内验收合格轮次")
    ROUNDS_PASSED("次"),
    @Zh("期内验收不合格轮次")
    ROUNDS_FAILED("次"),
    @Zh("期内提交总结报告")
    REPORTS_SUBMITTED("份"),
    @Zh("期内销号")
    CLOSE_OUTS("个"),
    @Zh("期内发现问题")
    PROBLEMS_FOUND("个"),
    @Zh("期内整改销案问题")
    PROBLEMS_CLOSED("个"),
    @Zh("期内撤销问题")
    PROBLEMS_WITHDRAWN("个"),
    @Zh("期内反弹问题")
    PROBLEMS_RELAPSED("个"),
    @Zh("期末未销案问题")
    PROBLEMS_OPEN("个"),
    @Zh("期末逾期问题")
    PROBLEMS_OVERDUE("个"),
    @Zh("期内完成工程量")
    WORKS(""),
    @Zh("其中已核验工程量")
    WORKS_VERIFIED(""),
    @Zh("期内发布示范经验")
    PRACTICES("篇"),
    @Zh("期内采用示范经验")
    ADOPTIONS("次"),
    @Zh("期内联合执法案件")
    JOINT_CASES("起"),
    @Zh("期内联合演练")
    DRILLS("次");

    private final String unit;

    FigureKind(String unit) {
        this.unit = unit;
    }

    /** What it is counted in; empty where the part that it is of says so. */
    String unit() {
        return unit;
    }
}
