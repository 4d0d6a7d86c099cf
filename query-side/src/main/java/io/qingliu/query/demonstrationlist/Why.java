package io.qingliu.query.demonstrationlist;

import io.qingliu.query.demonstrationlist.Participation.Step;
import io.qingliu.query.kernel.Paper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a participation stands as it does, in the words of the facts. */
final class Why {
    private Why() {}

    /** The reasons, one after another; none where nothing was decided. */
    static List<String> of(Participation known) {
        Step step = known.decisive();
        if (step == null) {
            return List.of();
        }
        List<String> why = new ArrayList<>();
        if (step.reason() != null) {
            why.add(step.reason());
        }
        step.rules().forEach(code -> why.add(Condition.zh(code)));
        if (known.standing() == Standing.CONFIRMED) {
            why.add(known.sampled() ? "经专家现场核实抽查" : "未列入现场抽查（抽查为抽样）");
        }
        String document = document(step.document());
        if (document != null) {
            why.add(document);
        }
        return why;
    }

    private static @Nullable String document(@Nullable Paper paper) {
        if (paper == null) {
            return null;
        }
        return paper.number() != null ? paper.number() : paper.title() == null ? null : "《" + paper.title() + "》";
    }
}
