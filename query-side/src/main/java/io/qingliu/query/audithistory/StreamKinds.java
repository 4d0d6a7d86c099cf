package io.qingliu.query.audithistory;

import io.qingliu.query.kernel.Asked.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the kinds of streams are called. */
final class StreamKinds {
    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("acceptance", "评审验收"),
            Map.entry("annualplan", "年度计划"),
            Map.entry("application", "示范申报文件"),
            Map.entry("calendar", "工作日历"),
            Map.entry("cluster", "组团"),
            Map.entry("correction", "更正"),
            Map.entry("demonstration", "示范创建"),
            Map.entry("dispatch", "调度督办"),
            Map.entry("document", "文件登记"),
            Map.entry("emergency", "应急协作"),
            Map.entry("enforcement", "联合执法"),
            Map.entry("essentials", "验收技术要点"),
            Map.entry("evidence", "佐证材料"),
            Map.entry("form", "调查表"),
            Map.entry("handover", "数据移交"),
            Map.entry("importbatch", "导入批次"),
            Map.entry("ledger", "台账"),
            Map.entry("park", "园区"),
            Map.entry("policy", "政策"),
            Map.entry("practice", "示范经验"),
            Map.entry("remediation", "整治"),
            Map.entry("report", "报告"),
            Map.entry("rubric", "评分细则"),
            Map.entry("summaryreport", "建设总结报告"),
            Map.entry("survey", "排查摸底"),
            Map.entry("unit", "上报单位"));

    private StreamKinds() {}

    /** The Chinese name of a kind; its own name where it has none. */
    static String zh(String kind) {
        return ZH.getOrDefault(kind, kind);
    }

    static List<Choice> choices(@Nullable String chosen) {
        return HistoryQuestion.KINDS.stream()
                .map(kind -> new Choice(kind, zh(kind), kind.equals(chosen)))
                .toList();
    }
}
