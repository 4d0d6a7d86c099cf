package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Rule;

/** The rules of import batches. */
public enum ImportBatchRule implements Rule {
    /** A batch without rows is none. */
    A_BATCH_HAS_ROWS(
            Rule.integrity("导入批次没有任何行；请检查文件后重新导入。", "The batch has no rows; check the file and import it again.")),
    /** A batch is withdrawn once. */
    IT_IS_ALREADY_WITHDRAWN(Rule.integrity("该批次已撤回，不能重复撤回；请核对批次编号。", "The batch was already withdrawn; check its id."));

    private final Wording wording;

    ImportBatchRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
