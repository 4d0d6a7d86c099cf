package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_WORK_HAS_A_QUANTITY;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.Work;
import java.util.List;

/** What is built or repaired, planned or done. */
final class Works {
    private Works() {}

    /** Refuses where a quantity is not above 0, naming the place in the field. */
    static void mustHaveQuantities(List<Work> works, String field, Judgement judgement) {
        for (int i = 0; i < works.size(); i++) {
            long quantity = works.get(i).quantity();
            judgement.refuseFieldIf(quantity <= 0, A_WORK_HAS_A_QUANTITY, field + "[" + i + "].quantity", quantity);
        }
    }
}
