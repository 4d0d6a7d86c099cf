package io.qingliu.query.worklist;

import io.qingliu.events.Mark;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Words;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.query.worklist.Sheet.Item;
import io.qingliu.query.worklist.WorkRow.EvidenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a problem is closed: for its code as the product proposes, since no official list was found; for the score items
 * that it bears on as the loaded rubric demands.
 */
final class ClosingEvidence {
    private ClosingEvidence() {}

    /**
     * The evidence for a problem.
     *
     * @param sheet the rubric that judges or will judge the cluster; null where none is known
     */
    static List<EvidenceRow> of(ProblemFact problem, @Nullable Sheet sheet) {
        List<EvidenceRow> evidence = new ArrayList<>();
        ProblemKind.of(new ProblemCode(problem.what().code()))
                .ifPresent(kind ->
                        evidence.add(row(proposed(kind), "问题分类 " + kind.name() + " " + kind.zh(), Mark.PROPOSED)));
        if (sheet != null) {
            problem.what().scoreItems().stream()
                    .map(sheet::item)
                    .flatMap(Optional::stream)
                    .filter(item -> !item.evidence().isBlank())
                    .forEach(item -> evidence.add(row(item.evidence(), source(sheet, item), sheet.mark())));
        }
        return evidence;
    }

    private static String source(Sheet sheet, Item item) {
        return sheet.rubric() + " " + item.itemId() + " " + item.zh();
    }

    private static EvidenceRow row(String text, String source, Mark mark) {
        return new EvidenceRow(text, source, mark, Words.zh(mark));
    }

    private static String proposed(ProblemKind kind) {
        return switch (kind) {
            case S01 -> "案号、封堵照片、水样检测";
            case S02 -> "染色试验";
            case S03 -> "整改前后照片";
            case S04 -> "容积计算、照片";
            case S05 -> "三份检测报告";
            case S06 -> "许可证";
            case S07 -> "照片";
            case S08 -> "管网图（摘要值）";
            case S09 -> "照片";
            case N01 -> "竣工记录";
            case N02 -> "复检记录";
            case N03 -> "复检 CCTV";
            case N04 -> "养护记录";
            case N05 -> "晴天水样";
            case N06 -> "水量平衡";
            case N07 -> "溢流记录";
            case N08 -> "检测报告";
            case P01 -> "负荷报告";
            case P02 -> "评估报告";
            case P03 -> "监测数据";
            case P04 -> "HJ 354 验收记录";
            case P05 -> "批复或备案文件";
            case M01 -> "台账导出";
            case M02 -> "运维合同";
            case M03 -> "演练记录";
            case M04 -> "平台回执";
        };
    }
}
