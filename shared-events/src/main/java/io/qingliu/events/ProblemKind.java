package io.qingliu.events;

import io.qingliu.events.ids.ProblemCode;
import java.util.Arrays;
import java.util.Optional;

/**
 * The taxonomy of problems 问题清单, under its codes. Codes, grades and days are proposed: no official grading was
 * found, so a problem carries its own grade and a measure its own days, and these are only what a page suggests.
 */
public enum ProblemKind {
    /** Direct or covert discharge of process water. */
    @Zh("生产废水直排或偷排")
    S01("Direct or covert discharge of process water", Severity.CRITICAL, ProblemPart.SOURCE, 7, 30),
    /** No separation of rain and sewage on site. */
    @Zh("厂区雨污未分流")
    S02("No separation of rain and sewage on site", Severity.MAJOR, ProblemPart.SOURCE, 30, 90),
    /** Sewage led into a storm inlet or well. */
    @Zh("污水接入雨水口、混入雨水井")
    S03("Sewage led into a storm inlet or well", Severity.MAJOR, ProblemPart.SOURCE, 7, 30),
    /** First flush not collected. */
    @Zh("初期雨水未收集")
    S04("First flush not collected", Severity.MAJOR, ProblemPart.SOURCE, 60, 120),
    /** No pretreatment, or discharged to the sewer over the limit. */
    @Zh("预处理缺失或超标纳管")
    S05("No pretreatment, or discharged to the sewer over the limit", Severity.MAJOR, ProblemPart.SOURCE, 60, 180),
    /** Discharge or drainage permit missing or expired. */
    @Zh("无排污许可、排水许可或已过期")
    S06("Discharge or drainage permit missing or expired", Severity.MAJOR, ProblemPart.SOURCE, 20, 60),
    /** Storm outlet not standard or not monitored. */
    @Zh("雨水排口不规范、无监控")
    S07("Storm outlet not standard or not monitored", Severity.MINOR, ProblemPart.SOURCE, 15, 45),
    /** Pipe drawing or flow marks do not match the site. */
    @Zh("管网图与实际不符、无流向标识")
    S08("Pipe drawing or flow marks do not match the site", Severity.MINOR, ProblemPart.SOURCE, 10, 30),
    /** Domestic sewage not connected. */
    @Zh("生活污水未纳管")
    S09("Domestic sewage not connected", Severity.MAJOR, ProblemPart.SOURCE, 15, 45),
    /** Plot without sewers. */
    @Zh("污水管网空白区")
    N01("Plot without sewers", Severity.MAJOR, ProblemPart.NETWORK, 90, 240),
    /** Misconnection. */
    @Zh("错接混接")
    N02("Misconnection", Severity.MAJOR, ProblemPart.NETWORK, 7, 45),
    /** Structural defect of grade 3 or 4. */
    @Zh("三级、四级结构性缺陷")
    N03("Structural defect of grade 3 or 4", Severity.MAJOR, ProblemPart.NETWORK, 30, 120),
    /** Minor defect or silt. */
    @Zh("一级、二级缺陷或淤积")
    N04("Minor defect or silt", Severity.MINOR, ProblemPart.NETWORK, 10, 30),
    /** Flow at a storm outlet on a dry day. CRITICAL where the flow is polluted: the grade is set when the problem is raised. */
    @Zh("晴天雨水口出流")
    N05("Flow at a storm outlet on a dry day", Severity.MAJOR, ProblemPart.NETWORK, 7, 60),
    /** Infiltration, weak inflow to the plant. */
    @Zh("外水入渗、进水浓度低")
    N06("Infiltration, weak inflow to the plant", Severity.MAJOR, ProblemPart.NETWORK, 60, 240),
    /** Overflow. */
    @Zh("溢流")
    N07("Overflow", Severity.MAJOR, ProblemPart.NETWORK, 60, 365),
    /** Pipes not inspected or not mapped. */
    @Zh("管网检测或一张图缺失")
    N08("Pipes not inspected or not mapped", Severity.MINOR, ProblemPart.NETWORK, 30, 60),
    /** Plant overloaded. */
    @Zh("处理能力不足、超负荷")
    P01("Plant overloaded", Severity.MAJOR, ProblemPart.PLANT, 180, 540),
    /** Process does not suit the industrial water. */
    @Zh("处理工艺不适配")
    P02("Process does not suit the industrial water", Severity.MAJOR, ProblemPart.PLANT, 180, 365),
    /** Effluent over the limit. CRITICAL where it persists or does harm: the grade is set when the problem is raised. */
    @Zh("出水超标")
    P03("Effluent over the limit", Severity.MAJOR, ProblemPart.PLANT, 7, 90),
    /** Online monitoring missing, not connected or distorted. CRITICAL where data were falsified: the grade is set when the problem is raised. */
    @Zh("在线监测缺失、不联网或失真")
    P04("Online monitoring missing, not connected or distorted", Severity.MAJOR, ProblemPart.PLANT, 30, 90),
    /** Discharge outlet not standard. */
    @Zh("排污口不规范")
    P05("Discharge outlet not standard", Severity.MINOR, ProblemPart.PLANT, 15, 60),
    /** Ledger or problem list incomplete. */
    @Zh("台账、问题清单不全")
    M01("Ledger or problem list incomplete", Severity.MINOR, ProblemPart.MANAGEMENT, 5, 15),
    /** No staff, budget or rules for upkeep. */
    @Zh("运维无人员、经费或制度")
    M02("No staff, budget or rules for upkeep", Severity.MINOR, ProblemPart.MANAGEMENT, 30, 60),
    /** Emergency valve, plan or drill missing. */
    @Zh("应急闸控、预案或演练缺失")
    M03("Emergency valve, plan or drill missing", Severity.MAJOR, ProblemPart.MANAGEMENT, 30, 90),
    /** Data not updated in the municipal water application. */
    @Zh("数据未更新至巴渝治水")
    M04("Data not updated in the municipal water application", Severity.MINOR, ProblemPart.MANAGEMENT, 5, 5);

    private final String en;
    private final Severity severity;
    private final ProblemPart part;
    private final int leastDays;
    private final int mostDays;

    ProblemKind(String en, Severity severity, ProblemPart part, int leastDays, int mostDays) {
        this.en = en;
        this.severity = severity;
        this.part = part;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
    }

    /** Its code, equal to the constant's name. */
    public ProblemCode code() {
        return new ProblemCode(name());
    }

    /** Its Chinese name. */
    public String zh() {
        return Words.zh(this);
    }

    /** Its English name. */
    public String en() {
        return en;
    }

    /** The grade suggested for it. */
    public Severity severity() {
        return severity;
    }

    /** Where such a problem lies as a rule. */
    public ProblemPart part() {
        return part;
    }

    /** Planning default: calendar days of a quick fix. */
    public int leastDays() {
        return leastDays;
    }

    /** Planning default: calendar days of a slow fix; suggested for a plan, to be on the safe side. */
    public int mostDays() {
        return mostDays;
    }

    /** The kind of problem under a code. */
    public static Optional<ProblemKind> of(ProblemCode code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(code.value()))
                .findFirst();
    }
}
