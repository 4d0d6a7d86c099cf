package io.qingliu.standalone.illustrative;

import io.qingliu.command.cluster.CloseOutCluster;
import io.qingliu.command.cluster.ReopenCluster;
import io.qingliu.command.summaryreport.AcceptSummaryReport;
import io.qingliu.command.summaryreport.ReturnSummaryReport;
import io.qingliu.command.summaryreport.SubmitSummaryReport;
import io.qingliu.events.Basis;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.ids.SummaryReportId;
import java.util.List;

/** 总结报告、销号: the report with its three texts, and the close-out; and how a cluster relapses. */
final class Reporting {
    private static final List<String> PRACTICES = List.of(
            "“一企一管、明管输送”改造，企业排水去向一目了然。", "管网检测、修复、复检闭环管理，缺陷逐段销号。", "雨水排口安装视频与电导率监控，晴天出流自动报警。", "管委会统一购买第三方运维服务，按效付费。");

    private static final List<String> HIGHLIGHTS =
            List.of("建成园区排水一张图，井、管、口全部赋码。", "初期雨水分区收集，调蓄后限流进厂。", "组建企业环保管家队伍，问题发现到整改平均不超过两周。", "与相邻组团共建应急池和闸控体系。");

    private final Life life;
    private final Script script;
    private int version;

    Reporting(Life life) {
        this.life = life;
        this.script = life.script;
    }

    /** Submits the report, which is sometimes returned, and sees it accepted. */
    void tell() {
        submit();
        if (life.chance(20) && !life.course.demonstration()) {
            script.later(3, 8);
            SummaryReportId report = life.report();
            script.ask(People.bureau(3), c -> new ReturnSummaryReport(report, c, "突出成效缺少整改前后对比数据，请补充后重新提交"));
            submit();
        }
        accept();
    }

    void submit() {
        script.later(3, 9);
        version++;
        SummaryReportId report = life.report();
        Basis document = Papers.of(life.unit(), script.day(), 500 + life.number() * 4 + version, "“污水零直排区”建设总结报告");
        long share = life.sheet.earned();
        String practices = life.oneOf(PRACTICES);
        String highlights = life.oneOf(HIGHLIGHTS);
        script.ask(
                life.section(1),
                c -> new SubmitSummaryReport(
                        report,
                        c,
                        document,
                        practices,
                        highlights,
                        "验收得分" + share / 10 + "." + share % 10 + "分；雨水口晴天无出流，集中处理设施进水浓度明显提高。"));
    }

    void accept() {
        script.later(4, 10);
        SummaryReportId report = life.report();
        script.ask(People.bureau(3), c -> new AcceptSummaryReport(report, c));
    }

    void closeOut() {
        script.later(8, 25);
        Basis document = Papers.municipal(script.day(), 1000 + life.number() * 3 + life.cycle(), "关于同意组团销号的函");
        script.ask(People.bureau(1), c -> new CloseOutCluster(life.id(), c, document, Life.policy("closeout", 1)));
    }

    /** 反弹: an inspection finds that it has come back. */
    void relapse() {
        script.later(70, 140);
        List<CarriedProblem> found = List.of(
                Trouble.of(life, ProblemKind.N05, life.nextProblem()),
                Trouble.of(life, ProblemKind.N02, life.nextProblem()));
        script.ask(
                People.team(1),
                c -> new ReopenCluster(life.id(), c, "“回头看”发现雨水口晴天出流，溯源为新增错接", found, List.of(life.nextEvidence())));
        life.nextCycle();
        life.open.clear();
        found.forEach(problem -> life.open.put(problem.problemId(), problem));
    }
}
