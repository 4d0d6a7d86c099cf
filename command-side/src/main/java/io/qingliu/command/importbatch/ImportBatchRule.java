package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Rule;

/** The rules of import batches. */
public enum ImportBatchRule implements Rule {
    /** A batch without rows is none. */
    A_BATCH_HAS_ROWS(Rule.integrity("导入批次没有任何行。", "The batch has no rows.")),
    /** A batch is withdrawn once. */
    IT_IS_ALREADY_WITHDRAWN(Rule.integrity("该批次已撤回。", "The batch was already withdrawn."));

    private final Wording wording;

    ImportBatchRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
